import type {Hours, Schedule} from '../../domain/hours/hours.js';
import {type Interval, week} from '../../domain/hours/week.js';
import {wordsOf} from '../../domain/hours/words.js';
import {wallClock} from '../../domain/hours/zone.js';
import {clock} from '../../platform/clock.js';
import {formatMinutes, formatWeekdayOf} from '../../ui/format.js';
import {msg, str} from '../../ui/localize.js';
import {make} from '../../ui/make.js';
import {list, words} from './parts.js';

/**
 * The usual hours in plain HTML: a line for each day that is open. What holds in some weeks only is left to
 * the words published with it, since this is read for years; hours past telling are said to be unconfirmed.
 */
export function hoursContent(
  hours: Hours | undefined,
  {alwaysOpen, timeZone}: {alwaysOpen: boolean; timeZone: string},
): readonly HTMLElement[] {
  if (alwaysOpen) return [make('p', {}, msg('24 ore su 24', {id: 'hours.whole-day'}))];
  if (hours === undefined) return [make('p', {}, msg('Orari non pubblicati', {id: 'hours.not-published'}))];
  const days = hours.schedules.every(isUsual) ? usualDays(hours, timeZone) : [];
  const table = list(days.map((day) => [day]));
  const today = wallClock(clock.now(), timeZone).date;
  const told = wordsOf(hours, today).map((text) => make('p', {}, words(text)));
  const unconfirmed = make('p', {}, msg('Orari da confermare', {id: 'hours.to-be-confirmed'}));
  return table === undefined ? [...told, unconfirmed] : [table, ...told];
}

/** Whether a schedule is the same in every week, and its times are known. */
function isUsual({recurrence, opens, closed}: Schedule): boolean {
  return (
    (closed || opens !== undefined) &&
    recurrence?.freq === 'WEEKLY' &&
    recurrence.interval === 1 &&
    recurrence.count === undefined &&
    recurrence.until === undefined
  );
}

function usualDays({schedules}: Hours, timeZone: string): readonly string[] {
  const when = {now: clock.now(), timeZone, calendar: undefined};
  return week({schedules, exceptions: []}, when).flatMap(({date, intervals}) => {
    if (intervals === undefined || intervals.length === 0) return [];
    return `${formatWeekdayOf(date)}: ${intervals.map(intervalWords).join(', ')}`;
  });
}

function intervalWords({opens, closes, wholeDay, byAppointment}: Interval): string {
  const from = formatMinutes(opens);
  const to = formatMinutes(closes);
  const span = wholeDay
    ? msg('24 ore su 24', {id: 'hours.whole-day'})
    : msg(str`${from}–${to}`, {id: 'hours.interval'});
  return byAppointment ? `${span} (${msg('su appuntamento', {id: 'hours.by-appointment'})})` : span;
}
