import type {Service} from '../directory/directory.js';
import type {HolidayCalendar} from '../hours/holidays.js';
import type {Hours} from '../hours/hours.js';
import {openState} from '../hours/status.js';

/** Whether somebody can be met or called now; unknown is neither yes nor no. */
export type Openness = 'open' | 'closed' | 'unknown';

/** The time and place by which it is asked whether something is open. */
export interface Moment {
  readonly now: Date;
  /** IANA zone of the hours. */
  readonly timeZone: string;
  readonly calendar: HolidayCalendar | undefined;
}

/** Whether a service is open now: anywhere, or at one centre. */
export function opennessOf(service: Service, moment: Moment, centreId?: string): Openness {
  const {places, standing, alwaysOpen} = service;
  const asked = centreId === undefined ? places : places.filter((place) => place.centreId === centreId);
  const all: readonly (Hours | undefined)[] =
    asked.length === 0 ? [service.hours] : asked.map(({hours}) => hours ?? service.hours);
  const states = [...new Set(all)].map((hours) =>
    told(openState(hours, {...moment, standing, alwaysOpen}).kind),
  );
  return states.find((state) => state === 'open') ?? states.find((state) => state === 'unknown') ?? 'closed';
}

function told(kind: ReturnType<typeof openState>['kind']): Openness {
  switch (kind) {
    case 'open-always':
    case 'open':
    case 'closing-soon':
      return 'open';
    case 'unknown':
    case 'holiday-unconfirmed':
      return 'unknown';
    default:
      return 'closed';
  }
}
