import {addDays, dayLength, dayNumber, dayOfWeek, plainDate} from './day.js';
import type {PlainDate} from './hours.js';

/**
 * Whose public holidays count: Italy's, or with them the day of a town's patron, as `IT-06-24` for Turin's.
 * `IT-Milano` is 7 December, Milan's own.
 */
export type HolidayCalendar = 'IT' | `IT-${string}`;

/** A public holiday, by a name that stays; the words for people are the ui's. */
export type Holiday =
  | 'new-year'
  | 'epiphany'
  | 'easter'
  | 'easter-monday'
  | 'liberation'
  | 'labour'
  | 'republic'
  | 'assumption'
  | 'saint-francis'
  | 'all-saints'
  | 'saint-ambrose'
  | 'patron'
  | 'immaculate-conception'
  | 'christmas'
  | 'saint-stephen';

/**
 * Law 260 of 27 May 1949, article 2, as it stands: decree 792 of 28 December 1985 gave Epiphany back
 * after law 54 of 5 March 1977, law 336 of 20 November 2000 the day of the Republic.
 */
const everyYear: Readonly<Partial<Record<string, Holiday>>> = {
  '01-01': 'new-year',
  '01-06': 'epiphany',
  '04-25': 'liberation',
  '05-01': 'labour',
  '06-02': 'republic',
  '08-15': 'assumption',
  '11-01': 'all-saints',
  '12-08': 'immaculate-conception',
  '12-25': 'christmas',
  '12-26': 'saint-stephen',
};

/**
 * The public holiday that a date is, as the law stands today.
 *
 * Sources: law 260 of 1949 as amended; law 151 of 8 October 2025 for 4 October, from 2026; each comune has that of
 * its own patron besides (jollyday #755, vacanza/holidays #614). Easter Sunday is a holiday as every Sunday is, and is named as it closes more.
 */
export function holidayOn(date: PlainDate, calendar: HolidayCalendar | undefined): Holiday | undefined {
  if (calendar === undefined) return undefined;
  const monthAndDay = date.slice(5);
  const ofTheYear = Object.hasOwn(everyYear, monthAndDay) ? everyYear[monthAndDay] : undefined;
  if (ofTheYear !== undefined) return ofTheYear;
  if (monthAndDay === '10-04' && date >= '2026') return 'saint-francis';
  if (monthAndDay === '12-07' && calendar === 'IT-Milano') return 'saint-ambrose';
  if (monthAndDay === calendar.slice(3)) return 'patron';
  const sinceEaster = dayNumber(date) - easter(Number(date.slice(0, 4)));
  return sinceEaster === 0 ? 'easter' : sinceEaster === 1 ? 'easter-monday' : undefined;
}

/** The day of a town's patron as an author may write it: a month and day that exist, or `none`. */
export function isPatronDay(words: string): boolean {
  if (words === 'none') return true;
  // 2024 has a 29 February.
  return /^\d\d-\d\d$/.test(words) && plainDate(dayNumber(`2024-${words}`)).endsWith(words);
}

/**
 * Whether a date is a `prefestivo`: a working day, Saturday among them, before a Sunday or a public holiday
 * (Sundays are holidays by law 260 of 1949, article 2).
 */
export function isEve(date: PlainDate, calendar: HolidayCalendar): boolean {
  return !isFestive(date, calendar) && isFestive(addDays(date, 1), calendar);
}

function isFestive(date: PlainDate, calendar: HolidayCalendar): boolean {
  return dayOfWeek(dayNumber(date)) === 6 || holidayOn(date, calendar) !== undefined;
}

/** The day number of Easter Sunday, by the Gregorian computus of Meeus, Jones and Butcher. */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  // Days after 22 March, the earliest Easter.
  return Date.UTC(year, 2, 22 + epact + toSunday - 7 * late) / dayLength;
}
