import type {Service} from '../directory/directory.js';
import {hoursAt} from '../directory/published-hours.js';
import type {HolidayCalendar} from '../hours/holidays.js';
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
  const {standing, alwaysOpen} = service;
  const states = hoursAt(service, centreId).map((hours) =>
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
