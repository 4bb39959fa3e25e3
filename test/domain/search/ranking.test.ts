import {expect} from '@open-wc/testing';
import type {Service} from '../../../src/domain/directory/directory.js';
import type {Openness} from '../../../src/domain/search/openness.js';
import {ranked} from '../../../src/domain/search/rank.js';
import {indexing} from '../../../src/domain/search/search-index.js';
import {aDirectory, aService, words} from '../../support/directories.js';
import {knowing} from './vocabularies.js';

/** A word that means nothing, so that only where it stands counts. */
const word = 'zorbino';
const plain = {
  name: words('Sportello'),
  description: words('Testo di esempio.'),
  eligibility: undefined,
  application: undefined,
  organization: undefined,
  terms: [],
};
const named = aService({...plain, id: 'named', name: words(`Sportello ${word}`)});
const described = aService({...plain, id: 'described', description: words(`Qui si fa ${word}.`)});
const eligible = aService({...plain, id: 'eligible', eligibility: words(`Per chi ha ${word}.`)});

interface Seen {
  readonly service: Service;
  readonly metres?: number;
  readonly openness?: Openness;
}

/** The ids in the order in which they are shown. */
function order(question: string, seen: readonly Seen[]): readonly string[] {
  const services = seen.map(({service}) => service);
  const steps = indexing(aDirectory({services, helplines: [], centres: []}), knowing('it'));
  for (;;) {
    const step = steps.next();
    if (step.done !== true) continue;
    const scores = step.value.search(question);
    const found = [...seen.keys()].filter((number) => scores?.[number] !== 0);
    const numbers = ranked(found, scores, {
      metres: seen.some(({metres}) => metres !== undefined) ? (number) => seen[number]?.metres : undefined,
      openness: (number) => seen[number]?.openness ?? 'unknown',
      first: 20,
    });
    return numbers.map((number) => services[number]?.id ?? '');
  }
}

describe('ranking', () => {
  const cases: readonly {seen: readonly Seen[]; order: readonly string[]; because: string}[] = [
    {
      seen: [{service: eligible}, {service: described}, {service: named}],
      order: ['named', 'described', 'eligible'],
      because: 'a name says more than a description, and that more than for whom it is',
    },
    {
      seen: [
        {service: described, metres: 10, openness: 'open'},
        {service: named, metres: 20_000, openness: 'closed'},
      ],
      order: ['named', 'described'],
      because: 'neither nearness nor an open door makes a description a name',
    },
    {
      seen: [
        {service: {...named, id: 'far'}, metres: 6000, openness: 'open'},
        {service: {...named, id: 'near'}, metres: 400, openness: 'closed'},
      ],
      order: ['near', 'far'],
      because: 'near comes before far, open or not',
    },
    {
      seen: [
        {service: {...named, id: 'unplaced'}, openness: 'open'},
        {service: {...named, id: 'near'}, metres: 400, openness: 'closed'},
      ],
      order: ['near', 'unplaced'],
      because: 'what is nowhere known is not near',
    },
    {
      seen: [
        {service: {...named, id: 'closed'}, metres: 400, openness: 'closed'},
        {service: {...named, id: 'unknown'}, metres: 400, openness: 'unknown'},
        {service: {...named, id: 'open'}, metres: 400, openness: 'open'},
      ],
      order: ['open', 'unknown', 'closed'],
      because: 'between equals the open door decides, and unknown is not closed',
    },
    {
      seen: [
        {service: described, openness: 'open'},
        {service: named, openness: 'closed'},
      ],
      order: ['named', 'described'],
      because: 'open is but a tie-breaker',
    },
  ];
  for (const {seen, order: wanted, because} of cases)
    it(`is ${wanted.join(', ')}, as ${because}`, () => {
      expect(order(word, seen)).to.deep.equal(wanted);
    });
});
