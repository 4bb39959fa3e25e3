import type {HolidayCalendar} from '../domain/hours/holidays.js';
import {isTimeZone} from '../domain/hours/zone.js';
import {distAddress, scriptSetting} from '../platform/script.js';

/** The zone of Milan's opening hours, where nobody says another. */
const milan = 'Europe/Rome';

/** The addresses that a page reads where an element names none: its script tag's, else the bundled Milan. */
export function pageEndpoints(): readonly string[] {
  return endpointList(scriptSetting('endpoint')) ?? [`${distAddress()}data/milan/services.{lang}.json`];
}

/** Several addresses in one attribute, by white space; `undefined` when there is none. */
export function endpointList(value: string | null | undefined): readonly string[] | undefined {
  const addresses = (value ?? '').split(/\s+/).filter((address) => address !== '');
  return addresses.length === 0 ? undefined : addresses;
}

/** The IANA zone of opening hours: the nearest one named that the browser knows. */
export function timeZoneOf(...named: readonly (string | undefined)[]): string {
  const known = [...named, scriptSetting('timeZone')].find((zone) => zone !== undefined && isTimeZone(zone));
  return known ?? milan;
}

/** Whose public holidays count: Italy's and Milan's where the clocks are Italian, else none that we know. */
export function calendarOf(timeZone: string): HolidayCalendar | undefined {
  return timeZone === 'Europe/Rome' ? 'IT-Milano' : undefined;
}
