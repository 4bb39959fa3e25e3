import {expect, waitUntil} from '@open-wc/testing';
import {readPage} from '../../src/data/client.js';
import {findService} from '../../src/domain/directory/find.js';
import {clock} from '../../src/platform/clock.js';
import {save, saved} from '../../src/platform/saved.js';
import {DirectorySource, type DirectoryState, type Question} from '../../src/ui/directory-store.js';
import {atTime} from '../support/clock.js';
import {Server} from '../support/server.js';

const json = (value: unknown) => JSON.stringify(value);
const page = (...names: string[]) => json({contents: names.map((name) => ({id: `id-${name}`, name}))});
const says =
  (text: string, status = 200) =>
  () =>
    Promise.resolve(new Response(text, {status}));
const never = () => new Promise<Response>(() => undefined);
const namesIn = (state: DirectoryState) =>
  'directory' in state ? state.directory.services.map(({name}) => name.value) : undefined;
let count = 0;

describe('the state of a directory', () => {
  atTime('2026-11-23T10:30+01:00');
  const server = new Server();
  const leaving: (() => void)[] = [];

  beforeEach(() => {
    server.start();
    count += 1;
  });
  afterEach(() => {
    for (const leave of leaving.splice(0)) leave();
    server.stop();
  });

  const answer = (path: string, reply: () => Promise<Response>) => {
    server.answers[`/states/${String(count)}${path}`] = reply;
  };
  /** A directory that somebody looks at, and every state it has been in. */
  const follow = (paths: readonly string[], how: Partial<Question> = {}) => {
    const endpoints = paths.map((path) => `/states/${String(count)}${path}`);
    const source = new DirectorySource({endpoints, language: 'it', timeZone: 'Europe/Rome', ...how});
    const states: string[] = [];
    leaving.push(source.subscribe(() => states.push(source.state.kind)));
    return {source, states, comesTo: (kind: string) => waitUntil(() => source.state.kind === kind)};
  };

  const ends: readonly {body: string; kind: DirectoryState['kind']; because: string}[] = [
    {body: page('Uno'), kind: 'ready', because: 'all is there'},
    {body: json({empty: true}), kind: 'empty', because: 'it says that it is'},
    {
      body: json({contents: [{id: 'a', name: 'Uno'}, {id: 'b'}]}),
      kind: 'partial',
      because: 'a record has no name',
    },
    {
      body: `${json({id: 'a', name: 'Uno', phones: []})}\n{"id":`,
      kind: 'partial',
      because: 'a line is cut off',
    },
    {
      body: json({contents: [{id: 'a', name: 'Uno', url: 'x:y'}]}),
      kind: 'ready',
      because: 'only a field was bad',
    },
  ];
  for (const {body, kind, because} of ends) {
    it(`is ${kind} when ${because}`, async () => {
      answer('/a', says(body));
      const {comesTo, states} = follow(['/a']);
      await comesTo(kind);
      expect(states).to.deep.equal([kind]);
    });
  }

  it('shows an endpoint that answers before one that does not', async () => {
    answer('/a', says(page('Uno')));
    answer('/b', never);
    const {source} = follow(['/a', '/b']);
    await waitUntil(() => 'directory' in source.state);
    expect([source.state.kind, namesIn(source.state)]).to.deep.equal(['loading', ['Uno']]);
  });

  it('shows the first page before the others have come', async () => {
    let second: (response: Response) => void = () => undefined;
    const body = (number: number) =>
      json({contents: [{id: String(number), name: String(number)}], total_pages: 2});
    let asked = 0;
    answer('/a', () => (asked++ === 0 ? says(body(1))() : new Promise((resolve) => (second = resolve))));
    const {source, comesTo, states} = follow(['/a']);
    await waitUntil(() => 'directory' in source.state);
    expect(namesIn(source.state)).to.deep.equal(['1']);
    second(new Response(body(2)));
    await comesTo('ready');
    expect([namesIn(source.state), states]).to.deep.equal([
      ['1', '2'],
      ['loading', 'ready'],
    ]);
  });

  it('spends no try while the browser is offline, and comes when it is not any more', async () => {
    const {now} = clock;
    const isOnline = (value: boolean) =>
      Object.defineProperty(navigator, 'onLine', {configurable: true, value});
    /** Ten seconds on, whatever waited for less is seen to. */
    const later = async () => {
      const then = new Date(+clock.now() + 10_000);
      clock.now = () => then;
      document.dispatchEvent(new Event('visibilitychange'));
      await new Promise((done) => setTimeout(done));
    };
    try {
      isOnline(false);
      answer('/a', () => Promise.reject(new TypeError('Failed to fetch')));
      const {comesTo, states} = follow(['/a']);
      await comesTo('failed');
      await later();
      await later();
      expect(server.asked.filter((path) => path === `/states/${String(count)}/a`)).to.have.length(1);

      answer('/a', says(page('Uno')));
      isOnline(true);
      dispatchEvent(new Event('online'));
      await later();
      await later();
      await comesTo('ready');
      expect(states).to.deep.equal(['failed', 'ready']);
    } finally {
      clock.now = now;
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('keeps what an endpoint said before it failed, and says that this is old', async () => {
    answer('/a', says(page('Uno')));
    answer('/b', says(page('Due')));
    const {source, comesTo} = follow(['/a', '/b']);
    await comesTo('ready');
    answer('/a', says(page('Nuovo')));
    answer('/b', says('', 404));
    await source.load();
    expect([source.state.kind, namesIn(source.state)]).to.deep.equal(['stale', ['Nuovo', 'Due']]);
  });

  it('keeps a whole directory when a page of the new one is missing', async () => {
    answer('/a', says(page('Uno', 'Due')));
    const {source, comesTo} = follow(['/a']);
    await comesTo('ready');
    let asked = 0;
    answer('/a', () =>
      (asked++ === 0 ? says(json({contents: [{id: '1', name: 'Tre'}], total_pages: 2})) : says('', 403))(),
    );
    await source.load();
    expect([source.state.kind, namesIn(source.state)]).to.deep.equal(['stale', ['Uno', 'Due']]);
  });

  describe('of sketches', () => {
    const list = json({
      contents: [
        {id: 'a', name: 'Uno'},
        {id: 'b', name: 'Due'},
      ],
      last_page: true,
    });
    const whole = json({
      id: 'a',
      name: 'Uno',
      phones: [{number: '02 0000 0001'}],
      service_at_locations: [{location: {id: 'c', name: 'Centro'}}],
    });

    it('is completed where somebody looks, once', async () => {
      answer('/services', says(list));
      answer('/services/a', says(whole));
      const {source, comesTo} = follow(['/services']);
      await comesTo('ready');
      const service = 'directory' in source.state ? findService(source.state.directory, 'a') : undefined;
      if (service === undefined) throw new Error('no service');
      server.asked.length = 0;
      await waitUntil(() => source.detailed(service).phones.length === 1);
      expect(server.asked).to.deep.equal([`/states/${String(count)}/services/a`]);
    });

    it('stays as it is where there is no more to be had', async () => {
      answer('/services', says(list));
      answer('/services/a', says('<!doctype html>', 500));
      const {source, comesTo} = follow(['/services']);
      await comesTo('ready');
      const service = 'directory' in source.state ? findService(source.state.directory, 'a') : undefined;
      if (service === undefined) throw new Error('no service');
      source.detailed(service);
      await waitUntil(() => server.asked.some((path) => path.endsWith('/services/a')));
      expect(source.detailed(service)).to.equal(service);
    });

    it('has its places when it is asked for all of it', async () => {
      answer('/services', says(list));
      answer('/services/a', says(whole));
      const {source, comesTo} = follow(['/services']);
      await comesTo('ready');
      await source.complete();
      const {state} = source;
      expect('directory' in state && state.directory.centres.map(({name}) => name.value)).to.deep.equal([
        'Centro',
      ]);
      expect(namesIn(state)).to.deep.equal(['Uno', 'Due']);
    });
  });

  describe('of which a copy is kept', () => {
    const term = {taxonomy_term: {id: 't', code: 'violence', name: 'Violenza', taxonomy: 'casa'}};
    const both = json({
      contents: [
        {id: 'a', name: 'Uno'},
        {id: 'v', name: 'Antiviolenza', attributes: [term]},
      ],
    });

    const keyOf = ({question}: DirectorySource) => JSON.stringify([question.endpoints, question.language]);

    it('leaves nothing of violence in the browser', async () => {
      answer('/a', says(both));
      const {source, comesTo} = follow(['/a'], {keepCopy: true});
      await comesTo('ready');
      await waitUntil(async () => (await saved(keyOf(source))) !== undefined);
      const copy = JSON.stringify(await saved(keyOf(source)));
      expect([copy.includes('Uno'), copy.includes('Antiviolenza')]).to.deep.equal([true, false]);
    });

    it('is there at once on the next visit, and stays with its date when nothing answers', async () => {
      const endpoints = [`/states/${String(count)}/a`];
      const readAt = +new Date('2026-11-20T09:00+01:00');
      await save(JSON.stringify([endpoints, 'it']), {readAt, records: readPage(both, 'it').services});
      let cut: () => void = () => undefined;
      answer(
        '/a',
        () =>
          new Promise(
            (_, reject) =>
              (cut = () => {
                reject(new TypeError('cut'));
              }),
          ),
      );
      const {source, comesTo} = follow(['/a'], {keepCopy: true});
      await waitUntil(() => 'directory' in source.state);
      expect([source.state.kind, namesIn(source.state)?.[0]]).to.deep.equal(['loading', 'Uno']);
      cut();
      await comesTo('stale');
      expect('readAt' in source.state && +source.state.readAt).to.equal(readAt);
    });

    it('is not shown when it is over a month old', async () => {
      const endpoints = [`/states/${String(count)}/a`];
      const readAt = +new Date('2026-10-20T09:00+02:00');
      await save(JSON.stringify([endpoints, 'it']), {readAt, records: readPage(both, 'it').services});
      answer('/a', says('', 404));
      await follow(['/a'], {keepCopy: true}).comesTo('failed');
    });

    it('is nowhere unless somebody asked for it', async () => {
      answer('/a', says(both));
      const {source, comesTo} = follow(['/a']);
      await comesTo('ready');
      await new Promise((done) => setTimeout(done, 20));
      expect(await saved(keyOf(source))).to.equal(undefined);
    });
  });
});
