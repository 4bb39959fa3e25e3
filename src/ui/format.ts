import type {PlainDate} from '../data/records.js';
import {direction, getLocale} from './localize.js';

/** Formatters are dear to make and pages of eighty cards ask for the same few. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Western digits in every language: they are what is on the door, the clock and the telephone. */
const intlLocale = (): string => `${getLocale()}-u-nu-latn`;

/** Times and dates in the reader's language; made once for each kind. */
export function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = intlLocale() + JSON.stringify(options);
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(intlLocale(), options);
  formatters.set(key, made);
  return made;
}

/** A time of day in a zone, on the 24-hour clock: `17:00`. */
export function formatTime(instant: Date, timeZone: string): string {
  return formatter({hour: 'numeric', minute: '2-digit', hourCycle: 'h23', timeZone}).format(instant);
}

/** Minutes since midnight as a time of day; 1440 is `24:00`. */
export function formatMinutes(minutes: number): string {
  return minutes === 1440 ? '24:00' : formatTime(new Date(minutes * 60_000), 'UTC');
}

/** The name of an instant's weekday in a zone: `lunedì`. */
export function formatWeekday(instant: Date, timeZone: string): string {
  return formatter({weekday: 'long', timeZone}).format(instant);
}

/** A weekday with its date: `lunedì 30 novembre`. */
export function formatDay(instant: Date, timeZone: string): string {
  return formatter({weekday: 'long', day: 'numeric', month: 'long', timeZone}).format(instant);
}

const midnight = (date: PlainDate): Date => new Date(`${date}T00:00:00Z`);

/** A date with its year: `1 novembre 2026`. */
export function formatDate(date: PlainDate): string {
  return formatter({day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'}).format(midnight(date));
}

/** The month of a date: `novembre 2026`. */
export function formatMonth(date: PlainDate): string {
  return formatter({month: 'long', year: 'numeric', timeZone: 'UTC'}).format(midnight(date));
}

/** The weekday of a date. */
export function formatWeekdayOf(date: PlainDate): string {
  return formatWeekday(midnight(date), 'UTC');
}

/** Names of languages, made once for each language of the page. */
const languages = new Map<string, Intl.DisplayNames>();

/** The name of a language in the reader's own; the code itself where the browser knows no name. */
export function formatLanguage(code: string): string {
  try {
    const locale = getLocale();
    const names = languages.get(locale) ?? new Intl.DisplayNames([locale], {type: 'language'});
    languages.set(locale, names);
    return names.of(code) ?? code;
  } catch {
    return code; // not a BCP 47 tag, or a browser without DisplayNames
  }
}

/** Words as a list: `arabo, inglese e francese`. */
export function formatList(words: readonly string[]): string {
  // Most lists have one word or none, and the first formatter of a page takes longer than a card.
  if (words.length < 2) return words.join('');
  return new Intl.ListFormat(getLocale(), {type: 'conjunction'}).format(words);
}

/** An amount of money; without a currency only the number, as it may be in any. */
export function formatAmount(amount: number, currency: string | undefined): string {
  try {
    const style = currency === undefined ? {} : {style: 'currency' as const, currency};
    return new Intl.NumberFormat(intlLocale(), style).format(amount);
  } catch {
    return `${String(amount)} ${currency ?? ''}`.trim(); // a currency that is no ISO 4217 code
  }
}

/**
 * Words from outside in a sentence of ours, kept apart (Unicode's isolates) where they may be written the other
 * way: what stands before and after them keeps its place.
 */
export function isolated(words: string): string {
  const isOther = direction(getLocale()) === 'rtl' || /[\u0590-\u08ff\ufb1d-\ufefc]/.test(words);
  return isOther ? `\u2068${words}\u2069` : words;
}
