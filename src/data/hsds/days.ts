import type {PlainDate, Recurrence, Weekday} from '../records.js';

/** A day of the week, or the one of a month that `nth` says. */
export type Day = Recurrence['byDay'][number];

/** The week as RFC 5545 names it, from Monday. */
export const week: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

// RFC 5545, English, Italian and the two-letter Italian of opening-hours boards.
const names = [
  'mo|mon|mondays?|lu|lun|lunedi',
  'tu|tue|tues|tuesdays?|ma|mar|martedi',
  'we|wed|weds|wednesdays?|me|mer|mercoledi',
  'th|thu|thur|thurs|thursdays?|gi|gio|giovedi',
  'fr|fri|fridays?|ve|ven|venerdi',
  'sa|sat|saturdays?|sab|sabato|sabati',
  'su|sun|sundays?|do|dom|domenica|domeniche',
].map((name) => new RegExp(`^(?:${name})\\.?$`));

const groups: readonly (readonly [RegExp, readonly Weekday[]])[] = [
  [/^(?:daily|every ?day|all days|ogni giorno|tutti i giorni)$/, week],
  [/^weekdays$/, week.slice(0, 5)],
  [/^weekends?$/, week.slice(5)],
];

/** Days by how they were written: a directory writes them in the same few ways, and its schedules share them. */
const known = new Map<string, readonly Day[] | undefined>();

/** Reads days in any usual writing: `MO,WE`, `Mon-Fri`, `dal lunedì al venerdì`, `1SA,-1FR`. */
export function readDays(value: string): readonly Day[] | undefined {
  if (known.has(value)) return known.get(value);
  // What is remembered must not grow without end, whatever a feed holds.
  if (known.size >= 200) known.clear();
  const days = daysIn(value);
  known.set(value, days);
  return days;
}

function daysIn(value: string): readonly Day[] | undefined {
  const words = value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/https?:\/\/schema\.org\//g, '');
  for (const [group, days] of groups)
    if (group.test(words)) return days.map((day) => ({day, nth: undefined}));
  const parts = words
    .replace(/\b\.?\s*(?:[–—-]|\b(?:to|through|thru|al?)\b)\s*(?=[a-z])/g, '-')
    .replace(/\b(?:every|from|the|on|and|ogni|dal?|il|la|ed?)\b|&/g, ',')
    .split(/[,;/|\s]+/)
    .filter((part) => part !== '');
  const days = parts.map(readPart);
  if (days.length === 0 || days.includes(undefined)) return undefined;
  const all = days.flatMap((day) => day ?? []);
  return [...new Map(all.map((one) => [`${String(one.nth)}${one.day}`, one])).values()];
}

function readPart(part: string): readonly Day[] | undefined {
  const [, ordinal, from = '', to] = /^([+-]?\d+)?([a-z.]+)(?:-([a-z.]+))?$/.exec(part) ?? [];
  const first = dayOf(from);
  const last = to === undefined ? first : dayOf(to);
  const nth = ordinal === undefined ? undefined : Number(ordinal);
  if (first < 0 || last < 0 || nth === 0 || Math.abs(nth ?? 1) > 5) return undefined;
  if (nth !== undefined && to !== undefined) return undefined;
  const length = ((last - first + 7) % 7) + 1;
  return [...week, ...week].slice(first, first + length).map((day) => ({day, nth}));
}

function dayOf(word: string): number {
  return names.findIndex((name) => name.test(word));
}

/** Reads the days of the month of a rule: 1 to 31, or -1 to -31 from its end. */
export function readMonthDays(value: string): readonly number[] | undefined {
  const days = value.split(/[,;\s]+/).map(Number);
  return days.every((day) => Number.isInteger(day) && day !== 0 && Math.abs(day) <= 31) ? days : undefined;
}

/** The day of the week of a date. */
export function weekdayOf(date: PlainDate): Weekday {
  return week[(new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7] ?? 'MO';
}
