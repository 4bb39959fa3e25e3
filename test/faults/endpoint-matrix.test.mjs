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
  return host.visit(sections.join(''), {
    head: `<script>(${noteStates})()</script>${loader()}`,
    answers,
  });
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
 * What a person has of an element.
 * @typedef {object} Sight
 * @property {string[]} states what it said of itself
 * @property {string} text
 * @property {number} numbers how many links there are to call by
 */

/**
 * Everything that there is of every element, once all have come to their end.
 * @param {import('../support/host.mjs').Visit} visit
 * @param {string[]} ends what each endpoint's elements say of themselves in the end
 * @returns {Promise<Map<string, Sight>>}
 */
async function sights({page, seen, settled}, ends) {
  const haveEnded = (/** @type {string[]} */ ends) =>
    [...document.querySelectorAll('section > *')].every(
      ({id}) => Reflect.get(window, 'states')[id]?.at(-1) === ends[Number(id.split('-')[1])],
    );
  await page.waitForFunction(haveEnded, {timeout: 20_000, polling: 200}, ends).catch(() => undefined);
  await settled().catch(() => undefined); // what is asked again and hangs is never still
  const texts = (await seen('section > *')).split('\n');
  const rest = await page.$$eval('section > *', (found) => {
    /** @type {(root: Element | ShadowRoot) => Element[]} */
    const links = (root) => [
      ...root.querySelectorAll('a[href^="tel:"]'),
      ...[root, ...root.querySelectorAll('*')].flatMap((each) =>
        'shadowRoot' in each && each.shadowRoot !== null ? links(each.shadowRoot) : [],
      ),
    ];
    return found.map((element) => ({
      id: element.id,
      states: Reflect.get(window, 'states')[element.id] ?? [],
      numbers: links(element).filter((link) => link.getBoundingClientRect().height > 0).length,
    }));
  });
  return new Map(rest.map(({id, ...sight}, index) => [id, {...sight, text: texts[index] ?? ''}]));
}

/**
 * Asserts what a person has of a row.
 * @param {Map<string, Sight>} seen
 * @param {number} number
 * @param {Row} row
 */
function holds(seen, number, {state, first, card, finder}) {
  const failed = state.startsWith('failed');
  const centre = /Centro di esempio.*02 0000 0002/;
  const expected = {
    told: failed || card !== undefined ? /Le parole della pagina.*02 0000 0001/ : centre,
    card: card ?? (failed ? outOfReach : centre),
    finder: finder ?? (failed ? outOfReach : /Sportello di esempio/),
  };
  for (const [element, words] of Object.entries(expected)) {
    const id = `${element}-${number}`;
    const {states, text, numbers} = seen.get(id) ?? {states: [], text: '', numbers: 0};
    assert.deepEqual(states, first === undefined ? [state] : [first, state], id);
    assert.match(text, words, id);
    assert.doesNotMatch(text, lies, id);
    assert.ok(numbers > 0, `nobody to call in ${id}: ${text}`);
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
  /** @type {Map<string, Sight>} */
  let seen;
  /** @type {(Awaited<ReturnType<typeof openEndpoint>> | undefined)[]} */
  let endpoints;
  before(async () => {
    endpoints = await Promise.all(rows.map(([, {is}]) => (is === undefined ? undefined : openEndpoint(is))));
    visit = await open(rows.map(([, {address}], number) => address ?? endpoints[number]?.address));
    seen = await sights(
      visit,
      rows.map(([, {state}]) => state),
    );
  });
  after(() => Promise.all(endpoints.map((endpoint) => endpoint?.close())));

  rows.forEach(([fault, row], number) => {
    test(`that ${fault} is ${row.state}`, () => {
      holds(seen, number, row);
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
  const hiddenState = (/** @type {Row} */ {is}) =>
    is?.hang === 'headers' ? 'failed timeout' : 'failed cors-or-network';
  /** @type {import('../support/host.mjs').Visit} */
  let visit;
  /** @type {Map<string, Sight>} */
  let seen;
  /** @type {Awaited<ReturnType<typeof openEndpoint>>[]} */
  let endpoints;
  before(async () => {
    endpoints = await Promise.all(those.map(([, {is = {}}]) => openEndpoint(hidden(is))));
    visit = await open(endpoints.map(({address}) => address));
    seen = await sights(
      visit,
      those.map(([, row]) => hiddenState(row)),
    );
  });
  after(() => Promise.all(endpoints.map((endpoint) => endpoint.close())));

  those.forEach(([fault, row], number) => {
    const state = hiddenState(row);
    test(`and ${fault} is ${state}`, () => holds(seen, number, {state}));
  });
  test('breaks nothing, whatever it does', () => isQuiet(visit));
});

describe("an endpoint of the page's own origin, which nobody need be let read", {timeout: 120_000}, () => {
  // A browser has six connections to an origin, and what hangs keeps one.
  const those = rows.filter(([, {is, state}]) => is !== undefined && !state.endsWith('timeout'));
  /** @type {import('../support/host.mjs').Visit} */
  let visit;
  /** @type {Map<string, Sight>} */
  let seen;
  before(async () => {
    const answers = those.map(([, {is = {}}], number) => [
      `/data/${number}`,
      answering({...is, cors: false}),
    ]);
    visit = await open(
      those.map((_, number) => `/data/${number}`),
      Object.fromEntries(answers),
    );
    seen = await sights(
      visit,
      those.map(([, {state}]) => state),
    );
  });

  those.forEach(([fault, row], number) => {
    test(`that ${fault} is ${row.state}`, () => holds(seen, number, row));
  });
  test('breaks nothing, whatever it does', () => isQuiet(visit));
});
