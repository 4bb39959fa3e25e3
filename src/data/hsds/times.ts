import type {WallMinutes} from '../records.js';
import type {Time} from './time.js';
import {type Issue, remark} from './zod.js';

/** `null` where something is there that cannot be read. */
type Maybe<T> = T | null | undefined;

/** The fields of a schedule or an exception that tell its times, under the names of every version. */
type TimeFields = Readonly<Partial<Record<'opensAt' | 'opens' | 'closesAt' | 'closes', Maybe<Time>>>> & {
  readonly closed?: Maybe<boolean>;
};

/** Times of day as a record has them; neither where they are in doubt. */
export interface Times {
  readonly opens: WallMinutes | undefined;
  readonly closes: WallMinutes | undefined;
  readonly closed: boolean;
}

/** The longest opening that ends after midnight, in minutes. */
const longestNight = 16 * 60;

/**
 * Whether two times are more likely a slip of the pen than an opening: equal ones, and those more than 16 hours
 * apart past midnight, as `9:00` to `5:00` without its pm. The whole day is from midnight to 23:59 or 24:00.
 *
 * GoodRelations and Google mean "closed" by equal times and Data Axle means 24 hours (schemaorg/schemaorg #819,
 * spatie/opening-hours #232); HSDS writes 00:00 to 23:59. Nights of 18 hours: openreferral/hsds-transformer,
 * `spec/fixtures/custom/ilao/output/regular_schedules.csv`.
 */
export function isSlipOfThePen(opens: WallMinutes, closes: WallMinutes): boolean {
  if (opens === closes || opens === 1440) return true;
  const endsAfterMidnight = closes > 0 && closes < opens;
  return endsAfterMidnight && closes + 1440 - opens > longestNight;
}

/** The times of such fields; those in doubt are remarked on: slips of the pen, one of two, a word against a time. */
export function timesOf({opensAt, opens, closesAt, closes, closed}: TimeFields, issues: Issue[]): Times {
  const from = opensAt === undefined ? opens : opensAt;
  const to = closesAt === undefined ? closes : closesAt;
  const none = {opens: undefined, closes: undefined, closed: closed === true};
  if (closed || [closed, from, to].includes(null) || (from ?? to) === undefined) return none;
  const word = [from, to].find((time) => typeof time === 'string');
  const isWord = word !== undefined && (from ?? word) === (to ?? word);
  if (isWord) return word === 'closed' ? {...none, closed: true} : {...none, opens: 0, closes: 1440};
  if (typeof from === 'number' && typeof to === 'number' && !isSlipOfThePen(from, to))
    return {...none, opens: from, closes: to};
  const missing = from === undefined ? 'opens_at' : 'closes_at';
  issues.push(
    from === undefined || to === undefined ? remark(`missing-${missing}`) : remark('slip-time', 'closes_at'),
  );
  return none;
}
