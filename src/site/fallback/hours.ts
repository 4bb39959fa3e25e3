import type {Hours, Schedule} from '../../domain/hours/hours.js';
import {type Interval, week} from '../../domain/hours/week.js';
import {wordsOf} from '../../domain/hours/words.js';
import {wallClock} from '../../domain/hours/zone.js';
import {clock} from '../../platform/clock.js';
import {formatMinutes, formatWeekdayOf} from '../../ui/format.js';
import {msg, str} from '../../ui/localize.js';
import {make} from '../../ui/make.js';
import {list, words} from './parts.js';

/** What is to be said of hours. */
interface Manner {
  readonly alwaysOpen: boolean;
  readonly timeZone: string;
  /** The whole week, as the table has it; else a line for each day that is open. */
  readonly isFull: boolean;
}

/**
 * The usual hours in plain HTML. What holds in some weeks only is left to
 * the words published with it, since this is read for years; hours past telling are said to be unconfirmed.
 */
export function hoursContent(
  hours: Hours | undefined,
  {alwaysOpen, timeZone, isFull}: Manner,
): readonly HTMLElement[] {
  if (alwaysOpen) return [make('p', {}, msg('24 ore su 24', {id: 'hours.whole-day'}))];
  if (hours === undefined) return [make('p', {}, msg('Orari non pubblicati', {id: 'hours.not-published'}))];
  const days = hours.schedules.every(isUsual) ? usualDays(hours, timeZone, isFull) : [];
  const table = isFull
    ? [make('p', {}, msg('Orari della settimana', {id: 'hours.week'})), ...weekList(days)]
    : [list(days.map((parts) => [parts.join(', ')]))].filter((one) => one !== undefined);
  const today = wallClock(clock.now(), timeZone).date;
  const told = wordsOf(hours, today).map((text) => make('p', {}, words(text)));
  const unconfirmed = make('p', {}, msg('Orari da confermare', {id: 'hours.to-be-confirmed'}));
  return days.length === 0 ? [...told, unconfirmed] : [...table, ...told];
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

/** A line for each part of a day, as in the table. */
function weekList(days: readonly (readonly string[])[]): readonly HTMLElement[] {
  const items = days.map((parts) => make('li', {}, ...parts.map((part) => make('p', {}, part))));
  return items.length === 0 ? [] : [make('ul', {}, ...items)];
}

/** What is said of each day, in one part or in several. */
function usualDays({schedules}: Hours, timeZone: string, isFull: boolean): readonly (readonly string[])[] {
  const when = {now: clock.now(), timeZone, calendar: undefined};
  return week({schedules, exceptions: []}, when).flatMap(({date, intervals}) => {
    if (intervals === undefined) return [];
    const day = formatWeekdayOf(date);
    if (intervals.length === 0) return isFull ? [[`${day}: ${msg('Chiuso', {id: 'hours.closed'})}`]] : [];
    return [intervals.map((interval, at) => (at === 0 ? `${day}: ` : '') + intervalWords(interval))];
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
