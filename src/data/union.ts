import type {Reading} from './client.js';
import type {LocationRecord, ServiceRecord} from './records.js';
import {joined} from './shelf.js';

/** Ids that mean the same thing everywhere: UUIDs, and those that are addresses or names of a scheme. */
const universal = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$|:/i;

/**
 * The services of several endpoints as one list; what the first says of a service stands, the others complete it.
 *
 * One id is one service. But many publishers number their records, and the first service of one is not that of
 * another: such an id counts together with the name, and the later of two different things gets another id.
 */
export function unionOf(readings: readonly Reading[]): readonly ServiceRecord[] {
  const [only] = readings;
  if (only !== undefined && readings.length === 1) return only.services;
  const services = new Map<string, ServiceRecord>();
  const ids = new Set<string>();
  const names = new Map<string, string>();
  for (const [number, reading] of readings.entries()) {
    const own = new Map<string, string>();
    for (const record of reading.services) {
      const service = {
        ...record,
        places: record.places.map((place) => ({...place, location: scoped(place.location)})),
      };
      const key = universal.test(service.id) ? service.id : `${service.id}\n${plain(service.name.value)}`;
      const known = services.get(key);
      const id = known?.id ?? (ids.has(service.id) ? `${service.id} ${String(number)}` : service.id);
      ids.add(id);
      services.set(key, known === undefined ? {...service, id} : joined(known, service));
    }
    for (const [id, name] of own) names.set(id, name);

    function scoped(location: LocationRecord): LocationRecord {
      const {id} = location;
      const name = plain(location.name?.value ?? location.addresses[0]?.line1 ?? '');
      const before = universal.test(id) ? undefined : names.get(id);
      const unique = before === undefined || before === name ? id : `${id} ${String(number)}`;
      own.set(unique, name);
      return {...location, id: unique};
    }
  }
  return [...services.values()];
}

function plain(words: string): string {
  return words.trim().toLowerCase();
}
