import type {Text} from '../records.js';
import {certain, field, orBoolean} from './blocks.js';
import {readDays, readMonthDays} from './days.js';
import {readEmail, readUrl} from './links.js';
import {unquoted} from './phone.js';
import {plainText} from './text.js';
import {readDate, readTime} from './time.js';

/** The kinds of value that HSDS's objects are made of, in a file written in `lang`. */
export type Fields = ReturnType<typeof fields>;

/** Makes the kinds of value anew: see `make` in `zod.ts` for why there is none at module level. */
export function fields(lang: string | undefined) {
  const number = (isInRange: (value: number) => boolean) =>
    field('number', (value) => readNumber(value, isInRange), isNumber);
  const whole = certain('number', (value) => readNumber(value, Number.isInteger), isNumber);
  const text = (read: (value: string) => string) =>
    field(
      'text',
      (words): Text | undefined => {
        const value = read(words);
        return value === '' ? undefined : {value, lang};
      },
      (value, result) => isUnchanged(value, result.value),
    );
  const line = field('text', (value) => readLine(value) || undefined, isUnchanged);
  return {
    /** Words for people, in paragraphs. */
    text: text(plainText),
    /** Words for people, on one line. */
    title: text(readLine),
    /** Words in no language: a name of a street, a code. */
    line,
    /** An opaque key; numbers are accepted and it need not be a UUID. */
    id: field('id', (value) => value),
    phoneNumber: field('phone', (value) => unquoted(readLine(value)) || undefined, isUnchanged),
    email: field('email', readEmail, isUnchanged),
    url: field('url', readUrl, matches(/^https?:\/\/\S+$/i)),
    age: number((value) => value >= 0 && value <= 120),
    amount: number((value) => value >= 0),
    latitude: number((value) => Math.abs(value) <= 90),
    longitude: number((value) => Math.abs(value) <= 180),
    date: field('date', readDate, matches(date)),
    time: field('time', readTime, matches(/^(?:[01]\d|2[0-3]):[0-5]\d(?::\d\d)?$/)),
    flag: orBoolean(field('flag', readFlag)),
    /** A word for a machine, or yes and no. */
    word: orBoolean(line),
    /** The parts of a recurrence: one that cannot be read leaves the whole past telling. */
    rule: {
      date: certain('date', readDate, matches(date)),
      days: certain('day', readDays, matches(/^(?:[+-]?\d?(?:MO|TU|WE|TH|FR|SA|SU)(?:,|$))+$/)),
      monthDays: certain('day', readMonthDays, matches(/^[-+\d,]+$/)),
      whole,
      frequency: certain('freq', readFrequency, matches(/^(?:WEEKLY|MONTHLY)$/)),
    },
  };
}

const date = /^\d{4}-\d\d-\d\d(?:T.*)?$/;

function matches(form: RegExp): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && form.test(value);
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number';
}

function isUnchanged(value: unknown, result: string): boolean {
  const squeeze = (words: string) => words.replace(/\s+/g, ' ').trim();
  return typeof value === 'string' && squeeze(value) === squeeze(result);
}

function readLine(value: string): string {
  return plainText(value).replace(/\s+/g, ' ');
}

function readNumber(value: string, isInRange: (value: number) => boolean): number | undefined {
  const number = /^[+-]?\d+(?:[.,]\d+)?$/.test(value) ? Number(value.replace(',', '.')) : Number.NaN;
  return isInRange(number) ? number : undefined;
}

function readFlag(value: string): boolean | undefined {
  if (/^(?:true|yes|s[iì]|1|closed|chiuso)$/i.test(value)) return true;
  return /^(?:false|no|0|open|aperto)$/i.test(value) ? false : undefined;
}

function readFrequency(value: string): 'DAILY' | 'WEEKLY' | 'MONTHLY' | undefined {
  if (/^da(?:y|ily)$/i.test(value)) return 'DAILY';
  if (/^week(?:ly)?$/i.test(value)) return 'WEEKLY';
  return /^month(?:ly)?$/i.test(value) ? 'MONTHLY' : undefined;
}
