import type {ServiceRecord} from '../../data/records.js';
import type {Hours} from '../hours/hours.js';
import type {Place, Service} from './directory.js';

/** Published hours, `undefined` when nothing at all was published of them. */
export function hoursOf({
  schedules,
  exceptions,
}: Pick<ServiceRecord, 'schedules' | 'exceptions'>): Hours | undefined {
  return schedules.length + exceptions.length === 0 ? undefined : {schedules, exceptions};
}

/** Hours, and where they hold. */
export type HoursThere = Pick<Place, 'hours' | 'locality'>;

/**
 * The hours that decide whether a service is open: of its places, or of one centre, each once; a place without
 * hours of its own keeps those of the service. Whatever says whether a service is open asks these.
 */
export function hoursAt(service: Service, centreId?: string): readonly HoursThere[] {
  const {places} = service;
  const asked = centreId === undefined ? places : places.filter((place) => place.centreId === centreId);
  const seen = new Map<unknown, Set<string>>();
  const all = asked.flatMap(({hours = service.hours, locality}): HoursThere[] => {
    // A service with one set of hours at many places of a town has one state.
    const {country, timeZone, isMilan} = locality ?? {};
    const where = [country, timeZone, isMilan].join();
    const known = seen.get(hours) ?? new Set();
    seen.set(hours, known);
    if (known.has(where)) return [];
    known.add(where);
    return [{hours, locality}];
  });
  return all.length === 0 ? [service] : all;
}
