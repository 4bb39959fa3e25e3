import {expect} from '@open-wc/testing';
import {EndpointError} from '../../src/data/errors.js';
import {
  json,
  noted,
  numbers,
  pageOf,
  read,
  record,
  records,
  serve,
  three,
  unserve,
} from '../support/paged-api.js';

describe('a live API', () => {
  afterEach(() => {
    unserve();
  });

  it('is asked for full records, a hundred at a time, and for what its address says', async () => {
    serve(() => json({contents: [record(1)], last_page: true}));
    await read('services?organization_id=7&per_page=20');
    const [{search} = {search: ''}] = noted.asked;
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
      expect(noted.asked.map(({pathname}) => pathname.split('/').slice(2).join('/'))).to.deep.equal([
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
    expect(noted.most).to.equal(4);
    expect(Math.max(...numbers(noted.asked))).to.equal(6);
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
    expect(Math.max(...numbers(noted.asked))).to.be.below(8);
  });

  it('loses a page that cannot be had, and says so', async () => {
    serve((url) => (pageOf(url) === 2 ? 403 : three(() => ({total_pages: 3}))(url)));
    const {services, problems, error} = await read('services');
    expect(services.map(({id}) => id)).to.deep.equal(['s2', 's3', 's6', 's7']);
    expect(problems.map(({code}) => code)).to.deep.equal(['page-http']);
    expect(error?.status).to.equal(403);
  });

  for (const promise of [{total_pages: 50}, {last_page: false}]) {
    it(`says that it has more when it gives its first page again, by ${json(promise)}`, async () => {
      serve(() => json({contents: records(1, 2), ...promise}));
      const {services, problems} = await read('services');
      expect([services.length, problems.map(({code}) => code)]).to.deep.equal([2, ['page-repeated']]);
    });
  }

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
    unserve();
  });

  it('is asked for once, whatever it lacks', async () => {
    serve(() => json({contents: [{id: 7, name: 'Uno'}]}));
    const {details} = await read('services.json');
    expect([noted.asked.length, details.size]).to.deep.equal([1, 0]);
  });

  it('numbers the problems of its pages through', async () => {
    serve((url) => json({contents: [record(pageOf(url)), {id: 'x'}], total_pages: 2}));
    const {problems} = await read('services.json');
    expect(problems.map(({record}) => record)).to.deep.equal([1, 3]);
  });
});
