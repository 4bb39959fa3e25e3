import {dayLength, dayNumber, type Days, dayOfWeek, modulo, plainDate, weekdays} from './day.js';
import type {PlainDate, Recurrence} from './hours.js';

/** The weeks or the months of a rule, numbered through. */
interface Periods {
  /** The number of the period that holds a day. */
  readonly indexOf: (day: number) => number;
  readonly firstDay: (index: number) => number;
}

/** Whether the rule tells by itself which days it means: every second week, say, needs a `start`. */
export function isDecidable(rule: Recurrence): boolean {
  const {freq, interval, byDay, byMonthDay, count, start} = rule;
  if (start !== undefined) return true;
  return freq !== 'ONCE' && interval === 1 && count === undefined && byDay.length + byMonthDay.length > 0;
}

/**
 * The days, in order, on which a rule falls, by RFC 5545 section 3.3.10.
 *
 * `byDay` and `byMonthDay` together mean the days that are both; without either the weekday or the day of
 * the month is that of `start`, and months without such a day are skipped. A rule that is not
 * `isDecidable` has no days.
 */
export function occurrences(rule: Recurrence, {from, to}: Days): PlainDate[] {
  return (occurrenceDays(rule, dayNumber(from), dayNumber(to)) ?? []).map(plainDate);
}

/**
 * The `occurrences` from one day number to another, as day numbers; `undefined` where there are too many weeks or
 * months to count since the start of a rule.
 */
export function occurrenceDays(rule: Recurrence, from: number, to: number): number[] | undefined {
  const start = rule.start === undefined ? from : dayNumber(rule.start);
  const first = Math.max(from, start);
  const last = Math.min(to, rule.until === undefined ? Infinity : dayNumber(rule.until));
  if (!isDecidable(rule)) return [];
  if (rule.freq === 'ONCE') return start >= first && start <= last ? [start] : [];

  const {indexOf, firstDay} = rule.freq === 'WEEKLY' ? weeks(rule) : months;
  const step = Math.max(1, Math.trunc(rule.interval));
  const days: number[] = [];
  // A count of more than there are days ends nothing.
  let left = (rule.count ?? Infinity) > last - start ? Infinity : (rule.count ?? 0);
  let index = indexOf(start);
  const toFirst = Math.floor((indexOf(first) - index) / step);
  const perWeek = rule.freq === 'WEEKLY' && rule.byMonthDay.length === 0 ? daysOfWeek(rule) : undefined;
  if (left === Infinity) index += toFirst * step;
  else if (perWeek === undefined && toFirst > horizon) return undefined;
  for (; firstDay(index) <= last; index += step) {
    const end = Math.min(firstDay(index + 1) - 1, last);
    for (let day = Math.max(firstDay(index), start); day <= end; day++) {
      if (!falls(rule, day, start)) continue;
      if (left-- <= 0) return days;
      if (day >= first) days.push(day);
    }
    // All whole weeks have the same number of days, so those until `first` need no walk.
    if (perWeek !== undefined && left < Infinity && firstDay(index + step) < first) {
      const whole = Math.floor((indexOf(first) - index) / step) - 1;
      left -= whole * perWeek;
      index += whole * step;
      if (left <= 0) return days;
    }
  }
  return days;
}

/** The most weeks or months that are walked to count how often a rule has fallen: forty years of months. */
const horizon = 500;

/** On how many days of a whole week a weekly rule falls. */
function daysOfWeek({byDay}: Recurrence): number {
  return Math.max(1, new Set(byDay.map(({day}) => day)).size);
}

function weeks({weekStart}: Recurrence): Periods {
  const monday = dayOfWeek(0, weekStart);
  return {indexOf: (day) => Math.floor((day + monday) / 7), firstDay: (index) => index * 7 - monday};
}

const months: Periods = {
  indexOf: (day) => {
    const date = new Date(day * dayLength);
    return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
  },
  firstDay: (index) => Date.UTC(1970, index) / dayLength,
};

/** Whether a day of the right week or month is one of the rule's. */
function falls({freq, byDay, byMonthDay}: Recurrence, day: number, start: number): boolean {
  if (byDay.length + byMonthDay.length === 0)
    return freq === 'WEEKLY' ? modulo(day - start, 7) === 0 : dayOfMonth(day) === dayOfMonth(start);

  const name = weekdays[dayOfWeek(day)];
  // RFC 5545 gives numbers a meaning in months only.
  const isNth = (nth: number | undefined) =>
    nth === undefined ||
    freq === 'WEEKLY' ||
    nth === Math.ceil(dayOfMonth(day) / 7) ||
    nth === Math.floor(dayFromEnd(day) / 7);
  return (
    (byDay.length === 0 || byDay.some((by) => by.day === name && isNth(by.nth))) &&
    (byMonthDay.length === 0 || byMonthDay.some((by) => by === dayOfMonth(day) || by === dayFromEnd(day)))
  );
}

function dayOfMonth(day: number): number {
  return new Date(day * dayLength).getUTCDate();
}

/** -1 for the last of its month. */
function dayFromEnd(day: number): number {
  return day - months.firstDay(months.indexOf(day) + 1);
}
