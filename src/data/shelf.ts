import {atOnce} from '../platform/slices.js';
import {isObject} from './hsds/blocks.js';
import {hsds} from './hsds/service.js';
import {type Issue, remark, run} from './hsds/zod.js';
import {joinById, merge} from './merge.js';
import {isForeign, type Page} from './page.js';
import type {LocationRecord, Problem, ServiceAtLocationRecord, ServiceRecord} from './records.js';

/** Services read so far in one language, from one page or from many. */
export interface Shelf {
  /** By id and name together: there are feeds in which many records share one id. */
  readonly services: Map<string, ServiceRecord>;
  /** The first full description of each place, for the services that only name it. */
  readonly locations: Map<string, LocationRecord>;
  /** How many records without an id have had a name, in lower case. */
  readonly nameless: Map<string, number>;
  readonly problems: Problem[];
  /** How many records were read, those included that cannot be shown. */
  records: number;
}

export function emptyShelf(): Shelf {
  return {services: new Map(), locations: new Map(), nameless: new Map(), problems: [], records: 0};
}

/**
 * Reads the services of a page, one a step: one that cannot be read costs no other.
 *
 * A thousand full services are some tenths of a second of work: on a page they are read in slices.
 */
export function* addPage(
  shelf: Shelf,
  page: Page,
  lang: string | undefined,
  reader?: string,
): Generator<undefined, void> {
  const {Location, Service} = hsds(lang, reader);
  yield;
  for (const raw of page.locations) {
    learnLocation(shelf, run(Location, raw, []));
    yield;
  }
  for (const line of page.badLines) {
    shelf.problems.push({record: shelf.records + line, id: undefined, path: '', code: 'bad-json'});
  }
  for (const raw of page.items) {
    const record = shelf.records++;
    const issues: Issue[] = [];
    try {
      const isService = isObject(raw) && !isForeign(raw);
      const service = isService ? run(Service, raw, issues) : undefined;
      if (!isService) issues.push(remark('not-a-service'));
      if (service !== undefined) issues.push(...addService(shelf, service).map((code) => remark(code)));
    } catch {
      issues.push(remark('unreadable'));
    }
    const id = isObject(raw) ? idOf(raw) : undefined;
    for (const {path, message} of issues) {
      shelf.problems.push({record, id, path: path.join('.'), code: message});
    }
    yield;
  }
}

/** The services of a shelf; with a translation, what that lacks is taken from the shelf. */
export function servicesOf(shelf: Shelf, translation?: Shelf): ServiceRecord[] {
  return atOnce(serviceSteps(shelf, translation));
}

/** The same, a service at a time. */
export function* serviceSteps(shelf: Shelf, translation?: Shelf): Generator<undefined, ServiceRecord[]> {
  const services: ServiceRecord[] = [];
  for (const service of shelf.services.values()) {
    const places = service.places.map((place, at) => placed(shelf, place, `${service.id} ${String(at)}`));
    services.push({...service, places});
    yield;
  }
  if (translation === undefined) return services;
  const originals = services.map((service): ServiceRecord => {
    return {...service, originalName: service.name, originalDescription: service.description};
  });
  return joinById(originals, yield* serviceSteps(translation));
}

/** The id of a record that perhaps could not be read. */
function idOf(raw: object): string | undefined {
  const id: unknown = Object.getOwnPropertyDescriptor(raw, 'id')?.value;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

/** Puts a service on the shelf and says what was wrong with it. */
function addService(shelf: Shelf, service: ServiceRecord): ('missing-id' | 'duplicate')[] {
  for (const {location} of service.places) learnLocation(shelf, location);
  const {name} = service;
  if (service.id === '') {
    // Stable from one reading to the next; two of one name may well be two services.
    const words = name.value.toLowerCase();
    let times = shelf.nameless.get(words) ?? 0;
    const nth = () => (times === 0 ? words : `${words} +${times === 1 ? '' : String(times)}`);
    while (shelf.services.has(keyOf({id: nth(), name}))) times++;
    shelf.nameless.set(words, times + 1);
    const id = nth();
    shelf.services.set(keyOf({id, name}), {...service, id});
    return ['missing-id'];
  }
  const key = keyOf(service);
  const known = shelf.services.get(key);
  shelf.services.set(key, known === undefined ? service : joined(known, service));
  return known === undefined ? [] : ['duplicate'];
}

/** One service out of two records of it: the first, with what it lacked and with the places and phones of both. */
export function joined(known: ServiceRecord, added: ServiceRecord): ServiceRecord {
  const merged = merge(added, known);
  const isSame = (one: ServiceAtLocationRecord, other: ServiceAtLocationRecord) =>
    (one.id !== undefined && one.id === other.id) ||
    (one.location.id !== '' && one.location.id === other.location.id);
  const places = known.places.map((place) => {
    const other = added.places.find((one) => isSame(place, one));
    if (other === undefined) return place;
    return {...withPhones(place, other), location: withPhones(place.location, other.location)};
  });
  const isNew = (place: ServiceAtLocationRecord) => !known.places.some((one) => isSame(one, place));
  return {...withPhones(merged, added), places: [...places, ...added.places.filter(isNew)]};
}

/** A record with those numbers of another one of it that it does not have: no number is lost with a list. */
function withPhones<T extends Pick<ServiceRecord, 'phones' | 'contacts'>>(
  record: T,
  {phones, contacts}: Pick<ServiceRecord, 'phones' | 'contacts'>,
): T {
  const all = [record, ...record.contacts].flatMap((one) => one.phones);
  const known = new Set(all.map(({dial, number}) => dial ?? number));
  const others = [...phones, ...contacts.flatMap((contact) => contact.phones)].filter(
    ({dial, number}) => !known.has(dial ?? number),
  );
  return others.length === 0 ? record : {...record, phones: [...record.phones, ...others]};
}

function learnLocation({locations}: Shelf, location: LocationRecord | undefined): void {
  if (location === undefined || location.id === '' || isStub(location) || locations.has(location.id)) return;
  locations.set(location.id, location);
}

/** Whether no more is said of a place than which one it is. */
function isStub({name, addresses, position}: LocationRecord): boolean {
  return name === undefined && addresses.length === 0 && position === undefined;
}

/** A place with its full description; one without any id is told by what is known of it, or by `fallback`. */
function placed(shelf: Shelf, place: ServiceAtLocationRecord, fallback: string): ServiceAtLocationRecord {
  const {location} = place;
  const full = isStub(location) ? shelf.locations.get(location.id) : undefined;
  const known = full === undefined ? location : merge(full, location);
  const [address] = known.addresses;
  const words = [known.name?.value, address?.line1, address?.city].filter((word) => word !== undefined);
  const id = known.id || words.join(' ').toLowerCase() || fallback;
  return {...place, id: place.id ?? id, location: {...known, id}};
}

/** What a service is told by: there are feeds in which many records share one id. */
export function keyOf({id, name}: Pick<ServiceRecord, 'id' | 'name'>): string {
  return `${id}\n${name.value}`;
}
