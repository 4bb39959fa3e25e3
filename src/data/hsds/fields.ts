import type {Text} from '../records.js';
import {certain, field, orBoolean} from './blocks.js';
import {readDays, readMonthDays} from './days.js';
import {readEmail, readUrl} from './links.js';
import {readLine, readText} from './text.js';
import {readDate, readFrequency, readTime} from './time.js';
import {remark, run, schema} from './zod.js';

/** The kinds of value that HSDS's objects are made of, in a file written in `lang`. */
export type Fields = ReturnType<typeof fields>;

const isNumber = (value: unknown) => typeof value === 'number';
const matches = (form: RegExp) => (value: unknown) => typeof value === 'string' && form.test(value);
const isUnchanged = (value: unknown, result: string) =>
  value === result || (typeof value === 'string' && squeeze(value) === squeeze(result));

/** Makes the kinds of value anew: see `undisturbed` in `zod.ts` for why there is none at module level. */
export function fields(lang: string | undefined) {
  const anyNumber = field('number', readNumber, isNumber);
  const number = (isInRange: (value: number) => boolean) =>
    schema((value, issues) => {
      const result = run(anyNumber, value, issues);
      if (result === undefined || isInRange(result)) return result;
      issues.push(remark('out-of-range'));
      return undefined;
    });
  const upTo = (limit: number) => number((value) => Math.abs(value) <= limit);
  const text = (read: typeof readText) =>
    field<Text>(
      'text',
      (words) => {
        const value = read(words);
        return value === undefined ? undefined : {value, lang};
      },
      (value, result) => isUnchanged(value, result.value),
    );
  const line = field('text', readLine, isUnchanged);
  const date = field('date', readDate, matches(/^\d{4}-\d\d-\d\d(?:T.*)?$/));
  const days = field('day', readDays, matches(/^(?:[+-]?\d?[A-Z]{2}(?:,|$))+$/));
  return {
    /** Words for people, in paragraphs. */
    text: text(readText),
    /** Words for people, on one line. */
    title: text(readLine),
    /** Words in no language: a name of a street, a code. */
    line,
    /** The same, of which HSDS says that it is a number: `extension`. */
    digits: field('text', readLine, (value, result) => isNumber(value) || isUnchanged(value, result)),
    /** A word for a machine, or yes and no. */
    word: orBoolean(line),
    /** An opaque key; numbers are accepted and it need not be a UUID. */
    id: field('id', (words) => words),
    email: field('email', readEmail, isUnchanged),
    url: field('url', readUrl, matches(/^https?:\/\/\S+$/i)),
    age: number((value) => value >= 0 && value <= 120),
    amount: number((value) => value >= 0),
    latitude: upTo(90),
    longitude: upTo(180),
    date,
    time: field('time', readTime, matches(/^(?:[01]\d|2[0-3]):[0-5]\d(?::\d\d)?Z?$/)),
    flag: orBoolean(field('flag', readFlag)),
    /** The parts of a recurrence: one that cannot be read leaves the whole past telling. */
    rule: {
      date: certain(date),
      days: certain(days),
      monthDays: certain(field('day', readMonthDays)),
      whole: certain(number(Number.isInteger)),
      frequency: certain(field('freq', readFrequency, matches(/^(?:WEEKLY|MONTHLY)$/))),
    },
  };
}

function squeeze(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function readNumber(words: string): number | undefined {
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(words) ? Number(words.replace(',', '.')) : undefined;
}

function readFlag(words: string): boolean | undefined {
  if (/^(?:true|yes|s[iì]|1|closed)$/i.test(words)) return true;
  return /^(?:false|no|0|open)$/i.test(words) ? false : undefined;
}
