import type {Openness} from './openness.js';
import type {Scores} from './scores.js';

/** What decides the order of results besides how well they answer. */
export interface Standpoint {
  /** Metres to a service, by its number; `undefined` where its place, or the reader's, is not known. */
  readonly metres: ((number: number) => number | undefined) | undefined;
  /** Asked only of services that answer equally well. */
  readonly openness: (number: number) => Openness;
  /** How many have to be in order; the rest follow in any. */
  readonly first: number;
}

/** At this distance, in metres, nearness counts half of what it does at the door. */
const walk = 1500;
/** How much of a score nearness can give or take: less than a name is above a description. */
const weight = 0.5;

/**
 * Numbers of services in the order to show them.
 *
 * Words asked for come first, then the way there, then whether somebody is there now; equals keep the
 * publisher's order. Without words, the nearest first where it is known how far they are.
 */
export function ranked(
  numbers: readonly number[],
  scores: Scores | undefined,
  {metres, openness, first}: Standpoint,
): number[] {
  if (scores === undefined && metres === undefined) return [...numbers];
  const far = (number: number): number => metres?.(number) ?? Infinity;
  if (scores === undefined) return numbers.toSorted((one, other) => compare(far(one), far(other)));
  const worth = new Float64Array(scores.length);
  for (const number of numbers) {
    const nearness = metres === undefined ? 0 : walk / (walk + far(number));
    // Rounded, as two answers that differ by less than anyone can tell are equal.
    worth[number] = Math.round(1000 * (scores[number] ?? 0) * (1 + weight * nearness));
  }
  const least = greatest(worth, numbers, first);
  const best = numbers.filter((number) => (worth[number] ?? 0) >= least);
  const rest = best.length < numbers.length ? numbers.filter((number) => (worth[number] ?? 0) < least) : [];
  best.sort(
    (one, other) =>
      (worth[other] ?? 0) - (worth[one] ?? 0) || order[openness(one)] - order[openness(other)] || one - other,
  );
  return [...best, ...rest];
}

/** The `place`th greatest worth; to sort ten thousand for the sake of twenty takes too long. */
function greatest(worth: Float64Array, numbers: readonly number[], place: number): number {
  const best: number[] = [];
  for (const number of numbers) {
    const one = worth[number] ?? 0;
    if (best.length >= place && one <= (best.at(-1) ?? 0)) continue;
    const at = best.findIndex((other) => other < one);
    best.splice(at < 0 ? best.length : at, 0, one);
    if (best.length > place) best.pop();
  }
  return best.at(-1) ?? 0;
}

const order: Readonly<Record<Openness, number>> = {open: 0, unknown: 1, closed: 2};

/** Unlike a difference, it knows that what is far beyond telling is equal. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
