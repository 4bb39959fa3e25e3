import {expect} from '@open-wc/testing';
import type {Service} from '../../../src/domain/directory/directory.js';
import {scoresBySubstring} from '../../../src/domain/search/scores.js';
import {indexing, type SearchIndex} from '../../../src/domain/search/search-index.js';
import {aDirectory, aPhone, aService, aTerm, words} from '../../support/directories.js';
import {knowing} from './vocabularies.js';

const bare = {
  description: undefined,
  eligibility: undefined,
  application: undefined,
  documents: [],
  phones: [],
  terms: [],
};
const service = (id: string, over: Partial<Service>) => aService({...bare, id, name: words(id), ...over});

function built(services: readonly Service[], ...languages: string[]): SearchIndex {
  const steps = indexing(aDirectory({services, centres: []}), knowing(...languages));
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The ids that answer a question, best first. */
function found(index: SearchIndex, question: string): string[] {
  const scores = index.search(question) ?? new Float32Array();
  const numbers = [...scores.keys()].filter((number) => (scores[number] ?? 0) > 0);
  const best = numbers.toSorted((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other);
  return best.map((number) => index.services[number]?.id ?? '');
}

describe('the search index', () => {
  it('puts a name above a description, whatever the order in the feed', () => {
    const index = built([
      service('x', {description: words('Qui trovi anche la ludoteca.')}),
      service('Ludoteca', {}),
    ]);
    expect(found(index, 'ludoteca')).to.deep.equal(['Ludoteca', 'x']);
  });

  it('is built a service at a time', () => {
    const steps = indexing(
      aDirectory({services: [service('a', {}), service('b', {})], centres: []}),
      knowing('it'),
    );
    expect([steps.next().done, steps.next().done, steps.next().done]).to.deep.equal([false, false, true]);
  });

  it('answers nothing to no question', () => {
    expect(built([service('a', {})]).search('  ')).to.equal(undefined);
    expect(scoresBySubstring([], ' ')).to.equal(undefined);
  });

  it('takes a time of day for less than what happened then', () => {
    const night = service('night', {name: words('Guardia medica')});
    const index = built([night, service('desk', {name: words('Community manager')})], 'it');
    expect(found(index, 'ascensore rotto di notte')[0]).to.equal('desk');
    expect(found(index, 'medico di notte')[0]).to.equal('night');
  });

  it('names who is nearest to the one that does it, however far behind, up to three', () => {
    const heating = service('heating', {
      name: words('Contributo per il riscaldamento'),
      description: words('Per la caldaia.'),
    });
    const others = ['a', 'b', 'c', 'd'].map((id) => service(id, {name: words('Ludoteca')}));
    const index = built([heating, service('desk', {name: words('Community manager')}), ...others], 'it');
    expect(found(index, 'caldaia riscaldamento')).to.deep.equal(['heating', 'desk']);
  });

  const directory = [
    service('Housing advice', {name: {value: 'Eviction and housing advice', lang: 'en'}}),
    service('Food bank', {name: {value: 'Food bank', lang: 'en'}, terms: [aTerm('108-06', 'Food')]}),
    service('Help line', {phones: [aPhone({number: '800 000 000', dial: '800000000'})]}),
  ];
  const cases = [
    {
      question: 'sfratto',
      languages: ['it', 'en'],
      first: 'Housing advice',
      because: 'meaning crosses languages',
    },
    {
      question: 'banco alimentare',
      languages: ['it', 'en'],
      first: 'Food bank',
      because: 'it does so in any feed',
    },
    {question: 'hous', languages: ['en'], first: 'Housing advice', because: 'a beginning is enough'},
    {
      question: 'huosing',
      languages: ['en'],
      first: 'Housing advice',
      because: 'swapped letters are forgiven',
    },
    {question: '800000000', languages: ['it'], first: 'Help line', because: 'a number is a word'},
    {question: '800 000 000', languages: ['it'], first: 'Help line', because: 'blanks in it do not count'},
  ];
  for (const {question, languages, first, because} of cases)
    it(`finds ${first} for «${question}», as ${because}`, () => {
      expect(found(built(directory, ...languages), question)[0]).to.equal(first);
    });

  it('does not find what has nothing to do with the words', () => {
    expect(found(built(directory, 'it', 'en'), 'xyzzy')).to.deep.equal([]);
    expect(found(built(directory, 'it', 'en'), 'eviction')).to.deep.equal(['Housing advice']);
  });

  it('finds by letters alone until it is there', () => {
    const scores = scoresBySubstring(directory, 'BANK');
    expect([...(scores ?? [])]).to.deep.equal([0, 1, 0]);
  });
});
