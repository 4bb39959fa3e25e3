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
  readonly dtstart: Maybe<PlainDate>;
  readonly until: Maybe<PlainDate>;
  /** What events may say instead of `dtstart` and `until`. */
  readonly startDate: Maybe<PlainDate>;
  readonly endDate: Maybe<PlainDate>;
  readonly date: Maybe<PlainDate>;
}

/** No rule falls so often before the year 9999. */
const endless = 4_000_000;

/** Called with the code and the field of what leaves doubt. */
type Doubt = (code: string, field: string) => void;

/**
 * The recurrence of a schedule (RFC 5545), or `undefined` where any part of it leaves doubt.
 *
 * @param ignored Names of parts that decide days and that we do not compute.
 */
export function recurrenceOf(rule: Rule, ignored: readonly string[], doubt: Doubt): Recurrence | undefined {
  const {bymonthday, freq, wkst, interval = 1, count: times} = rule;
  const byDay = rule.byday ?? rule.weekday ?? [];
  const start = firstOf(rule.dtstart, rule.startDate, rule.date);
  const until = firstOf(rule.until, rule.endDate);
  for (const part of ignored) doubt('unused-rule', part);
  const parts = [freq, rule.byday, rule.weekday, bymonthday, wkst, start, until, times, interval];
  if (freq === null || interval === null || parts.includes(null) || ignored.length > 0) return undefined;

  const count = times && times > 0 && times < endless ? times : undefined;
  const pattern = patternOf(freq, byDay, bymonthday ?? [], start ?? undefined, until ?? undefined);
  if (typeof pattern === 'string') doubt(pattern, pattern === 'missing-byday' ? 'byday' : 'freq');
  // Which weeks these are, and how many, depends on the first.
  else if ((interval > 1 || count !== undefined) && !start) doubt('missing-dtstart', 'dtstart');
  // Every second day is no week's pattern.
  else if (interval > 1 && freq === 'DAILY') doubt('unused-rule', 'interval');
  else if (count !== undefined && pattern.freq === 'MONTHLY' && (start ?? '') < '1970')
    doubt('unused-rule', 'count');
  else if (interval < 0) doubt('bad-number', 'interval');
  else if ((until ?? '9') < (start ?? '0')) doubt('bad-end_date', 'until');
  else
    return {
      ...pattern,
      interval: Math.max(1, interval),
      weekStart: wkst?.[0]?.day ?? 'MO',
      count,
      until: until ?? undefined,
      start: start ?? undefined,
    };
  return undefined;
}

/** The first that is there, readable or not. */
function firstOf<T>(...values: readonly Maybe<T>[]): Maybe<T> {
  return values.find((value) => value !== undefined);
}

/** Frequency and days, with what RFC 5545 takes from the first day where neither says which days; else what is wrong. */
function patternOf(
  freq: Frequency | undefined,
  byDay: readonly Day[],
  byMonthDay: readonly number[],
  start: PlainDate | undefined,
  until: PlainDate | undefined,
): Pick<Recurrence, 'freq' | 'byDay' | 'byMonthDay'> | string {
  const hasOrdinals = byDay.some(({nth}) => nth !== undefined);
  const saysDays = byDay.length + byMonthDay.length > 0;
  if (freq === undefined && !saysDays)
    return start && (until ?? start) === start ? {freq: 'ONCE', byDay, byMonthDay} : 'missing-byday';
  if (freq === 'MONTHLY' && !saysDays)
    return start === undefined ? 'missing-byday' : {freq, byDay, byMonthDay: [Number(start.slice(8))]};
  // RFC 5545 forbids ordinals and days of the month in a week; whoever writes them may mean a month.
  if (freq === 'WEEKLY' ? hasOrdinals || byMonthDay.length > 0 : freq === 'DAILY' && hasOrdinals)
    return 'bad-freq';
  if (freq === 'MONTHLY' || hasOrdinals || byMonthDay.length > 0) return {freq: 'MONTHLY', byDay, byMonthDay};
  const days = freq === 'DAILY' ? week : start ? [weekdayOf(start)] : [];
  const weekly = byDay.length > 0 ? byDay : days.map((day) => ({day, nth: undefined}));
  return weekly.length > 0 ? {freq: 'WEEKLY', byDay: weekly, byMonthDay} : 'missing-byday';
}
