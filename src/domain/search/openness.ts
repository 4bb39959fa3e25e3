import type {Service} from '../directory/directory.js';
import {hoursAt} from '../directory/published-hours.js';
import {clockOf, type PageClock} from '../hours/place-clock.js';
import {openState} from '../hours/status.js';

/** Whether somebody can be met or called now; unknown is neither yes nor no. */
export type Openness = 'open' | 'closed' | 'unknown';

/** When it is asked whether something is open, and what the page says of all clocks. */
export interface Moment extends PageClock {
  readonly now: Date;
}

/** Whether a service is open now: anywhere, or at one centre. */
export function opennessOf(service: Service, moment: Moment, centreId?: string): Openness {
  const {standing, alwaysOpen} = service;
  const {now} = moment;
  const states = hoursAt(service, centreId).map(({hours, locality}) => {
    const {timeZone, calendar} = clockOf(hours, locality, moment, now);
    return told(openState(hours, {now, timeZone, calendar, standing, alwaysOpen}).kind);
  });
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
