import {clock} from '../platform/clock.js';
import type {Standing} from '../domain/hours/hours.js';
import {formatDate, formatMonth} from './format.js';
import {msg, str} from './localize.js';

/** Of data older than this the day no longer matters, and is often only the month that was known. */
const daysByDate = 180;

/** How sure it is that a record still holds, and since when: never a plain "active" on old data. */
export function standingWords({kind, checkedOn}: Standing): string {
  const date = checkedOn === undefined ? undefined : checkDate(checkedOn);
  switch (kind) {
    case 'active':
      return msg(str`Dati controllati: ${date}`, {id: 'standing.checked'});
    case 'temporarily-closed':
      return date === undefined
        ? msg('Chiuso per un periodo', {id: 'standing.temporarily-closed'})
        : msg(str`Chiuso per un periodo. Dati controllati: ${date}`, {id: 'standing.temporarily-closed-on'});
    case 'ended':
      return date === undefined
        ? msg('Questo servizio non c’è più', {id: 'standing.ended'})
        : msg(str`Questo servizio non c’è più. Dati controllati: ${date}`, {id: 'standing.ended-on'});
    case 'to-be-confirmed':
      return date === undefined
        ? msg('Da confermare: non sappiamo quando i dati sono stati controllati', {id: 'standing.undated'})
        : msg(str`Da confermare. Ultimo controllo: ${date}`, {id: 'standing.to-be-confirmed'});
  }
}

function checkDate(date: string): string {
  const age = (+clock.now() - Date.parse(date)) / 86_400_000;
  return age > daysByDate ? formatMonth(date) : formatDate(date);
}
