import {addDays, dayNumber, dayOfWeek} from '../hours/day.js';
import {holidayOn, isEve} from '../hours/holidays.js';
import type {OpenState, PlainDate} from '../hours/hours.js';
import {instantOf, wallClock} from '../hours/zone.js';

/** Of a line that is answered day and night. */
export function answersAlways(): OpenState {
  return {kind: 'open-always'};
}

const morning = 8 * 60;
const evening = 20 * 60;

/**
 * Whether 116117 answers: every night from 20 to 8, and the whole of Saturdays, Sundays, public holidays
 * and the days before them.
 *
 * Source: AREU Lombardia, 19 December 2025 ("non in modalità h24, se non nei giorni festivi e
 * prefestivi"); lecconews.news, July 2020, for 20 to 8. The line serves all Lombardy, so Milan's own
 * holiday counts only as what it is everywhere: the day before 8 December.
 */
export function answersOutOfHours(now: Date, timeZone: string): OpenState {
  const {date, minutes} = wallClock(now, timeZone);
  if (minutes >= morning && minutes < evening && !isWhole(date))
    return {kind: 'opens-later-today', opens: instantOf(date, evening, timeZone)};

  let last = minutes < morning ? date : addDays(date, 1);
  while (isWhole(last)) last = addDays(last, 1);
  return {kind: 'open', until: instantOf(last, morning, timeZone)};
}

function isWhole(date: PlainDate): boolean {
  return dayOfWeek(dayNumber(date)) >= 5 || holidayOn(date, 'IT') !== undefined || isEve(date, 'IT');
}
