import {expect, waitUntil} from '@open-wc/testing';
import {DirectorySource} from '../../../src/stores/directory/source.js';
import {atTime} from '../../support/clock.js';
import {Server} from '../../support/server.js';

const page = (...names: string[]) =>
  JSON.stringify({contents: names.map((name, at) => ({id: `${String(at)}-${name}`, name}))});

const says =
  (text: string, status = 200) =>
  () =>
    Promise.resolve(new Response(text, {status}));
let count = 0;

describe('DirectorySource', () => {
  atTime('2026-11-23T10:30+01:00');
  const server = new Server();

  beforeEach(() => {
    server.start();
    server.asked.length = 0;
    count += 1;
  });
  afterEach(() => {
    server.stop();
  });

  /** A source of addresses that no other test asks. */
  const source = (...paths: string[]) =>
    new DirectorySource({
      endpoints: paths.map((path) => `/${String(count)}${path}`),
      language: 'it',
      timeZone: 'Europe/Rome',
    });
  const answer = (path: string, reply: () => Promise<Response>) => {
    server.answers[`/${String(count)}${path}`] = reply;
  };
  const settled = (one: DirectorySource) => waitUntil(() => one.state.kind !== 'loading');

  it('asks nothing until somebody wants to know', () => {
    expect(source('/a').state.kind).to.equal('loading');
    expect(server.asked).to.deep.equal([]);
  });

  it('gives the directory of what it read', async () => {
    answer('/a', says(page('Uno', 'Due')));
    const one = source('/a');
    const leave = one.subscribe(() => undefined);
    await settled(one);
    const {state} = one;
    expect(state.kind === 'ready' && state.directory.services.map(({name}) => name.value)).to.deep.equal([
      'Uno',
      'Due',
    ]);
    leave();
  });

  it('asks once for two who want to know', async () => {
    answer('/a', says(page('Uno')));
    const [one, other] = [source('/a'), source('/a')];
    const leaves = [
      one.subscribe(() => undefined),
      one.subscribe(() => undefined),
      other.subscribe(() => undefined),
    ];
    await settled(one);
    await settled(other);
    expect(server.asked.length).to.equal(1);
    for (const leave of leaves) leave();
  });

  it('puts several endpoints together, and one that fails costs only its own', async () => {
    answer('/a', says(page('Uno')));
    answer('/b', says('', 404));
    const one = source('/a', '/b');
    const leave = one.subscribe(() => undefined);
    await settled(one);
    const {state} = one;
    expect(state.kind === 'partial' && state.directory.services.length).to.equal(1);
    expect(state.kind === 'partial' && state.directory.problems.map(({code}) => code)).to.deep.equal([
      'endpoint-http',
    ]);
    leave();
  });

  it('fails with the kind of failure, never with an empty directory', async () => {
    const cases = [
      {reply: says('', 404), kind: 'http'},
      {reply: says('<!doctype html><p>Not found'), kind: 'shape'},
      {reply: says('{"contents": ['), kind: 'shape'},
      {reply: () => Promise.reject(new TypeError('Failed to fetch')), kind: 'cors-or-network'},
    ];
    for (const [at, {reply, kind}] of cases.entries()) {
      answer(`/${String(at)}`, reply);
      const one = source(`/${String(at)}`);
      const leave = one.subscribe(() => undefined);
      await settled(one);
      leave();
      expect(one.state.kind === 'failed' && one.state.error.kind, kind).to.equal(kind);
    }
  });

  it('keeps the last good directory when asking again fails', async () => {
    answer('/a', says(page('Uno')));
    const one = source('/a');
    const leave = one.subscribe(() => undefined);
    await settled(one);
    answer('/a', says('', 404));
    await one.load();
    const {state} = one;
    expect(state.kind === 'stale' && state.directory.services.length).to.equal(1);
    leave();
  });

  it('comes back when asking again succeeds', async () => {
    const one = source('/a');
    const leave = one.subscribe(() => undefined);
    await settled(one);
    answer('/a', says(page('Uno')));
    await one.load();
    expect(one.state.kind).to.equal('ready');
    leave();
  });

  it('asks again after so many minutes, and shows what is new', async () => {
    answer('/a', says(page('Uno')));
    const one = new DirectorySource({
      endpoints: [`/${String(count)}/a`],
      language: 'it',
      timeZone: 'Europe/Rome',
      refresh: 0.001,
    });
    const leave = one.subscribe(() => undefined);
    await settled(one);
    answer('/a', says(page('Due')));
    await waitUntil(
      () => one.state.kind === 'ready' && one.state.directory.services[0]?.name.value === 'Due',
    );
    leave();
  });

  it('stops the request when nobody wants to know any more', async () => {
    let asked = false;
    let aborted = false;
    server.stop();
    const real = window.fetch;
    window.fetch = (_input, init) =>
      new Promise((_resolve, reject) => {
        asked = true;
        init?.signal?.addEventListener('abort', () => {
          aborted = true;
          reject(new DOMException('', 'AbortError'));
        });
      });
    const leave = source('/never').subscribe(() => undefined);
    await waitUntil(() => asked);
    leave();
    await waitUntil(() => aborted);
    window.fetch = real;
  });
});
