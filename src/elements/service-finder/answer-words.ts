import {msg, str} from '../../ui/localize.js';

/** What was found, in words that hold for any number. */
export function foundWords(words: string, count: number): string {
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
export function spokenWords(words: string, count: number, filters: readonly string[]): string {
  const found =
    count === 0 ? foundWords(words, 0) : msg(str`Servizi trovati: ${count}`, {id: 'finder.found'});
  const list = filters.join(', ');
  return list === '' ? found : msg(str`${found}. Filtri: ${list}`, {id: 'finder.found-with-filters'});
}
