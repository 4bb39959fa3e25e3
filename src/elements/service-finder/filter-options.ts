import type {Directory} from '../../domain/directory/directory.js';
import {type FacetName, type Facts, needKey, on} from '../../domain/search/facets.js';
import {needs} from './filter-words.js';

/** The filters that a directory can be narrowed by, with their options. */
export type Options = ReadonlyMap<FacetName, readonly string[]>;

const ways = ['drop-in', 'appointment', 'phone'];

/** What can be chosen in a directory. A filter that every service passes, or none, is not offered. */
export function optionsOf(directory: Directory, facts: readonly Facts[] | undefined): Options {
  const options = new Map<FacetName, readonly string[]>();
  options.set('need', needs(directory).map(needKey));
  options.set(
    'centre',
    directory.centres.map(({id}) => id),
  );
  if (facts !== undefined) {
    options.set('language', [...new Set(facts.flatMap(({language}) => language))]);
    options.set(
      'access',
      ways.filter((way) => facts.some(({access}) => access.includes(way))),
    );
    for (const filter of ['free', 'accessible'] as const) {
      const count = facts.filter((fact) => fact[filter].length > 0).length;
      options.set(filter, count > 0 && count < facts.length ? [on] : []);
    }
  }
  const all = [...directory.services, ...directory.helplines];
  const knowsHours = all.some(
    ({hours, alwaysOpen, places}) =>
      alwaysOpen || (hours ?? places.find((place) => place.hours)) !== undefined,
  );
  options.set('open', knowsHours ? [on] : []);
  return new Map([...options].filter(([, keys]) => keys.length > 0));
}
