import {isObject} from './hsds/blocks.js';
import {hsds, type Location, type Service, type ServiceAtLocation} from './hsds/service.js';
import {type Issue, run} from './hsds/zod.js';
import {joinById, merge} from './merge.js';
import {isForeign, type Page} from './page.js';
import type {Problem, ServiceRecord} from './records.js';
import {type NamedService, type PlacedService, toServiceRecord} from './service.js';

/** Services read so far in one language, from one page or from many. */
export interface Shelf {
  /** By id and name together: there are feeds in which many records share one id. */
  readonly services: Map<string, Service & Pick<NamedService, 'id' | 'name'>>;
  /** The first full description of each place, for the services that only name it. */
  readonly locations: Map<string, Location>;
  readonly problems: Problem[];
}

export function emptyShelf(): Shelf {
  return {services: new Map(), locations: new Map(), problems: []};
}

/** Reads the services of a page, each by itself: one that cannot be read costs no other. */
export function addPage(shelf: Shelf, page: Page, lang: string | undefined): void {
  const {Location, Service} = hsds(lang);
  for (const line of page.badLines)
    shelf.problems.push({record: line, id: undefined, path: '', code: 'bad-json'});
  for (const raw of page.locations) learnLocation(shelf, run(Location, raw, []));
  page.items.forEach((raw, record) => {
    const issues: Issue[] = [];
    let id: string | undefined;
    try {
      const service = isObject(raw) && isForeign(raw) ? undefined : run(Service, raw, issues);
      id = service?.id;
      const code = service === undefined ? 'not-a-service' : addService(shelf, service);
      if (code !== undefined) issues.push({code: 'custom', message: code, input: undefined, path: []});
    } catch {
      issues.push({code: 'custom', message: 'unreadable', input: undefined, path: []});
    }
    shelf.problems.push(
      ...issues.map(({path = [], message = ''}) => ({record, id, path: path.join('.'), code: message})),
    );
  });
}

/** The services of a shelf as records; with a translation, what that lacks is taken from the shelf. */
export function recordsOf(shelf: Shelf, translation?: Shelf): ServiceRecord[] {
  const services = servicesOf(shelf);
  const merged = translation === undefined ? services : joinById(services, servicesOf(translation));
  return merged.flatMap((service) => {
    try {
      return [toServiceRecord(service)];
    } catch {
      shelf.problems.push({record: undefined, id: service.id, path: '', code: 'unreadable'});
      return [];
    }
  });
}

/** Puts a service on the shelf and says what was wrong with it. */
function addService(shelf: Shelf, service: Service): string | undefined {
  const {name} = service;
  if (name === undefined) return 'missing-name';
  for (const place of placesOf(service))
    if (place.location !== undefined) learnLocation(shelf, place.location);
  if (service.id === undefined) {
    // Stable from one reading to the next; two of one name may well be two services.
    let id = name.value.toLowerCase();
    while (shelf.services.has(keyOf(id, name.value))) id += ' +';
    shelf.services.set(keyOf(id, name.value), {...service, id, name});
    return 'missing-id';
  }
  const {id} = service;
  const key = keyOf(id, name.value);
  const known = shelf.services.get(key);
  const added = {...service, id, name};
  shelf.services.set(key, known === undefined ? added : joined(known, added));
  return known === undefined ? undefined : 'duplicate';
}

/** One service out of two records of it: the first, with what it lacked and with the places of both. */
function joined<S extends Service>(known: S, added: S): S {
  const isAt = (place: ServiceAtLocation) => {
    const {id, location_id: location = place.location?.id} = place;
    return (other: ServiceAtLocation) =>
      (id !== undefined && other.id === id) ||
      (location !== undefined && (other.location?.id ?? other.location_id) === location);
  };
  const places = placesOf(known);
  const others = placesOf(added).filter((place) => !places.some(isAt(place)));
  return {...merge(added, known), service_at_locations: [...places, ...others], locations: []};
}

/** The places of a service, those that stand on it without more as well. */
function placesOf({
  service_at_locations: places = [],
  locations = [],
}: Service): readonly ServiceAtLocation[] {
  return [...places, ...locations.map((location) => ({id: undefined, location}))];
}

function learnLocation({locations}: Shelf, location: Location | undefined): void {
  const {id} = location ?? {};
  if (location === undefined || id === undefined || isStub(location) || locations.has(id)) return;
  locations.set(id, location);
}

/** Whether no more is said of a place than which one it is. */
function isStub({name, address_1, addresses, latitude, physical_addresses}: Location): boolean {
  return [name, address_1, latitude, addresses?.[0], physical_addresses?.[0]].every(
    (part) => part === undefined,
  );
}

function servicesOf(shelf: Shelf): NamedService[] {
  return [...shelf.services.values()].map((service) => ({
    ...service,
    service_at_locations: placesOf(service).map((place, index) =>
      placed(shelf, place, `${service.id} ${String(index)}`),
    ),
  }));
}

/** A place with its full description; one without any id is told by what is known of it, or by `fallback`. */
function placed({locations}: Shelf, place: ServiceAtLocation, fallback: string): PlacedService {
  const {location = {id: place.location_id}} = place;
  const full = isStub(location) ? locations.get(location.id ?? place.location_id ?? '') : undefined;
  const known = full === undefined ? location : merge(full, location);
  const words = [known.name?.value, known.address_1 ?? known.addresses?.[0]?.address_1, known.city];
  const id =
    known.id ??
    place.location_id ??
    (words
      .filter((word) => word !== undefined)
      .join(' ')
      .toLowerCase() ||
      fallback);
  return {...place, id: place.id ?? id, location: {...known, id}};
}

function keyOf(id: string, name: string): string {
  return `${id}\n${name}`;
}
