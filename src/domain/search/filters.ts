import {closedFacets, type FactTable} from './fact-table.js';
import {type FacetName, facetNames, on} from './facets.js';
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
export function narrow(table: FactTable, {scores, filters, openness}: Narrowing): Narrowed {
  const chosen = closedFacets.flatMap((facet) => {
    const key = filters[facet];
    return key === undefined ? [] : [{facet, option: table.option(facet, key)}];
  });
  const asksOpen = filters.open !== undefined;
  const without = noneWithout(filters, scores !== undefined);
  const tally = table.tally();
  const numbers: number[] = [];
  let unknownHours = 0;

  for (let number = 0; number < table.length; number++) {
    let failing = 0;
    let only: FacetName | 'words' | undefined;
    if (scores?.[number] === 0) {
      failing = 1;
      only = 'words';
    }
    for (const {facet, option} of chosen) {
      if (table.has(number, option)) continue;
      failing++;
      only = facet;
    }
    // Hours are dear to reckon, so they are the last to be asked.
    if (asksOpen && failing <= 1 && openness(number) === 'closed') {
      failing++;
      only = 'open';
    }
    if (failing > 1) continue;
    if (only !== undefined) {
      without[only] = (without[only] ?? 0) + 1;
      if (only !== 'words' && only !== 'open') table.count(tally, number, only);
      continue;
    }
    numbers.push(number);
    table.count(tally, number);
    if (asksOpen && openness(number) === 'unknown') unknownHours++;
  }
  const open = new Map(asksOpen && numbers.length > 0 ? [[on, numbers.length]] : []);
  return {numbers, counts: {...table.counts(tally), open}, without, unknownHours};
}

/** Of what is asked, each with 0. */
function noneWithout(filters: Filters, hasWords: boolean): Partial<Record<FacetName | 'words', number>> {
  const asked = [...facetNames.filter((name) => filters[name] !== undefined), ...(hasWords ? ['words'] : [])];
  return Object.fromEntries(asked.map((name) => [name, 0]));
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
