import {dayNumber, type Days, daysBetween, plainDate} from './day.js';
import {type Holiday, type HolidayCalendar, holidayOn} from './holidays.js';
import type {Exception, Hours, PlainDate, Schedule, Text, UnknownReason, WallMinutes} from './hours.js';
import {isDecidable, occurrenceDays} from './recurrence.js';

/** One published interval on the day on which it starts. */
export interface Shift {
  readonly opens: WallMinutes;
  /** Counted from the same midnight as `opens`, so past 1440 on the next day. */
  readonly closes: number;
  readonly byAppointment: boolean;
  /** Why these hours may not hold: a holiday of which nothing was published, or an exception that may mean the day. */
  readonly unconfirmed: Holiday | 'exception' | undefined;
}

/** What was published for one day, exceptions and holidays applied. */
export interface DayPlan {
  readonly date: PlainDate;
  readonly holiday: Holiday | undefined;
  readonly shifts: readonly Shift[];
  /** Why the day may have other shifts than these; `undefined` when these are all. */
  readonly unknown: UnknownReason | undefined;
  /** What else was published for the day, as it was written: nobody knows which times it means. */
  readonly asPublished: readonly Text[];
  /** An exception closes it. */
  readonly exceptionallyClosed: boolean;
  /** The words published with what closes the day, by exception or as usual. */
  readonly closedReason: Text | undefined;
}

interface DatedSchedule {
  readonly schedule: Schedule;
  /** The numbers of its days; `undefined` when they are past telling. */
  readonly days: ReadonlySet<number> | undefined;
}

/** What was published for each day from one to another, both inclusive. */
export function plan(hours: Hours, days: Days, calendar: HolidayCalendar | undefined): DayPlan[] {
  const from = dayNumber(days.from);
  const to = dayNumber(days.to);
  const schedules = hours.schedules.map((schedule) => datedSchedule(schedule, from, to));
  // The exception of a day goes before the exception of the month around it.
  const exceptions = hours.exceptions.toSorted(
    (a, b) => daysBetween(a.from, a.to) - daysBetween(b.from, b.to),
  );
  const plans: DayPlan[] = [];
  for (let day = from; day <= to; day++) {
    const date = plainDate(day);
    const holiday = holidayOn(date, calendar);
    const holding = exceptions.filter((exception) => isOn(exception, date));
    const known = holding.filter(({isDoubtful}) => !isDoubtful);
    const told = exceptionalDay(date, known, schedules) ?? usualDay(date, day, schedules, holiday);
    plans.push({date, holiday, ...withDoubt(told, holding)});
  }
  return plans;
}

/** Whether a schedule was published for a date at all, whatever its days. */
export function isInForce({validFrom, validTo}: Schedule, date: PlainDate): boolean {
  return (validFrom === undefined || validFrom <= date) && !isPast(validTo, date);
}

/** Whether a date is one of the days of an exception. */
function isOn({from, to, everyYear}: Exception, date: PlainDate): boolean {
  if (!everyYear) return from <= date && date <= to;
  const [first = '', day = '', last = ''] = [from, date, to].map((each) => each.slice(5));
  return first <= last ? first <= day && day <= last : first <= day || day <= last;
}

/** Whether a last day has gone by on a date. */
export function isPast(lastDay: PlainDate | undefined, date: PlainDate): boolean {
  return lastDay !== undefined && lastDay < date;
}

type Substance = Omit<DayPlan, 'date' | 'holiday'>;

function datedSchedule(schedule: Schedule, from: number, to: number): DatedSchedule {
  const {recurrence} = schedule;
  const isTold = recurrence !== undefined && isDecidable(recurrence);
  const days = isTold ? occurrenceDays(recurrence, from, to) : undefined;
  return {schedule, days: days && new Set(days)};
}

/**
 * A day with the doubt that exceptions cast on it whose dates can be read in two ways or in none.
 *
 * A day that is closed for sure stays closed where all they could do is close it.
 */
function withDoubt(day: Substance, holding: readonly Exception[]): Substance {
  const doubtful = holding.filter(({isDoubtful}) => isDoubtful);
  const isClosed = day.shifts.length === 0 && day.unknown === undefined;
  if (day.exceptionallyClosed || doubtful.every(({closed}) => closed && isClosed)) return day;
  return {
    ...day,
    shifts: day.shifts.map((shift) => ({...shift, unconfirmed: 'exception' as const})),
    unknown: day.unknown ?? 'unclear',
  };
}

function exceptionalDay(
  date: PlainDate,
  holding: readonly Exception[],
  schedules: readonly DatedSchedule[],
): Substance | undefined {
  const [first] = holding;
  if (first === undefined) return undefined;
  const asNarrow = holding.filter(
    ({from, to}) => daysBetween(from, to) === daysBetween(first.from, first.to),
  );
  const closing = asNarrow.find(({closed}) => closed);
  if (closing !== undefined) return closedDay(closing.description, true);
  const usual = schedules.filter(({schedule}) => !schedule.closed && isInForce(schedule, date));
  const byAppointment = usual.length > 0 && usual.every(({schedule}) => schedule.byAppointment);
  const shifts = asNarrow.flatMap((exception) => shiftOf(exception, byAppointment, undefined));
  const unknown = shifts.length < asNarrow.length ? 'unclear' : undefined;
  return {
    shifts,
    unknown,
    asPublished: timesInDoubt(asNarrow),
    exceptionallyClosed: false,
    closedReason: undefined,
  };
}

function usualDay(
  date: PlainDate,
  day: number,
  schedules: readonly DatedSchedule[],
  holiday: Holiday | undefined,
): Substance {
  const applying = schedules.filter(
    ({schedule, days}) =>
      isInForce(schedule, date) &&
      (days?.has(day) ?? true) &&
      (holiday === undefined || schedule.closed || schedule.publicHolidays !== 'closed'),
  );
  const closing = applying.find(({schedule, days}) => schedule.closed && days !== undefined);
  if (closing !== undefined) return closedDay(closing.schedule.description ?? closing.schedule.notes, false);
  const shifts = applying.flatMap(({schedule, days}) =>
    days === undefined
      ? []
      : shiftOf(
          schedule,
          schedule.byAppointment,
          schedule.publicHolidays === undefined ? holiday : undefined,
        ),
  );
  const unknown = silence(date, schedules) ?? (shifts.length < applying.length ? 'unclear' : undefined);
  const known = applying.filter(({days}) => days !== undefined).map(({schedule}) => schedule);
  return {
    shifts,
    unknown,
    asPublished: timesInDoubt(known),
    exceptionallyClosed: false,
    closedReason: undefined,
  };
}

/** The longest closure that is published as a gap between two validities, in days: a summer without school. */
const longestGap = 100;

/**
 * Why a day is not covered by what was published: past `validTo` and before `validFrom` a place may do as it likes
 * (HSDS: "we believe this data until then"). Short gaps between the two are how publishers write a closure.
 */
function silence(date: PlainDate, schedules: readonly DatedSchedule[]): UnknownReason | undefined {
  const opening = schedules.map(({schedule}) => schedule).filter(({closed}) => !closed);
  if (opening.length === 0) return 'not-published';
  if (opening.some((schedule) => isInForce(schedule, date))) return undefined;
  const ends = opening.flatMap(({validTo}) => (validTo !== undefined && validTo < date ? validTo : []));
  const starts = opening.flatMap(({validFrom}) =>
    validFrom !== undefined && validFrom > date ? validFrom : [],
  );
  const [last, next] = [ends.toSorted().at(-1), starts.toSorted()[0]];
  const isGap = last !== undefined && next !== undefined && daysBetween(last, next) <= longestGap;
  return isGap ? undefined : 'to-be-confirmed';
}

function timesInDoubt(published: readonly (Schedule | Exception)[]): readonly Text[] {
  return published.flatMap(({publishedTimes}) => publishedTimes ?? []);
}

function closedDay(closedReason: Text | undefined, exceptionallyClosed: boolean): Substance {
  return {shifts: [], unknown: undefined, asPublished: [], exceptionallyClosed, closedReason};
}

function shiftOf(
  {opens, closes}: {opens: WallMinutes | undefined; closes: WallMinutes | undefined},
  byAppointment: boolean,
  unconfirmed: Holiday | undefined,
): Shift[] {
  if (opens === undefined || closes === undefined) return [];
  // Equal times mean closed to some and open to others. HSDS leaves out the last minute of a whole day.
  if (opens === closes) return [];
  const end = opens === 0 && closes === 1439 ? 1440 : closes < opens ? closes + 1440 : closes;
  return [{opens, closes: end, byAppointment, unconfirmed}];
}
