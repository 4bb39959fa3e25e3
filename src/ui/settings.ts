import type {HolidayCalendar} from '../domain/hours/holidays.js';
import {isTimeZone} from '../domain/hours/zone.js';
import {scriptSetting} from '../platform/script.js';

export {endpointList, isBundled, pageEndpoints} from '../platform/script.js';

/** The zone of Milan's opening hours, where nobody says another. */
const milan = 'Europe/Rome';

/** The IANA zone of opening hours: the nearest one named that the browser knows. */
export function timeZoneOf(...named: readonly (string | undefined)[]): string {
  const known = [...named, scriptSetting('timeZone')].find((zone) => zone !== undefined && isTimeZone(zone));
  return known ?? milan;
}

/** Whose public holidays count: Italy's and Milan's where the clocks are Italian, else none that we know. */
export function calendarOf(timeZone: string): HolidayCalendar | undefined {
  return timeZone === 'Europe/Rome' ? 'IT-Milano' : undefined;
}
