import {addDays, dayNumber, dayOfWeek, weekdays} from './day.js';
import type {Holiday, HolidayCalendar} from './holidays.js';
import type {Hours, PlainDate, Text, WallMinutes, Weekday} from './hours.js';
import {type DayPlan, plan} from './plan.js';
import {wallClock} from './zone.js';

/** An interval as the clock of the place shows it, on the day on which it starts. */
export interface Interval {
  readonly opens: WallMinutes;
  /** Before `opens` when it is on the next day; 1440 for midnight. */
  readonly closes: WallMinutes;
  readonly wholeDay: boolean;
  readonly byAppointment: boolean;
}

/** A row of a table of hours. */
export interface WeekDay {
  readonly date: PlainDate;
  readonly weekday: Weekday;
  readonly today: boolean;
  /** In order, touching ones joined; empty when closed, `undefined` when unknown. */
  readonly intervals: readonly Interval[] | undefined;
  /** More was published for the day than `intervals`, or other than these, but nobody knows what it means. */
  readonly incomplete: boolean;
  /** Times in doubt as they were written, which are not among `intervals`. */
  readonly asPublished: readonly Text[];
  /** The public holiday that the day is, whether or not it changes the hours. */
  readonly holiday: Holiday | undefined;
  /** Nothing was published of that holiday, or a closure may mean the day: `intervals` may not hold. */
  readonly unconfirmed: boolean;
  /** The words published with what closes the day. */
  readonly closedReason: Text | undefined;
}

/**
 * The hours of today and the six days after it, in the order of a calendar's week.
 *
 * On a Wednesday the row of Monday is next Monday's: nobody comes in the past, and a closure next week
 * matters. Throws a `RangeError` for no `isTimeZone`.
 */
export function week(
  hours: Hours | undefined,
  {
    now,
    timeZone,
    calendar,
    weekStart = 'MO',
  }: {now: Date; timeZone: string; calendar: HolidayCalendar | undefined; weekStart?: Weekday},
): WeekDay[] {
  const today = wallClock(now, timeZone).date;
  const place = ({date}: DayPlan) => dayOfWeek(dayNumber(date), weekStart);
  return plan(hours ?? {schedules: [], exceptions: []}, {from: today, to: addDays(today, 6)}, calendar)
    .toSorted((a, b) => place(a) - place(b))
    .map((day) => weekDay(day, today));
}

function weekDay(day: DayPlan, today: PlainDate): WeekDay {
  const {date, shifts, holiday, asPublished, closedReason, unknown} = day;
  return {
    date,
    weekday: weekdays[dayOfWeek(dayNumber(date))] ?? 'MO',
    today: date === today,
    intervals: unknown !== undefined && shifts.length === 0 ? undefined : intervalsOf(day),
    incomplete: unknown !== undefined,
    asPublished,
    holiday,
    unconfirmed: shifts.some(({unconfirmed}) => unconfirmed !== undefined),
    closedReason,
  };
}

function intervalsOf({shifts}: DayPlan): Interval[] {
  const joined: {opens: number; closes: number; byAppointment: boolean}[] = [];
  for (const {opens, closes, byAppointment} of shifts.toSorted((a, b) => a.opens - b.opens)) {
    const last = joined.findLast((other) => other.byAppointment === byAppointment);
    if (last === undefined || opens > last.closes) joined.push({opens, closes, byAppointment});
    else last.closes = Math.max(last.closes, closes);
  }
  return joined.map(({opens, closes, byAppointment}) => ({
    opens,
    closes: closes > 1440 ? closes - 1440 : closes,
    wholeDay: closes - opens >= 1440,
    byAppointment,
  }));
}
