import type {PlainDate} from '../records.js';

/** What a date means with the day before the month, and with the month before the day. */
export type Readings = readonly [dayFirst: PlainDate | undefined, monthFirst: PlainDate | undefined];

const yearFirst = /^(\d{4})(?:([-/.])(\d\d?)\2(\d\d?)|(\d\d)(\d\d))(?!\d)/;
const yearLast = /^(\d\d?)([-/.])(\d\d?)\2(\d{4})(?!\d)/;
/** Words in a date that say nothing more: `24 de diciembre`, `the 24th of December`. */
const filler = /^(?:de|del|of|the|il|le|el)?$/;

/** Names of months by number, and of weekdays as 0, in the languages that the browser is asked for once. */
let names: Map<string, number> | undefined;

/**
 * Every date that a value can mean; `undefined` where it means none.
 *
 * `2026-12-24`, `20261224T…`, `2026/12/24`, `24/12/2026`, `12/24/2026`, `December 24, 2026`, `24 dicembre 2026`.
 * Years before 1000 are read: Ohana writes 0001 for a closure of every year.
 */
export function readReadings(value: string): Readings | undefined {
  // No date is longer.
  if (value.length > 60) return undefined;
  const [, year, , middle, last, middleDigits = '', lastDigits = ''] = yearFirst.exec(value) ?? [];
  const [, one = '', , two = '', lastYear = ''] = yearLast.exec(value) ?? [];
  const readings: Readings =
    year !== undefined
      ? twice(dateOf(year, middle ?? middleDigits, last ?? lastDigits))
      : lastYear !== ''
        ? [dateOf(lastYear, two, one), dateOf(lastYear, one, two)]
        : twice(readWords(value));
  return readings.some((date) => date !== undefined) ? readings : undefined;
}

/** The only date that a value can mean: `24/12/2026` is one, `03/04/2026` may be two. */
export function readDate(value: string): PlainDate | undefined {
  const [dayFirst, monthFirst] = readReadings(value) ?? [];
  const date = dayFirst ?? monthFirst;
  const isSure = date === (monthFirst ?? dayFirst);
  // A year before 1000 is what a database says for nothing.
  return isSure && (date ?? '') >= '1000' ? date : undefined;
}

function twice(date: PlainDate | undefined): Readings {
  return [date, date];
}

function dateOf(year: string, month: string, day: string): PlainDate | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // Date.UTC takes years below 100 for years of the twentieth century.
  const calendarYear = Number(year) < 1000 ? 2000 : Number(year);
  const instant = new Date(Date.UTC(calendarYear, Number(month) - 1, Number(day)));
  return instant.toISOString().slice(5, 10) === date.slice(5) ? date : undefined;
}

function readWords(value: string): PlainDate | undefined {
  const parts = plain(value).split(/[\s,./-]/);
  const words = parts.filter((part) => !/^\d/.test(part) && !filler.test(part));
  const years = parts.filter((part) => /^\d{4}$/.test(part));
  const days = parts.flatMap((part) => /^(\d\d?)(?:st|nd|rd|th|er|[oº°])?$/.exec(part)?.[1] ?? []);
  const months = words.map((word) => nameOf(word)).filter((number) => number !== 0);
  const isAll = parts.filter((part) => /^\d/.test(part)).length === years.length + days.length;
  const [year, day, month] = [years[0], days[0], months[0]];
  const isOne = years.length === 1 && days.length === 1 && months.length === 1;
  return isAll && isOne && year !== undefined && day !== undefined && month !== undefined
    ? dateOf(year, String(month), day)
    : undefined;
}

/** The number of a month, 0 for a day of the week; `undefined` for another word. */
function nameOf(word: string): number | undefined {
  names ??= new Map(
    ['en', 'it', 'fr', 'es']
      .flatMap((language) =>
        (['long', 'short'] as const).flatMap((style) => {
          const named = (parts: Intl.DateTimeFormatOptions, month: number, day: number) =>
            plain(
              new Intl.DateTimeFormat(language, {...parts, timeZone: 'UTC'}).format(
                Date.UTC(2026, month, day),
              ),
            );
          // `mar` is a weekday to some and a month to others, of which a date always has one.
          const days = Array.from({length: 7}, (_, at) => [named({weekday: style}, 0, at + 1), 0] as const);
          const months = Array.from({length: 12}, (_, at) => [named({month: style}, at, 1), at + 1] as const);
          return [...days, ...months];
        }),
      )
      .map(([name, number]) => [name.replace('.', ''), number]),
  );
  return names.get(word);
}

function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
