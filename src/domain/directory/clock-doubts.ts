import type {PlainDate} from '../../data/records.js';
import {clockOf} from '../hours/place-clock.js';
import type {Hours} from '../hours/hours.js';
import type {Problem, Service} from './directory.js';

type Clocked = Pick<Service, 'id' | 'hours' | 'locality' | 'places' | 'alwaysOpen'>;

const unnamed = {timeZone: undefined, patronDay: undefined};

/** The hours of a service that nobody can tell the state of, as they name no clock, or two. */
export function clockDoubts({id, hours, locality, places, alwaysOpen}: Clocked, today: PlainDate): Problem[] {
  const now = new Date(`${today}T12:00Z`);
  if (alwaysOpen || Number.isNaN(+now)) return [];
  const doubt = (its: Hours | undefined, where: typeof locality, path: string): Problem[] => {
    if (its === undefined || clockOf(its, where, unnamed, now).timeZone !== undefined) return [];
    const isMissing = clockOf(undefined, where, unnamed, now).timeZone === undefined;
    const code = isMissing ? 'zone-missing' : 'zone-against-offset';
    return [{record: undefined, id, path, code}];
  };
  if (places.length === 0) return doubt(hours, locality, 'schedules');
  return places.flatMap((place, at) =>
    doubt(place.hours ?? hours, place.locality, `service_at_locations.${String(at)}`),
  );
}

/** The same problems when there is nothing new: whoever reports them tells each list once. */
export function withDoubts(problems: readonly Problem[], doubts: readonly Problem[]): readonly Problem[] {
  const known = new Set(problems.map(keyOf));
  const news = doubts.filter((doubt) => !known.has(keyOf(doubt)));
  return news.length === 0 ? problems : [...problems, ...news];
}

function keyOf({id, path, code}: Problem): string {
  return JSON.stringify([id, path, code]);
}
