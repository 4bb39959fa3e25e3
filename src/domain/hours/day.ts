import type {PlainDate, Weekday} from './hours.js';

/** The milliseconds of a day in UTC, where every day has as many. */
export const dayLength = 86_400_000;

/** Days from and to, both inclusive. */
export interface Days {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The days of the week by their RFC 5545 names, Monday first. */
export const weekdays: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The days from 1 January 1970 to a date; `NaN` for what is no date. */
export function dayNumber(date: PlainDate): number {
  // Not Date.parse: engines disagree on 30 February, and one of them falls back to the browser's zone.
  return Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8)) / dayLength;
}

/** The date that many days after 1 January 1970. Throws a `RangeError` for what is no number of days. */
export function plainDate(day: number): PlainDate {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** The date that many days later, or earlier when negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return plainDate(dayNumber(date) + days);
}

/** How many days `to` is after `from`, negative when it is before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Which day of the week a day number is: 0 for the one given (Monday), 6 for the day before it. */
export function dayOfWeek(day: number, weekStart: Weekday = 'MO'): number {
  // 1 January 1970 was a Thursday.
  return modulo(day + 3 - weekdays.indexOf(weekStart), 7);
}

/** The remainder that has the sign of the divisor. */
export function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
