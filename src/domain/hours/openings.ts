import {addDays} from './day.js';
import type {HolidayCalendar} from './holidays.js';
import type {Hours, Opening, PlainDate} from './hours.js';
import {type DayPlan, plan, type Shift} from './plan.js';
import {instantOf, wallClock} from './zone.js';

/** A shift as instants; `date` is the day on which it starts. */
export interface Span extends Opening {
  readonly date: PlainDate;
  readonly shift: Shift;
}

/**
 * When a place is open within a window of time, in order, joined where they touch and cut at its edges.
 *
 * Exceptions and holidays that are published as closed are applied; holidays of which nothing is published
 * count as usual. What cannot be told is left out, so an empty list is not yet "closed": ask `openState`.
 * Throws a `RangeError` for no `isTimeZone`.
 */
export function openings(
  hours: Hours,
  {from, to}: {from: Date; to: Date},
  timeZone: string,
  calendar: HolidayCalendar | undefined,
): readonly Opening[] {
  // What began the day before may last past midnight.
  const days = {from: addDays(wallClock(from, timeZone).date, -1), to: wallClock(to, timeZone).date};
  const spans = spansOf(plan(hours, days, calendar), timeZone);
  return joinTouching(spans.filter(({shift}) => shift.unconfirmed !== 'exception'))
    .map(({start, end}) => ({start: start < from ? from : start, end: end > to ? to : end}))
    .filter(({start, end}) => start < end);
}

/** The shifts of the days as instants, day by day. */
export function spansOf(days: readonly DayPlan[], timeZone: string): Span[] {
  const spans = days.flatMap(({date, shifts}) =>
    shifts.map((shift) => ({
      date,
      shift,
      start: instantOf(date, shift.opens, timeZone),
      end: instantOf(date, shift.closes, timeZone),
    })),
  );
  // In spring an interval can lie in the hour that is skipped.
  return spans.filter(({start, end}) => start < end);
}

/** Sorts openings and joins those that touch, so that 9-13 and 13-18 read "until 18". */
export function joinTouching(openings: readonly Opening[]): Opening[] {
  const joined: Opening[] = [];
  for (const opening of openings.toSorted((a, b) => +a.start - +b.start)) {
    const last = joined.at(-1);
    if (last === undefined || opening.start > last.end) joined.push(opening);
    else if (opening.end > last.end) joined[joined.length - 1] = {start: last.start, end: opening.end};
  }
  return joined;
}
