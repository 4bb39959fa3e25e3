import type {Reading} from './client.js';
import {ofPublisher, universalId, withoutOwnIds} from './identity.js';
import type {Problem, ServiceRecord} from './records.js';
import {joined} from './shelf.js';

/** Several endpoints as one. */
export interface Union {
  readonly services: readonly ServiceRecord[];
  /** Of all of them, and what they have only seemingly in common. */
  readonly problems: readonly Problem[];
}

/**
 * The services of several endpoints as one list; what the first says of a service stands, the others complete it.
 *
 * Only a UUID or a URI is one thing everywhere. Neither an equal number nor an equal name is: each town has its
 * "Mensa", and its first service is not that of another.
 *
 * @param readings In the order of the endpoints; `undefined` of one that has said nothing yet.
 */
export function unionOf(readings: readonly (Reading | undefined)[]): Union {
  const problems = readings.flatMap((reading) => reading?.problems ?? []);
  if (readings.length === 1) return {services: readings[0]?.services ?? [], problems};
  const services = new Map<string, ServiceRecord>();
  const writings = new Map<string, string>();
  for (const [nth, reading] of readings.entries()) {
    const records = reading?.services ?? [];
    const repeated = repeatedIds(records);
    for (const record of records) {
      const service = withFirstWriting(ofPublisher(record, nth), writings);
      // There are feeds in which one UUID stands on every record: it tells nothing.
      const isKey = universalId(service.id) !== undefined && !repeated.has(record.id);
      const key = isKey ? service.id : [service.id, service.name.value, nth].join('\n');
      const known = services.get(key);
      services.set(key, known === undefined ? service : joined(known, withoutOwnIds(service)));
    }
  }
  const shared = sharedOwnIds(readings);
  return {
    services: [...services.values()],
    problems: shared.length > 0 ? [...problems, ...shared] : problems,
  };
}

function repeatedIds(records: readonly ServiceRecord[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(records.flatMap(({id}) => (seen.size === seen.add(id).size ? [id] : [])));
}

/** UUIDs and URIs of services and places as they were written first: `A` and `a` are one. */
function withFirstWriting(service: ServiceRecord, writings: Map<string, string>): ServiceRecord {
  const first = <T extends {readonly id: string}>(record: T): T => {
    const universal = universalId(record.id);
    if (universal === undefined) return record;
    const id = writings.get(universal) ?? record.id;
    writings.set(universal, id);
    return id === record.id ? record : {...record, id};
  };
  const places = service.places.map((place) => ({...place, location: first(place.location)}));
  return {...first(service), places};
}

/** Ids of one publisher's own that another has too: they are kept apart, which may not be what was meant. */
function sharedOwnIds(readings: readonly (Reading | undefined)[]): readonly Problem[] {
  const owners = new Map<string, number>();
  const shared = new Map<string, Problem>();
  for (const [nth, reading] of readings.entries()) {
    for (const {id, places} of reading?.services ?? []) {
      note(id, 'id', nth);
      for (const [at, {location}] of places.entries())
        note(location.id, `service_at_locations.${String(at)}.location.id`, nth);
    }
  }
  return [...shared.values()];

  function note(id: string, path: string, nth: number): void {
    if (universalId(id) !== undefined) return;
    const key = `${String(path === 'id')} ${id}`;
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, nth);
    else if (owner !== nth && !shared.has(key))
      shared.set(key, {record: undefined, id, path, code: 'own-id'});
  }
}
