import {expect} from '@open-wc/testing';
import {FactTable} from '../../../src/domain/search/fact-table.js';
import {type FacetName, facetNames, type Facts} from '../../../src/domain/search/facets.js';
import {type Asked, type Filters, narrow, relaxations} from '../../../src/domain/search/filters.js';
import type {Openness} from '../../../src/domain/search/openness.js';

/** Numbers that look random and are the same on every run (Lehmer, 1951), from 0 up to `below`. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const options: Readonly<Record<FacetName, readonly string[]>> = {
  // More than there are bits in a number.
  need: Array.from({length: 70}, (_, at) => `n${String(at)}`),
  centre: ['nord', 'sud', 'est', 'ovest'],
  language: ['it', 'ar', 'es'],
  access: ['drop-in', 'appointment', 'phone'],
  open: ['yes'],
  free: ['yes'],
  accessible: ['yes'],
};

interface Invented {
  readonly facts: Facts;
  readonly openness: Openness;
  readonly score: number;
}

function invented(roll: (below: number) => number): Invented {
  const some = (name: FacetName, most: number): string[] =>
    options[name].filter(() => roll(options[name].length) < most);
  return {
    facts: {
      need: some('need', 8),
      centre: some('centre', 2),
      language: some('language', 1),
      access: some('access', 2),
      free: roll(2) === 0 ? ['yes'] : [],
      accessible: roll(3) === 0 ? ['yes'] : [],
    },
    openness: (['open', 'closed', 'unknown'] as const)[roll(3)] ?? 'unknown',
    score: roll(3) === 0 ? 0 : 1,
  };
}

/** Whether a service passes, by the words of the issue: every filter holds, and unknown hours are kept. */
function passes({facts, openness, score}: Invented, filters: Filters, hasWords: boolean): boolean {
  if (hasWords && score === 0) return false;
  return (Object.entries(filters) as [FacetName, string][]).every(([name, option]) =>
    name === 'open' ? openness !== 'closed' : facts[name].includes(option),
  );
}

describe('filters, counted again one by one', () => {
  for (let seed = 1; seed <= 40; seed++)
    it(`leave, count and relax the same in invented directory ${String(seed)}`, () => {
      const roll = dice(seed);
      const services = Array.from({length: 1 + roll(120)}, () => invented(roll));
      const table = new FactTable();
      for (const {facts} of services) table.add(facts);
      for (let question = 0; question < 25; question++) {
        const chosen = facetNames.filter(() => roll(3) === 0);
        const filters = Object.fromEntries(
          // Now and then one that nobody has.
          chosen.map((name) => [name, options[name][roll(options[name].length + 1)] ?? 'nobody']),
        ) as Filters;
        const {open, ...others} = filters;
        const asked: Filters = open === undefined ? others : {...others, open: 'yes'};
        const hasWords = roll(2) === 0;
        const count = (over: Filters, words = hasWords) =>
          services.filter((one) => passes(one, over, words)).length;

        const found = narrow(table, {
          scores: hasWords ? Float32Array.from(services, ({score}) => score) : undefined,
          filters: asked,
          openness: (number) => services[number]?.openness ?? 'unknown',
        });
        const left = [...services.keys()].filter((at) => passes(services[at]!, asked, hasWords));
        const told = JSON.stringify({asked, hasWords});
        expect(found.numbers, told).to.deep.equal(left);
        const unknown = asked.open ? left.filter((at) => services[at]?.openness === 'unknown') : [];
        expect(found.unknownHours, told).to.equal(unknown.length);

        for (const name of facetNames.filter((one) => one !== 'open'))
          for (const option of options[name])
            expect(found.counts[name].get(option) ?? 0, `${told} ${name}=${option}`).to.equal(
              count({...asked, [name]: option}),
            );

        if (left.length > 0 || (chosen.length === 0 && !hasWords)) continue;
        const parts: readonly Asked[] = [
          ...(Object.keys(asked) as FacetName[]),
          ...(hasWords ? ['words' as const] : []),
        ];
        const after = (drop: readonly Asked[]) =>
          count(
            Object.fromEntries(Object.entries(asked).filter(([name]) => !drop.includes(name as FacetName))),
            hasWords && !drop.includes('words'),
          );
        const ways = subsets(parts).filter((drop) => after(drop) > 0);
        const offered = relaxations(found);
        expect(offered, told).to.not.be.empty;
        for (const {drop, count: promised} of offered)
          expect(promised, `${told} ${drop.join()}`).to.equal(after(drop));
        const fewest = Math.min(...ways.map(({length}) => length));
        // Of what fails in two ways nobody asks the hours, so only ways out that do without them are sure.
        const isSure = fewest === 1 || asked.open === undefined;
        const size = isSure ? fewest : (offered[0]?.drop.length ?? 0);
        const best = ways
          .filter((drop) => drop.length === size && (isSure || drop.includes('open')))
          .map(after)
          .toSorted((one, other) => other - one)
          .slice(0, 4);
        expect(
          offered.map(({count: all}) => all),
          told,
        ).to.deep.equal(best);
      }
    });
});

function subsets(parts: readonly Asked[]): readonly (readonly Asked[])[] {
  return Array.from({length: 1 << parts.length}, (_, set) => parts.filter((_one, at) => (set >> at) & 1));
}
