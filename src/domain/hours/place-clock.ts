import type {HolidayCalendar} from './holidays.js';
import type {Hours} from './hours.js';
import {hasOffset, wallClock} from './zone.js';

/** Where something is, as far as that decides what its hours mean. */
export interface Locality {
  /** ISO 3166-1 code; `undefined` where no country is given, `ZZ` where what is given is none that we know. */
  readonly country: string | undefined;
  /** IANA zone of the country; `undefined` where it has several, or none is given. */
  readonly timeZone: string | undefined;
  readonly city: string | undefined;
  /** Milan keeps the day of its patron. */
  readonly isMilan: boolean;
}

/** What a page's author says of all places on it. */
export interface PageClock {
  /** IANA zone of all hours; `undefined` for that of each place. */
  readonly timeZone: string | undefined;
  /** The day of the town's patron, as `06-24`, or `none`; `undefined` for Milan's in Milan. */
  readonly patronDay: string | undefined;
}

/** By whose clock and calendar hours hold. */
export interface PlaceClock {
  /** IANA zone; `undefined`: nobody knows, so no state can be told. */
  readonly timeZone: string | undefined;
  /** `undefined` for a country whose public holidays we do not know. */
  readonly calendar: HolidayCalendar | undefined;
  /** A city that has these clocks, by its name there; `undefined` where none is known. */
  readonly city: string | undefined;
}

/** Nowhere in particular: by Italian clocks. */
export const nowhere: Locality = {country: undefined, timeZone: undefined, city: undefined, isMilan: false};

/** The zone of a page where nobody names one: that of dates that are of no place. */
export const milanZone = 'Europe/Rome';

/**
 * The clock and calendar of hours at a place.
 *
 * The page's own zone wins; then the one IANA zone that is published with the hours; then that of the country
 * where it has one; Italy's only where no country is given (`behaviour.md` 2.2; zbycz/osmapp #321,
 * alexwohlbruck/parchment #383: hours are by the clock of the place). HSDS's own `timezone` is an offset: it names
 * no zone, but where it is never that of the zone there is a doubt.
 */
export function clockOf(
  hours: Hours | undefined,
  {country, timeZone: own, city, isMilan}: Locality = nowhere,
  page: PageClock,
  now: Date,
): PlaceClock {
  const published = zonesOf(hours);
  const names = published.filter((zone) => typeof zone === 'string');
  const ofCountry = country === undefined ? milanZone : own;
  const found = names.length > 1 ? undefined : (names[0] ?? ofCountry);
  const isSure = found !== undefined && fits(found, published, now);
  const timeZone = page.timeZone ?? (isSure ? found : undefined);
  const isItalian = country === 'IT' || (country === undefined && timeZone === milanZone);
  return {
    timeZone,
    calendar: isItalian ? calendarOf(page.patronDay, isMilan) : undefined,
    city: timeZone === ofCountry ? city : undefined,
  };
}

/** Whether the offsets published with hours contradict a zone. */
export function fits(timeZone: string, published: readonly (string | number)[], now: Date): boolean {
  const {date} = wallClock(now, timeZone);
  return published.every((zone) => typeof zone === 'string' || hasOffset(timeZone, zone, date.slice(0, 4)));
}

/** The zones and offsets published with hours, each once. */
export function zonesOf(hours: Hours | undefined): readonly (string | number)[] {
  const all = hours?.schedules.flatMap(({timeZone}) => timeZone ?? []) ?? [];
  return all.length < 2 ? all : [...new Set(all)];
}

function calendarOf(patronDay: string | undefined, isMilan: boolean): HolidayCalendar {
  if (patronDay === undefined) return isMilan ? 'IT-Milano' : 'IT';
  return patronDay === 'none' ? 'IT' : `IT-${patronDay}`;
}
