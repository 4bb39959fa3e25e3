import type {ServiceRecord} from './records.js';

const uuid = /^(?:urn:uuid:)?\{?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\}?$/i;
const uri = /^(?:https?:\/\/(?!localhost\b|127\.)[^\s/]|urn:[a-z\d][a-z\d-]+:\S|doi:\S|tag:[^\s,]+,\d)/i;
/** The UUIDs of RFC 9562 that stand for none. */
const nobodys = /^(?:0{8}-|f{8}-)(?:[0f]{4}-){3}[0f]{12}$/;

/**
 * What an id means everywhere: a UUID or a URI as one of its writings. `undefined` for an id of its publisher's own,
 * which says nothing beside another's: many number their records 1, 2, 3, by one template.
 *
 * Source: HSDS 3.1, `id` ("must be unique within the data set", a UUID recommended); hbz/lobid-organisations #24.
 */
export function universalId(id: string): string | undefined {
  const known = uuid.exec(id.trim())?.[1]?.toLowerCase();
  if (known !== undefined) return nobodys.test(known) ? undefined : known;
  return uri.test(id.trim()) ? id.trim() : undefined;
}

/**
 * A service as the nth of several publishers has it: its own ids, and those of its places, are not anybody else's.
 * Those of the first stay as they are, and pages name them so.
 */
export function ofPublisher(service: ServiceRecord, nth: number): ServiceRecord {
  if (nth === 0) return service;
  return {
    ...apart(service, nth),
    places: service.places.map((place) => ({...place, location: apart(place.location, nth)})),
  };
}

function apart<T extends {readonly id: string}>(record: T, nth: number): T {
  const {id} = record;
  return universalId(id) === undefined ? {...record, id: `${id} ${String(nth)}`, ownId: id} : record;
}

/** The same without the publisher's own ids inside it, by which nothing is to be found equal. Places keep theirs. */
export function withoutOwnIds<T>(value: T): T {
  return stripped(value, true) as T;
}

function stripped(value: unknown, keepsId: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => stripped(item, false));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => {
      if (name !== 'id') return [name, stripped(inner, name === 'location')];
      const isOwn = typeof inner === 'string' && universalId(inner) === undefined;
      return [name, isOwn && !keepsId ? undefined : inner];
    }),
  );
}
