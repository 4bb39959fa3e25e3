import type {Text} from '../records.js';
import {certain, field, orBoolean} from './blocks.js';
import {readDate, readReadings} from './date.js';
import {readDays, readMonthDays} from './days.js';
import {readEmail, readUrl} from './links.js';
import {longestNumbers} from './phone/clean.js';
import {readLine, readText} from './text.js';
import {status} from './status.js';
import {readFrequency, readTime} from './time.js';
import {unwrapped} from './wrapped.js';
import {readZone} from './zone.js';
import {remark, run, type Schema, schema} from './zod.js';

/** The kinds of value that HSDS's objects are made of, in a file written in `lang`. */
export type Fields = ReturnType<typeof fields>;

const isNumber = (value: unknown) => typeof value === 'number';
const matches = (form: RegExp) => (value: unknown) => typeof value === 'string' && form.test(value);
const isUnchanged = (value: unknown, result: string) =>
  value === result || (typeof value === 'string' && squeeze(value) === squeeze(result));

/**
 * Makes the kinds of value anew: see `undisturbed` in `zod.ts` for why there is none at module level.
 *
 * @param reader The reader's language, in which words are taken where a file gives several.
 */
export function fields(lang: string | undefined, reader?: string) {
  const wanted = [reader, lang, 'it', 'en'].filter((tag) => tag !== undefined);
  const anyNumber = field('number', readNumber, isNumber);
  const number = (isInRange: (value: number) => boolean) =>
    schema((value, issues) => {
      const result = run(anyNumber, value, issues);
      if (result === undefined || isInRange(result)) return result;
      issues.push(remark('out-of-range'));
      return undefined;
    });
  const upTo = (limit: number) => number((value) => Math.abs(value) <= limit);
  const text = (read: typeof readText): Schema<Text | undefined> => {
    const words = field('text', read, isUnchanged);
    return schema((value, issues) => {
      const its = typeof value === 'object' && value !== null ? unwrapped(value, wanted) : undefined;
      const result = run(words, its === undefined ? value : its.words, issues);
      if (its !== undefined) issues.push(remark('odd-text'));
      return result === undefined ? undefined : {value: result, lang: its?.lang ?? lang};
    });
  };
  const title = text(readLine);
  const line = schema((value, issues) => run(title, value, issues)?.value);
  const isDate = matches(/^\d{4}-\d\d-\d\d(?:T.*)?$/);
  const date = field('date', readDate, isDate);
  const flag = orBoolean(field('flag', readFlag));
  const days = field('day', readDays, matches(/^(?:[+-]?\d?[A-Z]{2}(?:,|$))+$/));
  return {
    /** Words for people, in paragraphs. */
    text: text(readText),
    /** Words for people, on one line. */
    title,
    /** Words in no language: a name of a street, a code. */
    line,
    /** Numbers, which may stand each on its line. They are short, and what is longer is cut off. */
    lines: field('text', readNumbers),
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
    zone: field('timezone', readZone, (value, result) => typeof result === 'string' || isNumber(value)),
    flag,
    status: status(orBoolean(line)),
    /** What decides days: one part that cannot be read leaves the whole in doubt. */
    rule: {
      date: certain(date),
      readings: certain(field('date', readReadings, isDate)),
      flag: certain(flag),
      time: certain(field('time', readTime, matches(/^(?:[01]\d|2[0-3]):[0-5]\d(?::\d\d)?Z?$/))),
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

/** `*` and `#` mean something in a number, and are no Markdown. */
function readNumbers(words: string): string | undefined {
  const some = words.slice(0, longestNumbers);
  return /[*#_]/.test(some) ? some : readText(some);
}
