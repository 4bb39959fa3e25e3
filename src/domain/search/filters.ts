import {type ClosedFacet, closedFacets, type FactTable} from './fact-table.js';
import {type FacetName, facetNames, on} from './facets.js';
import type {Openness} from './openness.js';
import type {Scores} from './scores.js';

export type {FacetName} from './facets.js';

/** What a question can be narrowed by. */
export type Asked = FacetName | 'words';

/** The option chosen of each facet; a facet that is not there narrows nothing. */
export type Filters = Readonly<Partial<Record<FacetName, string>>>;

/** So many ways out are enough. */
const mostWays = 4;

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
  /** What was asked, and by the bits of its places how many services fail just that. */
  readonly failures: {readonly asked: readonly Asked[]; readonly counts: Uint32Array};
  /** How many of those that pass `open` do so because nobody published when they are. */
  readonly unknownHours: number;
}

/** Counts and filters services by their facts, in one pass over them. */
export function narrow(table: FactTable, {scores, filters, openness}: Narrowing): Narrowed {
  const asked: Asked[] = facetNames.filter((name) => filters[name] !== undefined);
  if (scores !== undefined) asked.push('words');
  const bit = (name: Asked): number => 1 << asked.indexOf(name);
  const chosen = closedFacets.flatMap((facet) => {
    const key = filters[facet];
    return key === undefined ? [] : [{facet, bit: bit(facet), option: table.option(facet, key)}];
  });
  const asksOpen = filters.open !== undefined;
  const bits = {words: bit('words'), open: bit('open')};
  const counts = new Uint32Array(1 << asked.length);
  const tally = table.tally();
  const numbers: number[] = [];
  let unknownHours = 0;

  for (let number = 0; number < table.length; number++) {
    let failing = scores?.[number] === 0 ? bits.words : 0;
    let only: ClosedFacet | undefined;
    for (const {facet, bit, option} of chosen) {
      if (table.has(number, option)) continue;
      only = failing === 0 ? facet : undefined;
      failing |= bit;
    }
    // Hours are dear to reckon: of what fails in two ways already nobody asks them, it counts as closed.
    if (asksOpen && (hasMany(failing) || openness(number) === 'closed')) {
      only = undefined;
      failing |= bits.open;
    }
    counts[failing] = (counts[failing] ?? 0) + 1;
    if (only !== undefined) table.count(tally, number, only);
    if (failing !== 0) continue;
    numbers.push(number);
    table.count(tally, number);
    if (asksOpen && openness(number) === 'unknown') unknownHours++;
  }
  const open = new Map(asksOpen ? [[on, numbers.length]] : []);
  return {numbers, counts: {...table.counts(tally), open}, failures: {asked, counts}, unknownHours};
}

/** Whether more than one bit is set. */
const hasMany = (bits: number): boolean => (bits & (bits - 1)) !== 0;

/** What to drop when nothing is left, and how many services that gives. */
export interface Relaxation {
  readonly drop: readonly Asked[];
  readonly count: number;
}

/**
 * The fewest filters whose removal gives anything, the most services first: single ones, or where none of those
 * helps, pairs, and so on.
 */
export function relaxations({failures: {asked, counts}}: Pick<Narrowed, 'failures'>): readonly Relaxation[] {
  const ways = Array.from(counts, (_, dropped) => {
    const drop = asked.filter((_one, at) => (dropped >> at) & 1);
    const count = counts.reduce((sum, one, failing) => ((failing & ~dropped) === 0 ? sum + one : sum), 0);
    // What fails in two ways may be open all the same: how many there are is only sure when hours do not count.
    const isSure = drop.length < 2 || !asked.includes('open') || drop.includes('open');
    return {drop, count: isSure ? count : 0};
  }).filter(({count}) => count > 0);
  const fewest = Math.min(...ways.map(({drop}) => drop.length));
  return ways
    .filter(({drop}) => drop.length === fewest)
    .sort((one, other) => other.count - one.count)
    .slice(0, mostWays);
}
