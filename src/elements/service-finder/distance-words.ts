import {getLocale, msg, str} from '../../ui/localize.js';

/** A distance as people say it: to the hundred metres, then to the half kilometre. */
export function distanceWords(metres: number): string {
  const isNear = metres < 950;
  const amount = isNear ? Math.max(100, Math.round(metres / 100) * 100) : Math.round(metres / 500) / 2;
  const distance = new Intl.NumberFormat(`${getLocale()}-u-nu-latn`, {
    style: 'unit',
    unit: isNear ? 'meter' : 'kilometer',
    unitDisplay: 'long',
  }).format(amount);
  return msg(str`A circa ${distance}, in linea d’aria`, {id: 'finder.distance'});
}

/** What a screen reader says once distances are there, or where it stays unknown where the person is. */
export function measuredWords(isKnown: boolean): string {
  return isKnown ? msg('Prima i servizi più vicini', {id: 'finder.nearest-first'}) : lostWords();
}

/** Nobody knows where the person is. */
export function lostWords(): string {
  return msg('Non sappiamo dove sei. Puoi scegliere un centro da cui misurare la distanza.', {
    id: 'finder.lost',
  });
}
