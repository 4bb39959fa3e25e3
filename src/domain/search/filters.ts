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
  /** How many would be left without one of the filters, or without the words. */
  readonly without: Readonly<Partial<Record<FacetName | 'words', number>>>;
  /** How many of those that pass `open` do so because nobody published when they are. */
  readonly unknownHours: number;
}

/** Counts and filters services by their facts, in one pass over them. */
export function narrow(facts: readonly Facts[], {scores, filters, openness}: Narrowing): Narrowed {
  const counts = Object.fromEntries(facetNames.map((name) => [name, new Map<string, number>()])) as Record<
    FacetName,
    Map<string, number>
  >;
  const active = facetNames.filter((name) => filters[name] !== undefined);
  const numbers: number[] = [];
  let unknownHours = 0;
  let withoutWords = 0;
  const withoutOne = new Map<FacetName, number>(active.map((name) => [name, 0]));
  const knowsOpen = 'open' in filters;

  facts.forEach((fact, number) => {
    const holds = (name: FacetName, option: string): boolean =>
      name === 'open' ? openness(number) !== 'closed' : fact[name].includes(option);
    let failing: FacetName | undefined;
    let failures = 0;
    for (const name of active) {
      if (holds(name, filters[name] ?? '')) continue;
      failing = name;
      if (++failures > 1) return;
    }
    if (failures === 0) withoutWords++;
    if (scores?.[number] === 0) return;
    if (failing !== undefined) {
      withoutOne.set(failing, (withoutOne.get(failing) ?? 0) + 1);
      count(counts, failing, failing === 'open' ? [] : fact[failing]);
      return;
    }
    numbers.push(number);
    for (const name of facetNames) if (name !== 'open') count(counts, name, fact[name]);
    if (!knowsOpen) return;
    count(counts, 'open', [on]);
    if (openness(number) === 'unknown') unknownHours++;
  });

  const without: Partial<Record<FacetName | 'words', number>> = Object.fromEntries(withoutOne);
  if (scores !== undefined) without.words = withoutWords;
  return {numbers, counts, without, unknownHours};
}

function count(
  counts: Record<FacetName, Map<string, number>>,
  name: FacetName,
  options: readonly string[],
): void {
  const own = counts[name];
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
