// @ts-check
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {answering, openEndpoint} from '../support/endpoint.mjs';
import {openHost, standalone} from '../support/host.mjs';
import {holds} from '../support/patience.mjs';
import {bodies, envelopes} from './endpoint-envelopes.mjs';
import {network, statuses} from './endpoint-network.mjs';
import {isQuiet, noteStates, open, sights} from './endpoint-page.mjs';

/** @typedef {import('./endpoint-network.mjs').Row} Row */

/** @type {Awaited<ReturnType<typeof openHost>>} */
let host;
before(async () => {
  host = await openHost();
});
after(() => host.close());

/** What becomes of a failure that another endpoint makes up for. @type {(fault: [string, Row]) => string} */
const partial = ([, {state}]) => state.replace('failed', 'partial');

describe('an endpoint beside one that answers', {timeout: 300_000}, () => {
  const failing = Object.entries({...statuses, ...network, ...bodies, ...envelopes}).filter(([, {state}]) =>
    state.startsWith('failed'),
  );
  /** @type {Awaited<ReturnType<typeof openEndpoint>>[]} */
  let endpoints;
  /** @type {import('../support/host.mjs').Visit} */
  let visit;
  /** @type {Map<string, import('./endpoint-page.mjs').Sight>} */
  let seen;
  before(async () => {
    const good = await openEndpoint();
    const bad = await Promise.all(failing.map(([, {is}]) => openEndpoint(is)));
    endpoints = [good, ...bad];
    const addresses = failing.map(([, {address}], number) => address ?? bad[number]?.address);
    visit = await open(
      host,
      addresses.map((address) => `${address} ${good.address}`),
    );
    seen = await sights(visit, failing.map(partial));
  });
  after(() => Promise.all(endpoints.map(({close}) => close())));

  failing.forEach(([fault, row], number) => {
    test(`costs its own records only when it ${fault}`, () => {
      for (const element of ['told', 'card', 'finder'])
        assert.deepEqual(seen.get(`${element}-${number}`)?.states, [partial([fault, row])]);
      assert.match(seen.get(`told-${number}`)?.text ?? '', /Centro di esempio.*02 0000 0002/);
      assert.match(
        seen.get(`finder-${number}`)?.text ?? '',
        /Può mancare qualche servizio.*Servizi trovati: 1.*Sportello di esempio/,
      );
    });
  });
  test('breaks nothing, whatever it does', () => isQuiet(visit));
});

describe('a person who presses to try again', {timeout: 300_000}, () => {
  test('has the services when the endpoint is there after all', async () => {
    const endpoint = await openEndpoint({status: 404, later: {}});
    const visit = await open(host, [endpoint.address]);
    await sights(visit, ['failed http']);
    await visit.page.click('#finder-0 >>> button');
    const seen = await sights(visit, ['ready']);
    assert.match(seen.get('finder-0')?.text ?? '', /Sportello di esempio/);
    for (const {states} of seen.values()) assert.deepEqual(states, ['failed http', 'ready']);
    assert.equal(endpoint.asked(), 2);
    isQuiet(visit);
    await endpoint.close();
  });

  test('has numbers to call as often as it fails', async () => {
    const endpoint = await openEndpoint({status: 404});
    const visit = await open(host, [endpoint.address]);
    await sights(visit, ['failed http']);
    for (const times of [2, 3, 4]) {
      await visit.page.click('#finder-0 >>> button');
      await holds(() => endpoint.asked() === times);
      await visit.settled();
      assert.match(await visit.seen('#finder-0'), /112.*1522/);
      assert.match(await visit.seen('#told-0'), /02 0000 0001/);
    }
    isQuiet(visit);
    await endpoint.close();
  });
});

test('without a connection there are numbers to call, and with one again the services', async () => {
  const endpoint = await openEndpoint();
  const visit = await host.visit('', {head: `<script>(${noteStates})()</script>${standalone('casa')}`});
  await visit.page.setOfflineMode(true);
  await visit.page.evaluate((address) => {
    document.body.innerHTML = `<section><casa-service-finder id="finder-0" endpoint="${address}"></casa-service-finder></section>`;
  }, endpoint.address);
  const offline = (await sights(visit, ['failed offline'])).get('finder-0');
  assert.deepEqual(offline?.states, ['failed offline']);
  assert.match(offline?.text ?? '', /Non riusciamo ad aggiornare i dati\..*112.*1522/);
  assert.equal(endpoint.asked(), 0);
  await visit.page.setOfflineMode(false);
  await visit.page.click('#finder-0 >>> button');
  const online = (await sights(visit, ['ready'])).get('finder-0');
  assert.match(online?.text ?? '', /Sportello di esempio/);
  isQuiet(visit);
  await endpoint.close();
});

describe('a directory that is read again now and then', {timeout: 300_000}, () => {
  const failures = {
    'answers 404': {status: 404},
    'sends a page': {type: 'text/html', body: '<!doctype html><p>Torniamo presto.</p>'},
    'lets nobody read it': {cors: false},
  };
  for (const [fault, later] of Object.entries(failures)) {
    test(`stays, with its date and whom to call, when its endpoint ${fault}`, async () => {
      const endpoint = await openEndpoint({later});
      const visit = await host.visit(
        `<casa-directory endpoint="${endpoint.address}" refresh="0.01">
          <section><casa-service-finder id="finder-0"></casa-service-finder></section>
          <section><casa-centre-card id="card-0" centre="centro-di-esempio"></casa-centre-card></section>
        </casa-directory>`,
        {head: `<script>(${noteStates})()</script>${standalone('casa')}`},
      );
      const kind = 'cors' in later ? 'cors-or-network' : 'status' in later ? 'http' : 'shape';
      const seen = await sights(visit, [`stale ${kind}`]);
      const {states, text, numbers} = seen.get('finder-0') ?? {};
      assert.deepEqual(states, ['ready', `stale ${kind}`]);
      assert.match(text ?? '', /Questi dati sono del \d+ \S+ \d{4}\..*Riprova.*Sportello di esempio.*112/);
      assert.match(seen.get('card-0')?.text ?? '', /Centro di esempio.*02 0000 0002/);
      assert.ok((numbers ?? 0) > 2);
      isQuiet(visit);
      await visit.page.close();
      await endpoint.close();
    });
  }

  test('is asked only whether it has changed', async () => {
    /** @type {(string | undefined)[]} */
    const conditions = [];
    const good = answering({headers: {'cache-control': 'no-cache', etag: '"1"'}});
    const same = answering({status: 304, headers: {'cache-control': 'no-cache', etag: '"1"'}});
    const endpoint = await openEndpoint((request, response) => {
      conditions.push(request.headers['if-none-match']);
      (conditions.length === 1 ? good : same)(request, response);
    });
    const visit = await host.visit(
      `<casa-directory endpoint="${endpoint.address}" refresh="0.01">
        <section><casa-service-finder id="finder-0"></casa-service-finder></section>
      </casa-directory>`,
      {head: `<script>(${noteStates})()</script>${standalone('casa')}`},
    );
    await visit.reads(/Sportello di esempio/);
    while (conditions.length < 3) await visit.page.evaluate(() => new Promise(requestAnimationFrame));
    assert.deepEqual(conditions.slice(0, 3), [undefined, '"1"', '"1"']);
    const {states, text} = (await sights(visit, ['ready'])).get('finder-0') ?? {};
    assert.deepEqual(states, ['ready']);
    assert.match(text ?? '', /Sportello di esempio/);
    await visit.page.close();
    await endpoint.close();
  });
});
