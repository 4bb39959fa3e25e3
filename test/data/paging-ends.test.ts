import {expect} from '@open-wc/testing';
import {
  type Answer,
  json,
  noted,
  numbers,
  pageOf,
  read,
  records,
  serve,
  three,
  unserve,
} from '../support/paged-api.js';

describe('the end of a live API', () => {
  afterEach(unserve);

  const apis: readonly {
    because: string;
    answer: (url: URL) => Answer;
    services: number;
    pages: readonly number[];
  }[] = [
    {
      because: 'says which page is the last',
      answer: three((page) => ({last_page: page === 3})),
      services: 6,
      pages: [1, 2, 3],
    },
    {
      because: 'says so as ORUK 1 does',
      answer: three((page) => ({last: page === 3})),
      services: 6,
      pages: [1, 2, 3],
    },
    {
      because: 'says how many pages there are',
      answer: three(() => ({total_pages: 3})),
      services: 6,
      pages: [1, 2, 3],
    },
    {because: 'says so in a string', answer: three(() => ({totalPages: '3'})), services: 6, pages: [1, 2, 3]},
    {
      because: 'says nothing, and ends with an empty page',
      answer: three(() => ({})),
      services: 6,
      pages: [1, 2, 3, 4],
    },
    {
      because: 'boasts of pages it does not have',
      answer: three(() => ({total_pages: 99})),
      services: 6,
      pages: [1, 2, 3, 4, 5, 6, 7],
    },
    {
      because: 'says there are none at all',
      answer: three(() => ({total_pages: 0, total_items: 0})),
      services: 6,
      pages: [1, 2, 3, 4],
    },
    {
      because: 'says it goes on, against its own count',
      answer: three((page) => ({last_page: page === 3, total_pages: 1})),
      services: 6,
      pages: [1, 2, 3],
    },
    {
      because: 'never says that it ends, and does',
      answer: three(() => ({last_page: false})),
      services: 6,
      pages: [1, 2, 3, 4],
    },
    {
      because: 'answers every page with the first',
      answer: () => json({contents: records(1, 2)}),
      services: 2,
      pages: [1, 2],
    },
    {
      because: 'answers 404 past its end',
      answer: (url) => (pageOf(url) > 3 ? 404 : three(() => ({}))(url)),
      services: 6,
      pages: [1, 2, 3, 4],
    },
    {
      because: 'has bare lists',
      answer: (url) => json(pageOf(url) > 3 ? [] : records(pageOf(url) * 2, 2)),
      services: 6,
      pages: [1, 2, 3, 4],
    },
    {
      because: 'counts its pages from 0',
      answer: (url) =>
        json({content: records(pageOf(url) * 2, 2), first: pageOf(url) === 0, last: pageOf(url) === 2}),
      services: 6,
      pages: [1, 0, 2],
    },
    {
      because: 'streams everything',
      answer: () => records(1, 3).map(json).join('\n'),
      services: 3,
      pages: [1],
    },
    {because: 'is empty', answer: () => json({empty: true}), services: 0, pages: [1]},
  ];
  for (const {because, answer, services, pages} of apis) {
    it(`is read to its end when it ${because}`, async () => {
      serve(answer);
      const reading = await read('services');
      expect(reading.services.map(({id}) => id)).to.have.length(services);
      expect(numbers(noted.asked)).to.have.members(pages);
      expect([reading.error, reading.problems]).to.deep.equal([undefined, []]);
    });
  }
});
