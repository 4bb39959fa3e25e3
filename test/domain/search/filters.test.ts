import {expect} from '@open-wc/testing';
import {FactTable} from '../../../src/domain/search/fact-table.js';
import type {Facts} from '../../../src/domain/search/facets.js';
import {type Filters, narrow, relaxations} from '../../../src/domain/search/filters.js';
import type {Openness} from '../../../src/domain/search/openness.js';

const facts = (over: Partial<Facts>): Facts => ({
  need: [],
  centre: [],
  language: [],
  access: [],
  free: [],
  accessible: [],
  ...over,
});

/** Four services: numbers 0 to 3. */
const all = new FactTable();
for (const one of [
  facts({need: ['salute'], centre: ['nord'], free: ['yes']}),
  facts({need: ['salute', 'ascolto'], centre: ['sud'], language: ['ar', 'it']}),
  facts({need: ['abitare'], centre: ['nord', 'sud'], free: ['yes'], access: ['drop-in']}),
  facts({need: ['abitare']}),
])
  all.add(one);
const hours: readonly Openness[] = ['open', 'closed', 'unknown', 'closed'];
const openness = (number: number): Openness => hours[number] ?? 'unknown';
const ask = (filters: Filters, scores?: number[]) =>
  narrow(all, {filters, openness, scores: scores && Float32Array.from(scores)});

describe('narrow', () => {
  const cases: readonly {filters: Filters; scores?: number[]; leaves: number[]; because: string}[] = [
    {filters: {}, leaves: [0, 1, 2, 3], because: 'nothing narrows'},
    {filters: {need: 'salute'}, leaves: [0, 1], because: 'two are filed under it'},
    {filters: {need: 'salute', centre: 'sud'}, leaves: [1], because: 'every filter must hold'},
    {filters: {free: 'yes'}, leaves: [0, 2], because: 'unknown is not free'},
    {filters: {open: 'yes'}, leaves: [0, 2], because: 'unknown is not closed'},
    {filters: {language: 'ar', free: 'yes'}, leaves: [], because: 'none has both'},
    {filters: {}, scores: [0, 2, 0, 1], leaves: [1, 3], because: 'only those that answer the words stay'},
  ];
  for (const {filters, scores, leaves, because} of cases)
    it(`leaves ${leaves.join(' ') || 'none'} for ${JSON.stringify(filters)}, as ${because}`, () => {
      expect(ask(filters, scores).numbers).to.deep.equal(leaves);
    });

  it('counts each option as if it were chosen beside the other filters', () => {
    const {counts} = ask({need: 'salute', centre: 'nord'});
    expect([...counts.need]).to.deep.equal([
      ['salute', 1],
      ['abitare', 1],
    ]);
    expect([...counts.centre]).to.deep.equal([
      ['nord', 1],
      ['sud', 1],
    ]);
  });

  it('counts what choosing it then leaves, for every option of any two filters', () => {
    for (const need of [undefined, 'salute', 'ascolto', 'abitare'])
      for (const centre of [undefined, 'nord', 'sud']) {
        const filters: Filters = {...(need && {need}), ...(centre && {centre})};
        for (const [name, options] of Object.entries(ask(filters).counts))
          for (const [option, count] of options)
            expect(ask({...filters, [name]: option}).numbers.length, `${name} ${option}`).to.equal(count);
      }
  });

  it('says how many stay because nobody published their hours', () => {
    expect(ask({open: 'yes'}).unknownHours).to.equal(1);
    expect(ask({}).unknownHours).to.equal(0);
  });
});

describe('relaxations', () => {
  it('name the filter to drop and how many that gives', () => {
    const narrowed = ask({need: 'abitare', language: 'ar', free: 'yes'});
    expect(narrowed.numbers).to.deep.equal([]);
    expect(relaxations(narrowed)).to.deep.equal([{drop: ['language'], count: 1}]);
  });

  it('name the words where those are in the way, the most first', () => {
    expect(relaxations(ask({need: 'abitare'}, [1, 0, 0, 0]))).to.deep.equal([
      {drop: ['words'], count: 2},
      {drop: ['need'], count: 1},
    ]);
  });

  it('name two that are in the way together where no single one is', () => {
    expect(relaxations(ask({need: 'abitare', language: 'ar', free: 'yes'}, [1, 0, 0, 0]))).to.deep.equal([
      {drop: ['need', 'language'], count: 1},
      {drop: ['language', 'words'], count: 1},
    ]);
  });

  it('promise nothing of hours that nobody has asked for', () => {
    const ways = relaxations(
      ask({language: 'ar', access: 'drop-in', free: 'yes', open: 'yes'}, [0, 0, 0, 1]),
    );
    expect(ways.every(({drop}) => drop.includes('open'))).to.equal(true);
  });
});
