import {type FacetName, on} from '../../domain/search/facets.js';
import type {DirectorySearch} from './directory-search.js';

/** The filters that a directory can be narrowed by, with their options. */
export type Options = ReadonlyMap<FacetName, readonly string[]>;

const ways = ['drop-in', 'appointment', 'phone'];

/** What can be chosen in a directory. A filter that every service passes, or none, is not offered. */
export function optionsOf({services, centres, needs, facts}: Omit<DirectorySearch, 'options'>): Options {
  const options = new Map<FacetName, readonly string[]>([
    ['need', [...needs.keys()]],
    ['centre', [...centres.keys()]],
  ]);
  if (facts !== undefined) {
    const {language, access} = facts.totals;
    options.set('language', [...language.keys()]);
    options.set(
      'access',
      ways.filter((way) => access.has(way)),
    );
    for (const filter of ['free', 'accessible'] as const) {
      const count = facts.totals[filter].get(on) ?? 0;
      options.set(filter, count > 0 && count < facts.length ? [on] : []);
    }
  }
  const knowsHours = services.some(
    ({hours, alwaysOpen, places}) => alwaysOpen || hours !== undefined || places.some((place) => place.hours),
  );
  options.set('open', knowsHours ? [on] : []);
  return new Map([...options].filter(([, keys]) => keys.length > 0));
}
