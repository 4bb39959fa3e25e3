import {expect} from '@open-wc/testing';
import {type Reading, readDirectory, type ReadOptions} from '../../src/data/client.js';
import {EndpointError} from '../../src/data/errors.js';

const real = globalThis.fetch;
let asked: URL[] = [];
let running = 0;
let most = 0;
let round = 0;

type Answer = string | number;

/** An API that answers each of its addresses as said; notes what is asked, and how much at a time. */
function serve(answer: (url: URL) => Answer): void {
  asked = [];
  most = running = 0;
  globalThis.fetch = (async (address: string) => {
    const url = new URL(address);
    asked.push(url);
    most = Math.max(most, ++running);
    await new Promise((done) => setTimeout(done));
    running--;
    const said = answer(url);
    return typeof said === 'number' ? new Response('', {status: said}) : new Response(said);
  }) as typeof fetch;
}

const read = (path: string, options: ReadOptions = {}): Promise<Reading> =>
  readDirectory(`https://example.org/${String((round += 1))}/${path}`, options);

const pageOf = (url: URL) => Number(url.searchParams.get('page') ?? 1);
const record = (id: number) => ({id: `s${String(id)}`, name: `Servizio ${String(id)}`, phones: []});
const records = (from: number, count: number) => Array.from({length: count}, (_, at) => record(from + at));
const json = (value: unknown) => JSON.stringify(value);
const numbers = (pages: readonly URL[]) => pages.map(pageOf);

/** Three pages of two, and what their envelope says besides. */
const three = (says: (page: number) => object) => (url: URL) => {
  const page = pageOf(url);
  const contents = page >= 1 && page <= 3 ? records(page * 2, 2) : [];
  return json({contents, ...says(page)});
};

describe('a live API', () => {
  afterEach(() => {
    globalThis.fetch = real;
  });

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
      answer: () => json({contents: records(1, 2), total_pages: 50}),
      services: 2,
      pages: [1, 2, 3, 4, 5],
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
      expect(numbers(asked)).to.have.members(pages);
      expect([reading.error, reading.problems]).to.deep.equal([undefined, []]);
    });
  }

  it('is asked for full records, a hundred at a time, and for what its address says', async () => {
    serve(() => json({contents: [record(1)], last_page: true}));
    await read('services?organization_id=7&per_page=20');
    const [{search} = {search: ''}] = asked;
    expect(search).to.equal('?organization_id=7&per_page=20&full=true&page=1');
  });

  it('is asked plainly when it refuses what it does not know', async () => {
    serve((url) => (url.searchParams.has('full') ? 422 : json({contents: [record(1)], last_page: true})));
    expect((await read('services')).services).to.have.length(1);
  });

  for (const root of [
    json({version: '3.0', profile: 'https://example.org', openapi_url: 'x'}),
    '<!doctype html>',
    404,
  ]) {
    it(`is found below its root, where that answers ${String(root)}`, async () => {
      serve((url) =>
        url.pathname.endsWith('/services') ? json({contents: [record(1)], last_page: true}) : root,
      );
      expect((await read('hsds')).services).to.have.length(1);
      expect(asked.map(({pathname}) => pathname.split('/').slice(2).join('/'))).to.deep.equal([
        'hsds',
        'hsds/services',
      ]);
    });
  }

  it('is found below a root that ends in the number of a version, which is no file', async () => {
    serve((url) =>
      url.pathname.endsWith('/services')
        ? json({contents: [record(1)], last_page: true})
        : json({version: '3.0'}),
    );
    expect((await read('hsds/v3.0')).services).to.have.length(1);
  });

  it('fails as its root does when there is nothing below it either', async () => {
    serve((url) => (url.pathname.endsWith('/services') ? 404 : '<!doctype html>'));
    const error = await read('hsds').catch((cause: unknown) => cause);
    expect(
      error instanceof EndpointError && [error.kind, new URL(error.url).pathname.endsWith('/hsds')],
    ).to.deep.equal(['shape', true]);
  });

  it('is asked at most four at a time, and no further than is enough', async () => {
    serve((url) => json({contents: records(pageOf(url) * 100, 100), total_pages: 50}));
    const {services, problems} = await read('services', {maxRecords: 600});
    expect(services).to.have.length(600);
    expect(most).to.equal(4);
    expect(Math.max(...numbers(asked))).to.equal(6);
    expect(problems.map(({code}) => code)).to.deep.equal(['record-cap']);
  });

  it('is told of while it is read, at first and each time it has doubled', async () => {
    serve((url) => json({contents: records(pageOf(url) * 10, 10), total_pages: 10}));
    const told: number[] = [];
    const {services} = await read('services', {onPart: (part) => told.push(part.services.length)});
    expect([...told, services.length]).to.deep.equal([10, 20, 40, 80, 100]);
  });

  it('is not asked any further when nobody waits', async () => {
    const leave = new AbortController();
    serve((url) => {
      if (pageOf(url) === 3) leave.abort();
      return json({contents: records(pageOf(url) * 2, 2), total_pages: 50});
    });
    const error = await read('services', {signal: leave.signal}).catch((cause: unknown) => cause);
    expect(error instanceof EndpointError && error.kind).to.equal('aborted');
    await new Promise((done) => setTimeout(done, 20));
    expect(Math.max(...numbers(asked))).to.be.below(8);
  });

  it('loses a page that cannot be had, and says so', async () => {
    serve((url) => (pageOf(url) === 2 ? 403 : three(() => ({total_pages: 3}))(url)));
    const {services, problems, error} = await read('services');
    expect(services.map(({id}) => id)).to.deep.equal(['s2', 's3', 's6', 's7']);
    expect(problems.map(({code}) => code)).to.deep.equal(['page-http']);
    expect(error?.status).to.equal(403);
  });

  it('is given up after two pages in a row', async () => {
    serve((url) => (pageOf(url) > 1 ? 403 : json({contents: records(1, 2), total_pages: 50})));
    const {services, problems} = await read('services');
    expect(services).to.have.length(2);
    expect(problems.map(({code}) => code)).to.deep.equal(['page-http', 'page-http']);
  });

  it('tells where the rest is of records that came without places and numbers', async () => {
    serve(() => json({contents: [{id: 7, name: 'Uno'}, record(8)], last_page: true}));
    const {details} = await read('services?x=1');
    expect(
      [...details].map(([id, address]) => [id, new URL(address).pathname.split('/').slice(2).join('/')]),
    ).to.deep.equal([['7', 'services/7']]);
  });

  it('keeps the key and the language of its address where the rest of a record is', async () => {
    serve(() => json({contents: [{id: 7, name: 'Uno'}], last_page: true}));
    const {details} = await read('services?key=k&lang={lang}&per_page=50', {lang: 'it'});
    expect([...details.values()].map((address) => new URL(address).search)).to.deep.equal(['?key=k&lang=it']);
  });
});

describe('a file', () => {
  afterEach(() => {
    globalThis.fetch = real;
  });

  it('is asked for once, whatever it lacks', async () => {
    serve(() => json({contents: [{id: 7, name: 'Uno'}]}));
    const {details} = await read('services.json');
    expect([asked.length, details.size]).to.deep.equal([1, 0]);
  });

  it('numbers the problems of its pages through', async () => {
    serve((url) => json({contents: [record(pageOf(url)), {id: 'x'}], total_pages: 2}));
    const {problems} = await read('services.json');
    expect(problems.map(({record}) => record)).to.deep.equal([1, 3]);
  });
});
