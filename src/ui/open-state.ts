import {addDays} from '../domain/hours/day.js';
import type {OpenState} from '../domain/hours/hours.js';
import type {PlaceClock} from '../domain/hours/place-clock.js';
import {wallClock} from '../domain/hours/zone.js';
import {formatDay, formatTime, formatWeekday, isolated} from './format.js';
import {msg, str} from './localize.js';

/** What an open state says in words, complete without colour or icon. `isPlace`: people go there. */
export function openStateWords(
  state: OpenState,
  now: Date,
  // A state that tells a time is by a known clock.
  timeZone = 'UTC',
  isPlace = true,
): string {
  if (!isPlace && state.kind === 'open-always') return msg('24 ore su 24', {id: 'hours.whole-day'});
  const words = stateWords(state, now, timeZone);
  return isPlace && needsCall(state)
    ? msg(str`${words}. Telefona prima di venire`, {id: 'hours.call-before'})
    : words;
}

/** States of which only the telephone can tell more. */
function needsCall({kind}: OpenState): boolean {
  return kind === 'temporarily-closed' || kind === 'holiday-unconfirmed' || kind === 'unknown';
}

function stateWords(state: OpenState, now: Date, timeZone: string): string {
  switch (state.kind) {
    case 'open-always':
      return msg('Sempre aperto, 24 ore su 24', {id: 'hours.open-always'});
    case 'open':
    case 'closing-soon':
      return openUntil(state, now, timeZone);
    case 'opens-later-today': {
      const time = formatTime(state.opens, timeZone);
      return msg(str`Chiuso ora. Apre oggi alle ${time}`, {id: 'hours.opens-today'});
    }
    case 'opens-on-day':
      return opensOn(state.opens, now, timeZone);
    case 'closed-long':
      return closedLong(state.reopens, timeZone);
    case 'appointment-only':
      return msg('Solo su appuntamento', {id: 'hours.appointment-only'});
    case 'temporarily-closed':
      return msg('Chiuso per un periodo', {id: 'standing.temporarily-closed'});
    case 'ended':
      return msg('Questo servizio non c’è più', {id: 'standing.ended'});
    case 'holiday-unconfirmed':
      return msg('Oggi è festa', {id: 'hours.holiday-unconfirmed'});
    case 'unknown':
      return unknown(state.reason);
  }
}

function openUntil(
  {kind, until}: {kind: 'open' | 'closing-soon'; until: Date},
  now: Date,
  timeZone: string,
): string {
  const time = formatTime(until, timeZone);
  if (kind === 'closing-soon')
    return msg(str`Aperto ora. Chiude tra poco, alle ${time}`, {id: 'hours.closing-soon'});
  if (isTodayOrTonight(until, now, timeZone))
    return msg(str`Aperto ora. Chiude alle ${time}`, {id: 'hours.open-until'});
  const day = dayName(until, now, timeZone);
  return msg(str`Aperto ora. Chiude ${day} alle ${time}`, {id: 'hours.open-until-day'});
}

/** The minute of the day by which the coming night is over. */
const morning = 9 * 60;

/** Whether an end needs no day to be understood: a time today, or in the night that comes. */
function isTodayOrTonight(until: Date, now: Date, timeZone: string): boolean {
  const today = wallClock(now, timeZone);
  const end = wallClock(until, timeZone);
  const isTonight =
    end.date === addDays(today.date, 1) && end.minutes <= morning && end.minutes < today.minutes;
  return end.date === today.date || isTonight;
}

function opensOn(opens: Date, now: Date, timeZone: string): string {
  const time = formatTime(opens, timeZone);
  const day = dayName(opens, now, timeZone);
  return msg(str`Chiuso. Apre ${day} alle ${time}`, {id: 'hours.opens-on-day'});
}

/** A weekday alone names a day of the coming week; from then on it takes its date. */
function dayName(instant: Date, now: Date, timeZone: string): string {
  const isNear = wallClock(instant, timeZone).date < addDays(wallClock(now, timeZone).date, 7);
  return isNear ? formatWeekday(instant, timeZone) : formatDay(instant, timeZone);
}

function closedLong(reopens: Date | undefined, timeZone: string): string {
  if (reopens === undefined) return msg('Chiuso. Non c’è una data di riapertura', {id: 'hours.closed-long'});
  const day = formatDay(reopens, timeZone);
  const time = formatTime(reopens, timeZone);
  return msg(str`Chiuso. Riapre ${day} alle ${time}`, {id: 'hours.reopens'});
}

function unknown(reason: 'not-published' | 'unclear' | 'to-be-confirmed'): string {
  return reason === 'not-published'
    ? msg('Orari non pubblicati', {id: 'hours.not-published'})
    : msg('Orari da confermare', {id: 'hours.to-be-confirmed'});
}

/** Whether a state's words hold a time of day. */
export function hasTime(state: OpenState): boolean {
  return (
    'until' in state || 'opens' in state || (state.kind === 'closed-long' && state.reopens !== undefined)
  );
}

/** Says whose clock the times are by, where that is not the reader's; `undefined` where it is. */
export function zoneNote({timeZone, city}: PlaceClock, now: Date): string | undefined {
  if (timeZone === undefined) return undefined;
  if (now.getHours() * 60 + now.getMinutes() === wallClock(now, timeZone).minutes) return undefined;
  const milan = city === undefined ? timeZone === 'Europe/Rome' : /^(?:milano?|mailand)$/i.test(city);
  if (milan) return msg('ora di Milano', {id: 'hours.milan-time'});
  // A zone is named after its largest city.
  const name = isolated(city ?? timeZone.replace(/^.*\//, '').replace(/_/g, ' '));
  return msg(str`ora di ${name}`, {id: 'hours.city-time'});
}
