import {type FacetName, facetNames, type Facts} from './facets.js';

/** A facet whose options hold for a service for good. */
export type ClosedFacet = Exclude<FacetName, 'open'>;

export const closedFacets = facetNames.filter((name) => name !== 'open');

/** The facts of services by number, flat enough to ask all of ten thousand at every key. */
export class FactTable {
  /** How many services have each option of each facet, in the order they came. */
  readonly totals: Readonly<Record<ClosedFacet, Map<string, number>>> = Object.fromEntries(
    closedFacets.map((name) => [name, new Map<string, number>()]),
  ) as Record<ClosedFacet, Map<string, number>>;

  readonly #numbers = new Map<string, number>();
  readonly #options: {readonly facet: ClosedFacet; readonly key: string}[] = [];
  /** The numbers of the options of one service after the other's, and where those of each end. */
  readonly #held: number[] = [];
  readonly #ends: number[] = [];

  /** How many services there are. */
  get length(): number {
    return this.#ends.length;
  }

  /** Adds the service with the next number. */
  add(facts: Facts): void {
    for (const facet of closedFacets) {
      for (const key of facts[facet]) {
        this.totals[facet].set(key, (this.totals[facet].get(key) ?? 0) + 1);
        this.#held.push(this.#numberOf(facet, key));
      }
    }
    this.#ends.push(this.#held.length);
  }

  /** The number of an option; `undefined` when no service has it. */
  option(facet: ClosedFacet, key: string): number | undefined {
    return this.#numbers.get(`${facet} ${key}`);
  }

  /** Whether a service has an option. */
  has(service: number, option: number | undefined): boolean {
    const end = this.#ends[service] ?? 0;
    for (let at = this.#start(service); at < end; at++) if (this.#held[at] === option) return true;
    return false;
  }

  /** A count for each option, all 0. */
  tally(): Uint32Array {
    return new Uint32Array(this.#options.length);
  }

  /** Adds the options of a service to a tally: all, or those of one facet. */
  count(tally: Uint32Array, service: number, facet?: ClosedFacet): void {
    const end = this.#ends[service] ?? 0;
    for (let at = this.#start(service); at < end; at++) {
      const option = this.#held[at] ?? 0;
      if (facet === undefined || this.#options[option]?.facet === facet)
        tally[option] = (tally[option] ?? 0) + 1;
    }
  }

  /** A tally by facet and key, without what counts 0. */
  counts(tally: Uint32Array): Record<ClosedFacet, Map<string, number>> {
    const counts = Object.fromEntries(closedFacets.map((name) => [name, new Map<string, number>()]));
    for (const [option, {facet, key}] of this.#options.entries()) {
      const count = tally[option] ?? 0;
      if (count > 0) counts[facet]?.set(key, count);
    }
    return counts as Record<ClosedFacet, Map<string, number>>;
  }

  #start(service: number): number {
    return service === 0 ? 0 : (this.#ends[service - 1] ?? 0);
  }

  #numberOf(facet: ClosedFacet, key: string): number {
    const name = `${facet} ${key}`;
    const known = this.#numbers.get(name) ?? this.#options.length;
    if (known === this.#options.length) {
      this.#numbers.set(name, known);
      this.#options.push({facet, key});
    }
    return known;
  }
}
