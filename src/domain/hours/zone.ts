import {dayLength, dayNumber} from './day.js';
import type {PlainDate} from './hours.js';
import {type Offset, offsetOf} from './offset.js';

const minute = 60_000;
const quarter = 15 * minute;
const mostZones = 16;
const mostOffsets = 4096;

interface Zone {
  readonly offset: Offset;
  /** Milliseconds east of UTC, by quarter of an hour. */
  readonly offsets: Map<number, number>;
}

/**
 * Formatters are costly to make and offsets to ask for, and a list of a thousand places asks for the
 * same ones; both maps are emptied when full, as the zones may come from a feed.
 */
const zones = new Map<string, Zone>();

/** Whether this browser knows the IANA time zone. A fixed offset such as `+01:00` is none. */
export function isTimeZone(name: string): boolean {
  try {
    zoneOf(name);
    // Some browsers take offsets for zones and some do not; Temporal also takes dates that name one.
    return /^[a-z]/i.test(name);
  } catch {
    return false;
  }
}

/** What calendar and clock show in a zone. Throws a `RangeError` for no `isTimeZone` and for no time. */
export function wallClock(instant: Date, timeZone: string): {date: PlainDate; minutes: number} {
  const wall = +instant + offsetAt(+instant, zoneOf(timeZone));
  return {
    date: new Date(wall).toISOString().slice(0, 10),
    minutes: Math.floor((wall - Math.floor(wall / dayLength) * dayLength) / minute),
  };
}

/**
 * When the clock in a zone shows so many minutes after a date's midnight; 1440 and more are of the next day.
 *
 * A time that is skipped in spring moves on by what is skipped, one that comes twice in autumn is the
 * first: Temporal's `compatible`. Throws a `RangeError` for no `isTimeZone` and for no date.
 */
export function instantOf(date: PlainDate, minutes: number, timeZone: string): Date {
  const zone = zoneOf(timeZone);
  const wall = dayNumber(date) * dayLength + minutes * minute;
  const before = offsetAt(wall - dayLength, zone);
  const after = offsetAt(wall + dayLength, zone);
  const isAfter = offsetAt(wall - before, zone) !== before && offsetAt(wall - after, zone) === after;
  return new Date(wall - (isAfter ? after : before));
}

/** Whether a zone's clock is that many hours ahead of UTC in a year, in winter or in summer. */
export function hasOffset(timeZone: string, hours: number, year: string): boolean {
  const zone = zoneOf(timeZone);
  return [0, 6].some((month) => offsetAt(Date.UTC(Number(year), month, 15), zone) === hours * 60 * minute);
}

function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (zone === undefined) {
    zone = {offset: offsetOf(name), offsets: new Map()};
    if (zones.size >= mostZones) zones.clear();
    zones.set(name, zone);
  }
  return zone;
}

/** No zone has changed its clock within a quarter of an hour since 1972. */
function offsetAt(instant: number, {offset, offsets}: Zone): number {
  const start = Math.floor(instant / quarter) * quarter;
  let known = offsets.get(start);
  if (known === undefined) {
    known = offset(start);
    if (offsets.size >= mostOffsets) offsets.clear();
    offsets.set(start, known);
  }
  return known;
}
