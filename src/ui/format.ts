import type {PlainDate} from '../data/records.js';
import {dayNumber, dayOfWeek} from '../domain/hours/day.js';
import {wallClock} from '../domain/hours/zone.js';
import {direction, getLocale, msg} from './localize.js';

/** Western digits in every language: they are what is on the door, the clock and the telephone. */
const intlLocale = (): string => `${getLocale()}-u-nu-latn`;

// Dates are in words of ours, which are CLDR's: the first `Intl.DateTimeFormat` of a page makes V8 look through the
// data of every language it knows, which takes a slow phone longer than a whole card.

const months = (): string =>
  msg('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre', {
    id: 'date.months',
  });

const monthOf = (date: PlainDate): string => months().split(' ')[Number(date.slice(5, 7)) - 1] ?? '';

/** The weekday of a date. */
export function formatWeekdayOf(date: PlainDate): string {
  const names = msg('lunedì martedì mercoledì giovedì venerdì sabato domenica', {id: 'date.weekdays'});
  return names.split(' ')[dayOfWeek(dayNumber(date))] ?? '';
}

/** A date in a pattern of CLDR's: `EEEE` is the weekday, `d` the day, `MMMM` the month, `y` the year. */
function dated(pattern: string, date: PlainDate): string {
  const fields: Partial<Record<string, string>> = {
    EEEE: formatWeekdayOf(date),
    d: String(Number(date.slice(8))),
    MMMM: monthOf(date),
    y: date.slice(0, 4),
  };
  return pattern.replace(/\b(EEEE|d|MMMM|y)\b/g, (field) => fields[field] ?? '');
}

/** A time of day in a zone, on the 24-hour clock: `17:00`. */
export function formatTime(instant: Date, timeZone: string): string {
  return formatMinutes(wallClock(instant, timeZone).minutes);
}

/** Minutes since midnight as a time of day; 1440 is `24:00`. */
export function formatMinutes(minutes: number): string {
  // CLDR's `HH:mm` in English and Arabic, `H:mm` in the others.
  const hour = String(Math.floor(minutes / 60)).padStart(/en|ar/.test(getLocale()) ? 2 : 1, '0');
  return `${hour}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The name of an instant's weekday in a zone: `lunedì`. */
export function formatWeekday(instant: Date, timeZone: string): string {
  return formatWeekdayOf(wallClock(instant, timeZone).date);
}

/** A weekday with its date: `lunedì 30 novembre`. */
export function formatDay(instant: Date, timeZone: string): string {
  return dated(msg('EEEE d MMMM', {id: 'date.day'}), wallClock(instant, timeZone).date);
}

/** A date with its year: `1 novembre 2026`. */
export function formatDate(date: PlainDate): string {
  return dated(msg('d MMMM y', {id: 'date.date'}), date);
}

/** The month of a date: `novembre 2026`. */
export function formatMonth(date: PlainDate): string {
  return `${monthOf(date)} ${date.slice(0, 4)}`;
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
