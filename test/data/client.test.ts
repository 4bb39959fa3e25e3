import {expect} from '@open-wc/testing';
import {type Reading, readDirectory, type ReadOptions} from '../../src/data/client.js';
import {EndpointError} from '../../src/data/errors.js';
import {aFeed, aFeedService} from '../support/feeds.js';

type Answers = Readonly<Record<string, string | number | (() => Promise<Response>)>>;

const real = globalThis.fetch;
let asked: string[] = [];
let round = 0;

/** Answers addresses that end as said: with a text, or with a status. */
function serve(answers: Answers): void {
  asked = [];
  globalThis.fetch = (async (url: string) => {
    asked.push(url);
    const [, answer = 404] = Object.entries(answers).find(([end]) => url.endsWith(end)) ?? [];
    if (typeof answer === 'function') return answer();
    return typeof answer === 'number' ? new Response('', {status: answer}) : new Response(answer);
  }) as typeof fetch;
}

/** Reads an address that no test has used before, so that nothing is kept of it. */
function read(path: string, options: ReadOptions = {}): Promise<Reading> {
  return readDirectory(`https://example.org/${String((round += 1))}/${path}`, options);
}

async function failure(reading: Promise<Reading>): Promise<EndpointError> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof EndpointError) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('readDirectory', () => {
  afterEach(() => {
    globalThis.fetch = real;
  });

  it('reads the services of a file', async () => {
    serve({'/services.json': aFeed(aFeedService())});
    const {services, problems, language} = await read('services.json', {lang: 'fr'});
    expect(services.map(({id}) => id)).to.deep.equal(['service']);
    expect(problems).to.deep.equal([]);
    expect(language).to.equal(undefined);
    expect(asked).to.have.length(1);
  });

  it('knows the language of a file when the server tells it', async () => {
    const headers = {'content-language': 'it'};
    serve({'/services.json': () => Promise.resolve(new Response(aFeed(aFeedService()), {headers}))});
    const {services, language} = await read('services.json', {lang: 'fr'});
    expect([language, services[0]?.name.lang]).to.deep.equal(['it', 'it']);
  });

  it('reads an address relative to the page', async () => {
    serve({'/data/services.json': aFeed(aFeedService())});
    await readDirectory('data/services.json');
    expect(asked).to.deep.equal([new URL('data/services.json', document.baseURI).href]);
  });

  const addresses = [
    'javascript:alert(1)',
    'data:application/json,[]',
    'blob:https://example.org/x',
    'file:///x',
    'http://',
  ];
  for (const address of addresses) {
    it(`asks nobody for ${address}`, async () => {
      serve({});
      expect((await failure(readDirectory(address))).kind).to.equal('shape');
      expect(asked).to.deep.equal([]);
    });
  }

  describe('in two languages', () => {
    const italian = aFeed(aFeedService({alert: 'Solo in italiano'}), {id: 'solo', name: 'Solo italiano'});
    const french = aFeed(aFeedService({name: 'Guichet d’exemple', description: '', phones: []}), {
      id: 'seul',
      name: 'Seulement français',
    });

    it('asks only for the default one when that is the reader’s', async () => {
      serve({'.it.json': italian});
      expect((await read('services.{lang}.json', {lang: 'it'})).services).to.have.length(2);
      expect(asked).to.have.length(1);
    });

    it('falls back record by record and field by field', async () => {
      serve({'.it.json': italian, '.fr.json': french});
      const {services, problems, language} = await read('services.{lang}.json', {lang: 'fr'});
      expect(asked).to.have.length(2);
      expect([problems, language]).to.deep.equal([[], 'fr']);
      expect(services.map(({name}) => [name.value, name.lang])).to.deep.equal([
        ['Guichet d’exemple', 'fr'],
        ['Solo italiano', 'it'],
        ['Seulement français', 'fr'],
      ]);
      const [service] = services;
      expect(service?.description).to.deep.equal({value: 'Ascolta e spiega.', lang: 'it'});
      expect(service?.alert?.lang).to.equal('it');
      expect(service?.phones[0]?.number).to.equal('02 0000 0001');
    });

    it('falls back inside the places and phones of a service', async () => {
      const phones = (description: string) => [
        {id: 'p', number: '02 0000 0001', description},
        {id: 'q', number: '02 0000 0002', description: 'Altro'},
      ];
      serve({
        '.it.json': aFeed(aFeedService({phones: phones('Segreteria')})),
        '.fr.json': aFeed(
          aFeedService({
            phones: phones('Secrétariat').slice(0, 1),
            service_at_locations: [{id: 'at', description: 'Au fond'}],
          }),
        ),
      });
      const [service] = (await read('services.{lang}.json', {lang: 'fr'})).services;
      expect(service?.phones.map(({description}) => description?.value)).to.deep.equal([
        'Secrétariat',
        'Altro',
      ]);
      expect(service?.places[0]?.description?.value).to.equal('Au fond');
      expect(service?.places[0]?.schedules).to.have.length(1);
    });

    it('does not mix what has different ids', async () => {
      const organization = {id: 'other', name: 'Autre organisme'};
      serve({'.it.json': italian, '.fr.json': aFeed(aFeedService({organization}))});
      const [service] = (await read('services.{lang}.json', {lang: 'fr'})).services;
      expect(service?.organization?.name.value).to.equal('Autre organisme');
      expect(service?.organization?.description).to.equal(undefined);
    });

    it('says the same of an address that was escaped', async () => {
      serve({'.it.json': italian, '.fr.json': french});
      expect((await read('services.%7Blang%7D.json', {lang: 'fr'})).services).to.have.length(3);
    });

    it('loses only the translation when that fails', async () => {
      serve({'.it.json': italian, '.fr.json': 404});
      const {services, problems, language} = await read('services.{lang}.json', {lang: 'fr'});
      expect([services.length, language]).to.deep.equal([2, 'it']);
      expect(problems.map(({code, path}) => `${code} ${path.slice(-8)}`)).to.deep.equal([
        'language-http .fr.json',
      ]);
    });

    it('shows the translation alone when the rest fails', async () => {
      serve({'.it.json': '<!doctype html>', '.fr.json': french});
      const {services, problems} = await read('services.{lang}.json', {lang: 'fr'});
      expect(services).to.have.length(2);
      expect(problems.map(({code}) => code)).to.deep.equal(['language-shape']);
    });

    it('fails when both do', async () => {
      serve({'.it.json': 500, '.fr.json': 404});
      expect(await failure(read('services.{lang}.json', {lang: 'fr'}))).to.include({
        kind: 'http',
        status: 500,
      });
    });
  });

  describe('that fails', () => {
    it('says how, where and in words for the author', async () => {
      serve({'/x': 404});
      const error = await failure(read('x'));
      expect(error).to.be.instanceOf(Error);
      expect(error.name).to.equal('EndpointError');
      expect(error).to.include({kind: 'http', status: 404});
      expect(error.message).to.equal(`Request failed with status code 404: GET ${error.url}`);
    });

    it('tells a page that is none from an empty one', async () => {
      serve({'/html': '<!doctype html>', '/cut': aFeed(aFeedService()).slice(0, -9), '/none': aFeed()});
      expect((await failure(read('html'))).kind).to.equal('shape');
      expect((await failure(read('cut'))).kind).to.equal('shape');
      expect((await read('none')).services).to.deep.equal([]);
    });

    it('says what was wrong when nothing in a page could be read', async () => {
      serve({'/x': aFeed({id: 'a'}, {id: 'b'})});
      const {kind, problems} = await failure(read('x'));
      expect([kind, problems.map(({code}) => code)]).to.deep.equal([
        'shape',
        ['missing-name', 'missing-name'],
      ]);
    });

    it('asks again next time, though the server did answer', async () => {
      const url = `https://example.org/${String((round += 1))}`;
      serve({[url]: '<!doctype html>'});
      await failure(readDirectory(url));
      serve({[url]: aFeed(aFeedService())});
      expect((await readDirectory(url)).services).to.have.length(1);
    });

    it('is told from one that was given up', async () => {
      serve({'/x': () => new Promise(() => undefined)});
      const controller = new AbortController();
      const reading = failure(read('x', {signal: controller.signal}));
      controller.abort();
      expect((await reading).kind).to.equal('aborted');
      serve({'/x': () => new Promise(() => undefined)});
      expect((await failure(read('x', {timeout: 1}))).kind).to.equal('timeout');
    });

    it('keeps its name on a page that froze the prototypes it meets', () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      expect(new EndpointError('timeout', 'https://example.org/').name).to.equal('EndpointError');
      frame.remove();
    });
  });
});
