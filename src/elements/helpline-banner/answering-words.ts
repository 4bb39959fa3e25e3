import type {OpenState} from '../../domain/hours/hours.js';
import {formatTime, formatWeekday} from '../../ui/format.js';
import {msg, str} from '../../ui/localize.js';

const day = 86_400_000;

/** Whether somebody answers now, and until or from when. */
export function answeringWords(state: OpenState, now: Date, timeZone: string): string {
  switch (state.kind) {
    case 'open-always':
      return msg('24 ore su 24', {id: 'helpline.always'});
    case 'open':
    case 'closing-soon':
      return answersUntil(state.until, now, timeZone);
    case 'opens-later-today':
    case 'opens-on-day':
      return answersFrom(state.opens, now, timeZone);
    case 'temporarily-closed':
    case 'closed-long':
    case 'ended':
      return msg('Ora non risponde', {id: 'helpline.does-not-answer'});
    default:
      return toBeConfirmed();
  }
}

/** Of hours that nobody has published, or checked for long. */
export function toBeConfirmed(): string {
  return msg('Orari da confermare', {id: 'helpline.hours-to-be-confirmed'});
}

function answersUntil(until: Date, now: Date, timeZone: string): string {
  const time = formatTime(until, timeZone);
  if (+until - +now < day) return msg(str`Risponde ora, fino alle ${time}`, {id: 'helpline.answers-until'});
  const weekday = formatWeekday(until, timeZone);
  return msg(str`Risponde ora, fino a ${weekday} alle ${time}`, {id: 'helpline.answers-until-day'});
}

function answersFrom(opens: Date, now: Date, timeZone: string): string {
  const time = formatTime(opens, timeZone);
  if (+opens - +now < day) return msg(str`Risponde dalle ${time}`, {id: 'helpline.answers-from'});
  const weekday = formatWeekday(opens, timeZone);
  return msg(str`Risponde da ${weekday} alle ${time}`, {id: 'helpline.answers-from-day'});
}
