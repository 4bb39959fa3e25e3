import {dayNumber, type Days, daysBetween, modulo, plainDate} from './day.js';
import {type Holiday, type HolidayCalendar, holidayOn} from './holidays.js';
import type {Exception, Hours, PlainDate, Schedule, Text, UnknownReason, WallMinutes} from './hours.js';
import {isDecidable, occurrenceDays} from './recurrence.js';

/** One published interval on the day on which it starts. */
export interface Shift {
  readonly opens: WallMinutes;
  /** Counted from the same midnight as `opens`, so past 1440 on the next day. */
  readonly closes: number;
  readonly byAppointment: boolean;
  /** The public holiday on which these usual hours may not hold, as nothing was published of it. */
  readonly unconfirmed: Holiday | undefined;
}

/** What was published for one day, exceptions and holidays applied. */
export interface DayPlan {
  readonly date: PlainDate;
  readonly holiday: Holiday | undefined;
  readonly shifts: readonly Shift[];
  /** Why the day may have other shifts than these; `undefined` when these are all. */
  readonly unknown: UnknownReason | undefined;
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
    const exceptional = exceptionalDay(date, exceptions, schedules);
    plans.push({date, holiday, ...(exceptional ?? usualDay(date, day, schedules, holiday))});
  }
  return plans;
}

/** Whether a schedule was published for a date at all, whatever its days. */
export function isInForce({validFrom, validTo}: Schedule, date: PlainDate): boolean {
  return (validFrom === undefined || validFrom <= date) && !isPast(validTo, date);
}

/** Whether a last day has gone by on a date. */
export function isPast(lastDay: PlainDate | undefined, date: PlainDate): boolean {
  return lastDay !== undefined && lastDay < date;
}

type Substance = Omit<DayPlan, 'date' | 'holiday'>;

function datedSchedule(schedule: Schedule, from: number, to: number): DatedSchedule {
  const {recurrence} = schedule;
  const isTold = recurrence !== undefined && isDecidable(recurrence);
  return {schedule, days: isTold ? new Set(occurrenceDays(recurrence, from, to)) : undefined};
}

function exceptionalDay(
  date: PlainDate,
  exceptions: readonly Exception[],
  schedules: readonly DatedSchedule[],
): Substance | undefined {
  const holding = exceptions.filter(({from, to}) => from <= date && date <= to);
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
  return {shifts, unknown, exceptionallyClosed: false, closedReason: undefined};
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
  if (closing !== undefined) return closedDay(closing.schedule.description, false);
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
  return {shifts, unknown, exceptionallyClosed: false, closedReason: undefined};
}

/** Why a day is not covered by what was published: past `validTo` a place may go on as it likes. */
function silence(date: PlainDate, schedules: readonly DatedSchedule[]): UnknownReason | undefined {
  const opening = schedules.filter(({schedule}) => !schedule.closed);
  if (opening.length === 0) return 'not-published';
  return opening.every(({schedule}) => isPast(schedule.validTo, date)) ? 'to-be-confirmed' : undefined;
}

function closedDay(closedReason: Text | undefined, exceptionallyClosed: boolean): Substance {
  return {shifts: [], unknown: undefined, exceptionallyClosed, closedReason};
}

function shiftOf(
  {opens, closes}: {opens: WallMinutes | undefined; closes: WallMinutes | undefined},
  byAppointment: boolean,
  unconfirmed: Holiday | undefined,
): Shift[] {
  if (opens === undefined || closes === undefined) return [];
  const length = modulo(closes - opens, 1440);
  // Publishers without a word for day and night write equal times, or leave out the last minute.
  const isWholeDay = length === 0 || length === 1439;
  return [{opens, closes: opens + (isWholeDay ? 1440 : length), byAppointment, unconfirmed}];
}
