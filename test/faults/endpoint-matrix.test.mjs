// @ts-check
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {answering, openEndpoint} from '../support/endpoint.mjs';
import {loader, openHost} from '../support/host.mjs';
import {bodies, envelopes} from './endpoint-envelopes.mjs';
import {network, statuses} from './endpoint-network.mjs';
import {parts, records} from './endpoint-records.mjs';

/** @typedef {import('./endpoint-network.mjs').Row} Row */
/** @typedef {import('../support/endpoint.mjs').Defects} Defects */

const groups = {statuses, network, bodies, envelopes, records, parts};
/** @type {[string, Row][]} */
const rows = Object.values(groups).flatMap((group) => Object.entries(group));

/** What nobody may read of a failure, nor of what is not known. */
const lies = /\b0 servizi|Nessun servizio|trovati[^:]*: 0\b|\bChius[oaie]\b|undefined|NaN|\[object|errore/i;
const words = `<h3>Le parole della pagina</h3><p>Chiama lo <a href="tel:020000001">02 0000 0001</a></p>`;
const outOfReach = /Non riusciamo ad aggiornare i dati\..*Riprova.*112.*1522/;
const elements = ['told', 'card', 'finder'];

/** @type {Awaited<ReturnType<typeof openHost>>} */
let host;
before(async () => {
  host = await openHost();
});
after(() => host.close());

/**
 * A page where every endpoint is shown by a card with HTML of its own, by one without and by a finder.
 * @param {(string | undefined)[]} addresses
 * @param {Record<string, import('node:http').RequestListener>} [answers]
 */
async function open(addresses, answers = {}) {
  const sections = addresses.map((address, number) =>
    address === undefined
      ? ''
      : `<section><casa-centre-card id="told-${number}" centre="centro-di-esempio" endpoint="${address}">${words}</casa-centre-card>
        <casa-centre-card id="card-${number}" centre="centro-di-esempio" endpoint="${address}"></casa-centre-card>
        <casa-service-finder id="finder-${number}" endpoint="${address}"></casa-service-finder></section>`,
  );
  const visit = await host.visit(sections.join(''), {
    head: `<script>(${noteStates})()</script>${loader()}`,
    answers,
  });
  return visit;
}

/** Notes, in the page, what each element says of itself. */
function noteStates() {
  /** @type {Record<string, string[]>} */
  const states = {};
  Reflect.set(window, 'states', states);
  document.addEventListener('casa-state', (event) => {
    const {target, state, failure} = /** @type {any} */ (event);
    (states[target.id] ??= []).push(failure === undefined ? state : `${state} ${failure}`);
  });
}

/**
 * Waits for what an element says of itself in the end.
 * @param {import('../support/host.mjs').Visit} visit
 * @param {string} id
 * @param {string} last
 * @returns {Promise<string[]>}
 */
async function states({page}, id, last) {
  const isThere = (/** @type {string} */ id, /** @type {string} */ last) =>
    Reflect.get(window, 'states')[id]?.at(-1) === last;
  await page.waitForFunction(isThere, {timeout: 15_000, polling: 100}, id, last).catch(() => undefined);
  return page.evaluate((id) => Reflect.get(window, 'states')[id], id);
}

/**
 * What a person can press to call, of an element.
 * @param {import('../support/host.mjs').Visit} visit
 * @param {string} id
 */
async function numbers({page}, id) {
  return page.$$eval(`#${id} >>> a[href^="tel:"], #${id} a[href^="tel:"]`, (links) =>
    links.filter((link) => link.getBoundingClientRect().height > 0).map((link) => link.getAttribute('href')),
  );
}

/**
 * Asserts what a person has of a row.
 * @param {import('../support/host.mjs').Visit} visit
 * @param {number} number
 * @param {Row} row
 */
async function holds(visit, number, {state, first, card, finder}) {
  const failed = state.startsWith('failed');
  const expected = {
    told: failed || card !== undefined ? /Le parole della pagina.*02 0000 0001/ : /Centro di esempio.*02 0000 0002/,
    card: card ?? (failed ? outOfReach : /Centro di esempio.*02 0000 0002/),
    finder: finder ?? (failed ? outOfReach : /Sportello di esempio/),
  };
  for (const element of elements) {
    const id = `${element}-${number}`;
    assert.deepEqual(await states(visit, id, state), first === undefined ? [state] : [first, state], id);
    const text = await visit.seen(`#${id}`);
    assert.match(text, Reflect.get(expected, element), id);
    assert.doesNotMatch(text, lies, id);
    const dialled = await numbers(visit, id);
    assert.ok(dialled.length > 0, `nobody to call in ${id}: ${text}`);
  }
}

/** @param {import('../support/host.mjs').Visit} visit */
function isQuiet({faults, warnings}) {
  assert.deepEqual(faults, []);
  assert.deepEqual(
    warnings.filter((warning) => /could not be shown|could not be loaded/.test(warning)),
    [],
  );
}

describe('an endpoint of another origin', {timeout: 120_000}, () => {
  /** @type {import('../support/host.mjs').Visit} */
  let visit;
  /** @type {(Awaited<ReturnType<typeof openEndpoint>> | undefined)[]} */
  let endpoints;
  before(async () => {
    endpoints = await Promise.all(rows.map(([, {is}]) => (is === undefined ? undefined : openEndpoint(is))));
    visit = await open(rows.map(([, {address}], number) => address ?? endpoints[number]?.address));
  });
  after(() => Promise.all(endpoints.map((endpoint) => endpoint?.close())));

  rows.forEach(([fault, row], number) => {
    test(`that ${fault} is ${row.state}`, async () => {
      await holds(visit, number, row);
      const asked = endpoints[number]?.asked();
      // What asking again does not change is asked once, for all three elements.
      if (row.asked === 1) assert.equal(asked, 1);
      else if (row.asked !== undefined) assert.ok(Number(asked) >= row.asked, `asked ${asked} times`);
    });
  });
  test('breaks nothing, whatever it does', () => isQuiet(visit));
});

describe('an endpoint of another origin that lets nobody read it', {timeout: 120_000}, () => {
  const those = rows.filter(([, {is}]) => is !== undefined);
  const hidden = (/** @type {Defects} */ {later, ...is}) => ({
    ...is,
    cors: false,
    ...(later !== undefined && {later: {...later, cors: false}}),
  });
  /** @type {import('../support/host.mjs').Visit} */
  let visit;
  /** @type {Awaited<ReturnType<typeof openEndpoint>>[]} */
  let endpoints;
  before(async () => {
    endpoints = await Promise.all(those.map(([, {is = {}}]) => openEndpoint(hidden(is))));
    visit = await open(endpoints.map(({address}) => address));
  });
  after(() => Promise.all(endpoints.map((endpoint) => endpoint.close())));

  those.forEach(([fault, {is}], number) => {
    const state = is?.hang === 'headers' ? 'failed timeout' : 'failed cors-or-network';
    test(`and ${fault} is ${state}`, () => holds(visit, number, {state}));
  });
  test('breaks nothing, whatever it does', () => isQuiet(visit));
});

describe("an endpoint of the page's own origin, which nobody need be let read", {timeout: 120_000}, () => {
  // A browser has six connections to an origin, and what hangs keeps one.
  const those = rows.filter(([, {is, state}]) => is !== undefined && !state.endsWith('timeout'));
  /** @type {import('../support/host.mjs').Visit} */
  let visit;
  before(async () => {
    const answers = those.map(([, {is = {}}], number) => [
      `/data/${number}`,
      answering({...is, cors: false}),
    ]);
    visit = await open(
      those.map((_, number) => `/data/${number}`),
      Object.fromEntries(answers),
    );
  });

  those.forEach(([fault, row], number) => {
    test(`that ${fault} is ${row.state}`, () => holds(visit, number, row));
  });
  test('breaks nothing, whatever it does', () => isQuiet(visit));
});
