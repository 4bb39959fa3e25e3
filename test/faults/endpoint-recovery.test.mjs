// @ts-check
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {openEndpoint} from '../support/endpoint.mjs';
import {openHost, standalone} from '../support/host.mjs';
import {bodies, envelopes} from './endpoint-envelopes.mjs';
import {network, statuses} from './endpoint-network.mjs';
import {isQuiet, noteStates, open, sights} from './endpoint-page.mjs';

/** @type {Awaited<ReturnType<typeof openHost>>} */
let host;
before(async () => {
  host = await openHost();
});
after(() => host.close());

describe('an endpoint beside one that answers', {timeout: 120_000}, () => {
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
    seen = await sights(
      visit,
      failing.map(() => 'ready'),
    );
  });
  after(() => Promise.all(endpoints.map(({close}) => close())));

  failing.forEach(([fault], number) => {
    test(`costs its own records only when it ${fault}`, () => {
      for (const element of ['told', 'card', 'finder'])
        assert.deepEqual(seen.get(`${element}-${number}`)?.states, ['ready']);
      assert.match(seen.get(`told-${number}`)?.text ?? '', /Centro di esempio.*02 0000 0002/);
      assert.match(seen.get(`finder-${number}`)?.text ?? '', /Servizi trovati: 1.*Sportello di esempio/);
    });
  });
  test('breaks nothing, whatever it does', () => isQuiet(visit));
});

describe('a person who presses to try again', {timeout: 60_000}, () => {
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
      await visit.page.waitForNetworkIdle({idleTime: 100});
      assert.equal(endpoint.asked(), times);
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
