import type {PlainDate, Recurrence} from '../records.js';
import {type Day, week, weekdayOf} from './days.js';
import type {Frequency} from './time.js';

type Maybe<T> = T | null | undefined;

/** The parts of a schedule's rule; `null` where something is there that cannot be read. */
export interface Rule {
  readonly freq: Maybe<Frequency>;
  readonly interval: Maybe<number>;
  readonly count: Maybe<number>;
  readonly wkst: Maybe<readonly Day[]>;
  readonly byday: Maybe<readonly Day[]>;
  /** The name of `byday` before HSDS 2. */
  readonly weekday: Maybe<readonly Day[]>;
  readonly bymonthday: Maybe<readonly number[]>;
  readonly byweekno: string | undefined;
  readonly byyearday: string | undefined;
  readonly dtstart: Maybe<PlainDate>;
  readonly until: Maybe<PlainDate>;
  /** What events may say instead of `dtstart` and `until`. */
  readonly startDate: Maybe<PlainDate>;
  readonly endDate: Maybe<PlainDate>;
  readonly date: Maybe<PlainDate>;
}

/** The recurrence of a schedule (RFC 5545), or `undefined` where any part of it leaves doubt. */
export function recurrenceOf(rule: Rule): Recurrence | undefined {
  const {bymonthday, count: times, freq, wkst} = rule;
  const byday = rule.byday ?? rule.weekday;
  const start = firstOf(rule.dtstart, rule.startDate, rule.date);
  const until = firstOf(rule.until, rule.endDate);
  const parts = [freq, rule.byday, rule.weekday, bymonthday, wkst, start, until, times, rule.interval];
  if (freq === null || parts.includes(null)) return undefined;
  // We compute neither weeks of the year nor days of it.
  if ((rule.byweekno ?? rule.byyearday) !== undefined) return undefined;

  const pattern = patternOf(freq, byday ?? [], bymonthday ?? [], start ?? undefined, until ?? undefined);
  const interval = Math.max(1, rule.interval ?? 1);
  const count = (times ?? 0) > 0 ? (times ?? undefined) : undefined;
  // Which weeks these are, and how many, depends on the first; and every second day is no week's pattern.
  const isCounted = interval > 1 || count !== undefined;
  if (pattern === undefined || (isCounted && (start ?? '') === '')) return undefined;
  if (interval > 1 && freq === 'DAILY') return undefined;
  return {
    ...pattern,
    interval,
    weekStart: wkst?.[0]?.day ?? 'MO',
    count,
    until: until ?? undefined,
    start: start ?? undefined,
  };
}

/** The first that is there, readable or not. */
function firstOf<T>(...values: readonly Maybe<T>[]): Maybe<T> {
  return values.find((value) => value !== undefined);
}

/** Frequency and days, with what RFC 5545 takes from the first day where neither says which days. */
function patternOf(
  freq: Frequency | undefined,
  byDay: readonly Day[],
  byMonthDay: readonly number[],
  start: PlainDate | undefined,
  until: PlainDate | undefined,
): Pick<Recurrence, 'freq' | 'byDay' | 'byMonthDay'> | undefined {
  const hasOrdinals = byDay.some(({nth}) => nth !== undefined);
  const saysDays = byDay.length + byMonthDay.length > 0;
  if (freq === undefined && saysDays) {
    return {freq: hasOrdinals || byDay.length === 0 ? 'MONTHLY' : 'WEEKLY', byDay, byMonthDay};
  }
  if (freq === undefined)
    return start && (until ?? start) === start ? {freq: 'ONCE', byDay, byMonthDay} : undefined;
  if (freq === 'MONTHLY') {
    if (saysDays) return {freq, byDay, byMonthDay};
    return start === undefined ? undefined : {freq, byDay, byMonthDay: [Number(start.slice(8))]};
  }
  // RFC 5545 forbids ordinals in a week; whoever writes them may mean a month.
  if (hasOrdinals) return undefined;
  if (byDay.length > 0) return {freq: 'WEEKLY', byDay, byMonthDay};
  const days = freq === 'DAILY' ? week : start && !saysDays ? [weekdayOf(start)] : [];
  return days.length > 0
    ? {freq: 'WEEKLY', byDay: days.map((day) => ({day, nth: undefined})), byMonthDay}
    : undefined;
}
