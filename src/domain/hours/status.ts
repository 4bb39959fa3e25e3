import {closedState} from './closed.js';
import {addDays} from './day.js';
import type {HolidayCalendar} from './holidays.js';
import type {Hours, Opening, OpenState, Standing} from './hours.js';
import {joinTouching, spansOf} from './openings.js';
import {isInForce, isPast, plan, type Shift} from './plan.js';
import {instantOf, wallClock} from './zone.js';

/** How long before its end an opening is closing soon, in milliseconds. */
const soon = 30 * 60_000;

/** What a place's state depends on, besides its hours. */
export interface Circumstances {
  readonly now: Date;
  /** The place's own, an IANA name; `undefined` where nobody knows whose clock its hours are by. */
  readonly timeZone: string | undefined;
  /** Whose public holidays the place may keep; `undefined` for none that we know. */
  readonly calendar: HolidayCalendar | undefined;
  readonly standing: Standing;
  /** Published as open day and night; wins over the hours. */
  readonly alwaysOpen?: boolean | undefined;
}

/**
 * What a place's hours say about an instant. What is unknown is never called closed, and the day of the
 * next opening is only told when the days until then are known.
 *
 * Where hours say nothing of a public holiday the place is neither open nor closed on it, unless it is open
 * day and night on all the days to come. Nor is it either where words published with hours in force speak of
 * closures or exceptions: everywhere else doubt would become a claim. `undefined` hours are hours that nobody published. Throws a
 * `RangeError` for no `isTimeZone`.
 */
export function openState(hours: Hours | undefined, circumstances: Circumstances): OpenState {
  const {timeZone, standing, alwaysOpen} = circumstances;
  if (standing.kind === 'ended' || standing.kind === 'temporarily-closed') return {kind: standing.kind};
  // What never closes has no hours that could have changed: its age is said beside it.
  if (alwaysOpen) return {kind: 'open-always'};
  if (standing.kind === 'to-be-confirmed') return {kind: 'unknown', reason: standing.kind};
  if (hours === undefined) return {kind: 'unknown', reason: 'not-published'};
  if (timeZone === undefined) return unclear;
  return stateAt(hours, {...circumstances, timeZone});
}

const unclear: OpenState = {kind: 'unknown', reason: 'unclear'};

function stateAt(hours: Hours, circumstances: Circumstances & {readonly timeZone: string}): OpenState {
  const {now, timeZone, calendar} = circumstances;
  const today = wallClock(now, timeZone).date;
  if (hours.schedules.some((schedule) => schedule.isDoubtful && isInForce(schedule, today))) return unclear;
  const days = plan(hours, {from: addDays(today, -1), to: addDays(today, 7)}, calendar);
  const spans = spansOf(days, timeZone);
  const isNow = ({start, end}: Opening) => start <= now && now < end;
  const current = (counts: (shift: Shift) => boolean) =>
    joinTouching(spans.filter(({shift}) => counts(shift))).find(isNow);

  const always = current(({byAppointment, unconfirmed}) => !byAppointment && unconfirmed !== 'exception');
  if (always !== undefined && always.end >= instantOf(today, 8 * 1440, timeZone))
    return {kind: 'open-always'};
  const open = current(isWalkIn);
  if (open !== undefined) return {kind: +open.end - +now > soon ? 'open' : 'closing-soon', until: open.end};

  // The first is yesterday.
  const ahead = days.slice(1);
  const schedules = hours.schedules.filter(({closed, validTo}) => !closed && !isPast(validTo, today));
  const isByAppointment = schedules.every(({byAppointment}) => byAppointment);
  const isOffered =
    schedules.some((schedule) => isInForce(schedule, today)) && !ahead[0]?.exceptionallyClosed;
  if ((isByAppointment && isOffered) || current(isSure)) return {kind: 'appointment-only'};

  // The night after a holiday belongs to it.
  const doubtful = spans.find((span) => !isSure(span.shift) && (span.date === today || isNow(span)));
  const doubt = doubtful?.shift.unconfirmed;
  if (doubt === 'exception') return {kind: 'unknown', reason: 'unclear'};
  if (doubt !== undefined) return {kind: 'holiday-unconfirmed', holiday: doubt};
  return closedState(hours, ahead, circumstances, isByAppointment ? isSure : isWalkIn);
}

/**
 * The next instant at which `openState`, or the words for it, may change: a start, an end, half an hour
 * before one, or midnight. `undefined` when no time changes it.
 */
export function nextChange(hours: Hours | undefined, circumstances: Circumstances): Date | undefined {
  const {now, timeZone, calendar, standing, alwaysOpen} = circumstances;
  if (hours === undefined || alwaysOpen || standing.kind !== 'active' || timeZone === undefined)
    return undefined;
  const today = wallClock(now, timeZone).date;
  const days = plan(hours, {from: addDays(today, -1), to: addDays(today, 1)}, calendar);
  let next = instantOf(today, 1440, timeZone);
  for (const {start, end} of spansOf(days, timeZone))
    for (const change of [start, new Date(+end - soon), end])
      if (change > now && change < next) next = change;
  return next;
}

function isSure({unconfirmed}: Shift): boolean {
  return unconfirmed === undefined;
}

function isWalkIn(shift: Shift): boolean {
  return isSure(shift) && !shift.byAppointment;
}
