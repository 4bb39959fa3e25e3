import {addDays, daysBetween} from './day.js';
import type {Hours, OpenState} from './hours.js';
import {spansOf} from './openings.js';
import {type DayPlan, plan, type Shift} from './plan.js';
import type {Circumstances} from './status.js';
import {wallClock} from './zone.js';

/** How far ahead an opening is looked for, in days: over a year, for what comes once a year. */
const horizon = 400;

/**
 * The state of a place that is not open now: when it opens next, if the days until then are known.
 *
 * @param week The plans of today and the seven days after it.
 * @param counts The shifts that a person can count on.
 */
export function closedState(
  hours: Hours,
  week: readonly DayPlan[],
  {now, timeZone, calendar}: Circumstances & {readonly timeZone: string},
  counts: (shift: Shift) => boolean,
): OpenState {
  const [today] = week;
  if (today === undefined) return {kind: 'unknown', reason: 'unclear'};
  if (today.unknown !== undefined) return {kind: 'unknown', reason: today.unknown};

  // Nothing that counts is open now, so what starts first opens first.
  const firstIn = (days: readonly DayPlan[]) =>
    spansOf(days, timeZone)
      .filter(({start, shift}) => start > now && counts(shift))
      .toSorted((a, b) => +a.start - +b.start)
      .at(0)?.start;
  let days = week;
  let opens = firstIn(days);
  if (opens === undefined) {
    days = plan(hours, {from: today.date, to: addDays(today.date, horizon)}, calendar);
    opens = firstIn(days);
  }

  const day = opens && wallClock(opens, timeZone).date;
  const unknown = days.find(
    ({date, unknown}) => unknown !== undefined && (day === undefined || date < day),
  )?.unknown;
  const reason = today.closedReason;
  if (unknown !== undefined)
    return today.exceptionallyClosed
      ? {kind: 'closed-long', reopens: undefined, reason}
      : {kind: 'unknown', reason: unknown};
  if (opens === undefined || day === undefined) return {kind: 'closed-long', reopens: undefined, reason};
  const wait = daysBetween(today.date, day);
  if (wait > 7) return {kind: 'closed-long', reopens: opens, reason};
  return {kind: wait === 0 ? 'opens-later-today' : 'opens-on-day', opens};
}
