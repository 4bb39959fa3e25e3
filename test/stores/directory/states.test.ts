import {expect, waitUntil} from '@open-wc/testing';
import {clock} from '../../../src/platform/clock.js';
import type {DirectoryState} from '../../../src/stores/directory/state.js';
import {followed, json, namesIn, says} from '../../support/followed.js';

const page = (...names: string[]) => json({contents: names.map((name) => ({id: `id-${name}`, name}))});
const never = () => new Promise<Response>(() => undefined);

describe('the state of a directory', () => {
  const {server, pathOf, answer, follow} = followed();

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
      expect(server.asked.filter((path) => path === pathOf('/a'))).to.have.length(0);

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
});
