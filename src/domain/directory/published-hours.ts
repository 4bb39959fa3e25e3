import type {ServiceRecord} from '../../data/records.js';
import type {Hours} from '../hours/hours.js';
import type {Service} from './directory.js';

/** Published hours, `undefined` when nothing at all was published of them. */
export function hoursOf({
  schedules,
  exceptions,
}: Pick<ServiceRecord, 'schedules' | 'exceptions'>): Hours | undefined {
  return schedules.length + exceptions.length === 0 ? undefined : {schedules, exceptions};
}

/**
 * The hours that decide whether a service is open: of its places, or of one centre, each once; a place without
 * hours of its own keeps those of the service. Whatever says whether a service is open asks these.
 */
export function hoursAt({places, hours}: Service, centreId?: string): readonly (Hours | undefined)[] {
  const asked = centreId === undefined ? places : places.filter((place) => place.centreId === centreId);
  return asked.length === 0 ? [hours] : [...new Set(asked.map((place) => place.hours ?? hours))];
}
