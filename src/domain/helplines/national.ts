import type {ServedCountry} from '../country/served.js';
import type {Service} from '../directory/directory.js';
import type {Danger} from '../search/danger.js';
import {topicsOf} from './sensitive.js';
import {isSensitiveTopic} from './topic.js';

/** Italy's own, each of national standing (`built-in.ts`); 116000: Ministero dell'Interno. */
const italian: Readonly<Partial<Record<Danger, string>>> = {
  violence: '1522',
  trafficking: '800 290 290',
  'missing-child': '116000',
  children: '114',
};

/**
 * The number to call in a danger where the country is; `undefined` where we know of none.
 *
 * Italy's lines answer in Italy only. 112 answers where the European Commission and EENA say so. Others come with
 * the directory of their country ({@link ownLines}).
 */
export function nationalNumber(danger: Danger, country: ServedCountry | undefined): string | undefined {
  if (danger === 'emergency') return country?.has112 === true ? '112' : undefined;
  return country?.code === 'IT' ? italian[danger] : undefined;
}

/** No more than this, beside or instead of a number that everybody knows. */
const few = 3;

/** The lines of a directory that help in danger by its own word: flagged for emergencies, or filed under violence. */
export function ownLines(helplines: readonly Service[]): readonly Service[] {
  return helplines
    .filter(
      ({emergency, phones, terms}) =>
        phones.length > 0 && (emergency || topicsOf(terms).some(isSensitiveTopic)),
    )
    .toSorted((one, other) => Number(other.emergency) - Number(one.emergency))
    .slice(0, few);
}
