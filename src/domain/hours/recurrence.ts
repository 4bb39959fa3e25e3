import {dayLength, dayNumber, type Days, dayOfWeek, plainDate, weekdays} from './day.js';
import type {PlainDate, Recurrence} from './hours.js';

/** The weeks or the months of a rule, numbered through. */
interface Periods {
  /** The number of the period that holds a day. */
  readonly indexOf: (day: number) => number;
  readonly firstDay: (index: number) => number;
  /** On which of its days the rule falls, counted from 0. */
  readonly falls: (index: number) => readonly number[];
  /** How many days that is, where it is the same in all of them. */
  readonly each: number | undefined;
}

/** The most months that are walked to count how often a rule has fallen: eighty years. */
const horizon = 1000;

/**
 * Whether the rule tells by itself which days it means: every second week, say, needs a `start`; and RFC 5545 gives
 * days of the month no meaning in weeks.
 */
export function isDecidable(rule: Recurrence): boolean {
  const {freq, interval, byDay, byMonthDay, count, start} = rule;
  if (freq === 'WEEKLY' && byMonthDay.length > 0) return false;
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
 * The `occurrences` from one day number to another, as day numbers; `undefined` where there are too many months to
 * count since the start of a rule.
 */
export function occurrenceDays(rule: Recurrence, from: number, to: number): number[] | undefined {
  const start = rule.start === undefined ? from : dayNumber(rule.start);
  const first = Math.max(from, start);
  const last = Math.min(to, rule.until === undefined ? Infinity : dayNumber(rule.until));
  if (!isDecidable(rule)) return [];
  if (rule.freq === 'ONCE') return start >= first && start <= last ? [start] : [];

  const {indexOf, firstDay, falls, each} = rule.freq === 'WEEKLY' ? weeks(rule, start) : months(rule, start);
  const step = Math.max(1, Math.trunc(rule.interval));
  const stepsBefore = (index: number) => Math.floor((indexOf(first) - index) / step);
  const days: number[] = [];
  const count = rule.count ?? Infinity;
  // A count of no fewer than there are days ends nothing.
  let left = count > last - start ? Infinity : count;
  let index = indexOf(start);
  if (left === Infinity) index += stepsBefore(index) * step;
  else if (each === undefined && stepsBefore(index) > horizon) return undefined;
  for (; firstDay(index) <= last; index += step) {
    const begin = firstDay(index);
    for (const offset of falls(index)) {
      const day = begin + offset;
      if (day < start) continue;
      if (day > last || left-- <= 0) return days;
      if (day >= first) days.push(day);
    }
    // What is the same in each needs no walk until `first`.
    const whole = each === undefined || left === Infinity ? 0 : stepsBefore(index) - 1;
    if (whole > 0) {
      left -= whole * (each ?? 0);
      index += whole * step;
    }
  }
  return days;
}

function weeks({weekStart, byDay}: Recurrence, start: number): Periods {
  const monday = dayOfWeek(0, weekStart);
  const names = byDay.length > 0 ? byDay.map(({day}) => day) : [weekdays[dayOfWeek(start)]];
  const firstDay = (index: number) => index * 7 - monday;
  const offsets = [0, 1, 2, 3, 4, 5, 6].filter((at) => names.includes(weekdays[dayOfWeek(firstDay(0) + at)]));
  return {
    indexOf: (day) => Math.floor((day + monday) / 7),
    firstDay,
    falls: () => offsets,
    each: offsets.length,
  };
}

function months(rule: Recurrence, start: number): Periods {
  // Months of one length that begin on one day of the week are alike.
  const kinds: (readonly number[])[] = [];
  const firstDay = (index: number) => Date.UTC(1970, index) / dayLength;
  return {
    indexOf: (day) => {
      const date = new Date(day * dayLength);
      return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
    },
    firstDay,
    falls: (index) => {
      const begin = firstDay(index);
      const length = firstDay(index + 1) - begin;
      return (kinds[length * 7 + dayOfWeek(begin)] ??= fallsInMonth(rule, begin, length, start));
    },
    each: undefined,
  };
}

/** The days of a month, from 0, on which a rule falls. */
function fallsInMonth(
  {byDay, byMonthDay}: Recurrence,
  begin: number,
  length: number,
  start: number,
): number[] {
  const isNamed = byDay.length + byMonthDay.length > 0;
  const ofMonth = isNamed ? byMonthDay : [new Date(start * dayLength).getUTCDate()];
  const weekday = dayOfWeek(begin);
  return Array.from({length}, (_, at) => at).filter((at) => {
    const name = weekdays[(weekday + at) % 7];
    const isNth = (nth = 0) =>
      nth === 0 || nth === Math.floor(at / 7) + 1 || nth === -Math.ceil((length - at) / 7);
    return (
      (byDay.length === 0 || byDay.some((by) => by.day === name && isNth(by.nth))) &&
      (ofMonth.length === 0 || ofMonth.some((by) => by === at + 1 || by === at - length))
    );
  });
}
