import type {WallMinutes} from '../records.js';

/** A time of day, or what publishers write in its place. */
export type Time = WallMinutes | 'all-day' | 'closed';

const allDay =
  /^(?:open )?(?:24 ?(?:h|hrs?|hours|ore)?(?: ?(?:\/|su) ?(?:24|7))|24 ?(?:h|hrs?|hours(?: a day)?|ore)|h ?24|always(?: open)?|all day|sempre(?: apert[oai])?)$/i;
const closed = /^(?:closed|chius[oaie])$/i;
const clock =
  /^(?:(?:dalle|alle|ore|h) ?)?(\d{1,2})(?:[:.,h](\d\d))?(?:[:.]\d\d(?:[.,]\d+)?)?\s*([ap])?\.?(?:m\.?)?\s*(?:z|[+-]\d\d:?\d\d)?$/i;

/**
 * Reads a time on the wall clock, whatever zone it claims: publishers write `Z` and mean local time.
 *
 * Plain integers are not read, as they are minutes in one feed and hours in another.
 */
export function readTime(value: string): Time | undefined {
  // No time is longer, and what is may hold more blanks than a regular expression should walk twice.
  if (value.length > 60) return undefined;
  if (allDay.test(value)) return 'all-day';
  if (closed.test(value)) return 'closed';
  const [, hours = '', minutes, half] = clock.exec(value.replace(/^\d{4}-\d\d-\d\dT/, '')) ?? [];
  if (hours === '' || (minutes === undefined && half === undefined)) return undefined;
  const hour = hourOf(Number(hours), half?.toLowerCase());
  const minute = Number(minutes ?? 0);
  return hour * 60 + minute <= 1440 && minute < 60 ? hour * 60 + minute : undefined;
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return half === 'a' ? Number.NaN : hour;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

/** How often a schedule recurs, as far as we compute it. */
export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY';

/** Reads a frequency: RFC 5545's word, or `day`, `week`, `month`. */
export function readFrequency(value: string): Frequency | undefined {
  if (/^da(?:y|ily)$/i.test(value)) return 'DAILY';
  if (/^week(?:ly)?$/i.test(value)) return 'WEEKLY';
  return /^month(?:ly)?$/i.test(value) ? 'MONTHLY' : undefined;
}
