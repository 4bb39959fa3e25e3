import type {Centre, Service} from '../directory/directory.js';

/** A point on the globe, in degrees (WGS 84). */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
/** Mean radius of the Earth in metres (IUGG). */
const radius = 6_371_008.8;

/** The way between two points as the crow flies, in metres. */
export function metresBetween(one: Position, other: Position): number {
  const dLatitude = radians(other.latitude - one.latitude);
  const dLongitude = radians(other.longitude - one.longitude);
  const half =
    Math.sin(dLatitude / 2) ** 2 +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(dLongitude / 2) ** 2;
  return 2 * radius * Math.asin(Math.sqrt(half));
}

/**
 * How far a service is, in metres: at the centre of id `at`, or at the nearest of its places; `undefined` where
 * no position is known.
 */
export function metresTo(
  {places}: Pick<Service, 'places'>,
  centres: ReadonlyMap<string, Pick<Centre, 'position'>>,
  origin: Position,
  at?: string,
): number | undefined {
  const known = places.flatMap(({centreId}) =>
    at === undefined || at === centreId ? (centres.get(centreId)?.position ?? []) : [],
  );
  return known.length === 0
    ? undefined
    : Math.min(...known.map((position) => metresBetween(position, origin)));
}
