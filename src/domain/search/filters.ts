import {type FacetName, facetNames, type Facts, on} from './facets.js';
import type {Openness} from './openness.js';
import type {Scores} from './scores.js';

export type {FacetName} from './facets.js';

/** The option chosen of each facet; a facet that is not there narrows nothing. */
export type Filters = Readonly<Partial<Record<FacetName, string>>>;

/** A question that can be asked of a table of facts. */
export interface Narrowing {
  /** How well each service answers the words typed; `undefined` where none were. */
  readonly scores: Scores | undefined;
  readonly filters: Filters;
  /** Whether a service is open, by its number; asked only where it matters. */
  readonly openness: (number: number) => Openness;
}

/** What is left after filtering, and what else there would be. */
export interface Narrowed {
  /** Numbers of the services that pass, in their own order. */
  readonly numbers: readonly number[];
  /** How many pass for each option of each facet, were it chosen beside the other filters. */
  readonly counts: Readonly<Record<FacetName, ReadonlyMap<string, number>>>;
  /** How many more there would be without one of the filters, or without the words. */
  readonly without: Readonly<Partial<Record<FacetName | 'words', number>>>;
  /** How many of those that pass `open` do so because nobody published when they are. */
  readonly unknownHours: number;
}

/** Counts and filters services by their facts, in one pass over them. */
export function narrow(facts: readonly Facts[], {scores, filters, openness}: Narrowing): Narrowed {
  const counts = Object.fromEntries(facetNames.map((name) => [name, new Map<string, number>()])) as Counts;
  const active = facetNames.filter((name) => filters[name] !== undefined);
  const without: Partial<Record<FacetName | 'words', number>> = Object.fromEntries(
    active.map((name) => [name, 0]),
  );
  if (scores !== undefined) without.words = 0;
  const numbers: number[] = [];
  let unknownHours = 0;

  for (const [number, fact] of facts.entries()) {
    const failing = active.filter((name) =>
      name === 'open' ? openness(number) === 'closed' : !fact[name].includes(filters[name] ?? ''),
    );
    const isFound = scores?.[number] !== 0;
    if (failing.length + (isFound ? 0 : 1) > 1) continue;
    const only = isFound ? failing[0] : 'words';
    if (only !== undefined) without[only] = (without[only] ?? 0) + 1;
    if (only === undefined) {
      numbers.push(number);
      for (const name of closedFacets) count(counts[name], fact[name]);
      if (filters.open === undefined) continue;
      count(counts.open, [on]);
      if (openness(number) === 'unknown') unknownHours++;
    } else if (only !== 'words' && only !== 'open') count(counts[only], fact[only]);
  }
  return {numbers, counts, without, unknownHours};
}

type Counts = Record<FacetName, Map<string, number>>;

/** Those whose options a service has for good. */
const closedFacets = facetNames.filter((name) => name !== 'open');

function count(own: Map<string, number>, options: readonly string[]): void {
  for (const option of options) own.set(option, (own.get(option) ?? 0) + 1);
}

/** A filter to drop when nothing is left, and how many that gives. */
export interface Relaxation {
  readonly drop: FacetName | 'words';
  readonly count: number;
}

/** The filters whose removal gives anything, the most first; empty when no single one does. */
export function relaxations({without}: Pick<Narrowed, 'without'>): readonly Relaxation[] {
  return (Object.entries(without) as [FacetName | 'words', number][])
    .map(([drop, count]) => ({drop, count}))
    .filter(({count}) => count > 0)
    .sort((one, other) => other.count - one.count);
}
