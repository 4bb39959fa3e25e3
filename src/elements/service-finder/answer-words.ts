import {isolated} from '../../ui/format.js';
import {msg, str} from '../../ui/localize.js';

/**
 * What was found, in words that hold for any number; none of a part of the services is no none. What has neither
 * letters nor digits asks for nothing.
 */
export function foundWords(typed: string, count: number, isWhole: boolean): string {
  const words = /[\p{L}\p{N}]/u.test(typed) ? isolated(typed.trim()) : '';
  if (count === 0 && !isWhole) {
    return words === ''
      ? msg('Finora nessun servizio con questi filtri', {id: 'finder.none-yet'})
      : msg(str`Finora nessun servizio per «${words}»`, {id: 'finder.none-yet-for'});
  }
  if (words === '') {
    return count === 0
      ? msg('Nessun servizio con questi filtri', {id: 'finder.none'})
      : msg(str`Servizi trovati: ${count}`, {id: 'finder.found'});
  }
  return count === 0
    ? msg(str`Nessun servizio per «${words}»`, {id: 'finder.none-for'})
    : msg(str`Servizi trovati per «${words}»: ${count}`, {id: 'finder.found-for'});
}

/** What is said to a screen reader: how many, and by which filters. Never the list. */
export function spokenWords(
  words: string,
  count: number,
  filters: readonly string[],
  isWhole: boolean,
): string {
  const found =
    count === 0 ? foundWords(words, 0, isWhole) : msg(str`Servizi trovati: ${count}`, {id: 'finder.found'});
  const list = filters.map(isolated).join(', ');
  return list === '' ? found : msg(str`${found}. Filtri: ${list}`, {id: 'finder.found-with-filters'});
}
