import {daysBetween} from './day.js';
import type {PlainDate, Standing} from './hours.js';
import {isPast} from './plan.js';

/** The longest that a check is trusted, in days. */
const longestTrust = 180;

/** What is published, besides the hours, of whether a place or service still runs. */
export interface Published {
  /** In the words of `ServiceRecord`. */
  readonly status: string | undefined;
  /** When somebody last checked. */
  readonly assuredOn: PlainDate | undefined;
  /** The last day for which it was published, where an end was given. */
  readonly validTo?: PlainDate | undefined;
}

/**
 * Whether a place or service still runs as published: to be confirmed when nobody has said when it was
 * checked, when that is over half a year ago, when what was published was for a time that has passed, or when its
 * status is a word that nobody can tell. None at all is as good as active: most feeds give none.
 *
 * @param today The date where the place is.
 */
export function standingOf({status, assuredOn, validTo}: Published, today: PlainDate): Standing {
  const checkedOn = assuredOn;
  if (status === 'temporarily closed') return {kind: 'temporarily-closed', checkedOn};
  if (status === 'inactive' || status === 'defunct' || status === 'ended') return {kind: 'ended', checkedOn};
  const age = assuredOn === undefined ? NaN : daysBetween(assuredOn, today);
  // A check later than tomorrow, which may be today elsewhere, is a slip of the pen and proves nothing.
  const isFresh = age >= -1 && age <= longestTrust;
  const isSure = status === undefined || status === 'active';
  return {kind: isSure && isFresh && !isPast(validTo, today) ? 'active' : 'to-be-confirmed', checkedOn};
}
