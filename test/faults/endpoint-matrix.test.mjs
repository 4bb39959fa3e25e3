// @ts-check
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {answering, openEndpoint} from '../support/endpoint.mjs';
import {openHost} from '../support/host.mjs';
import {liveApi} from '../support/live-api.mjs';
import {holds as until} from '../support/patience.mjs';
import {bodies, envelopes} from './endpoint-envelopes.mjs';
import {live} from './endpoint-live.mjs';
import {network, statuses} from './endpoint-network.mjs';
import {isQuiet, open, sights} from './endpoint-page.mjs';
import {parts, records} from './endpoint-records.mjs';

/** @typedef {import('./endpoint-network.mjs').Row} Row */
/** @typedef {import('./endpoint-page.mjs').Sight} Sight */
/** @typedef {import('../support/endpoint.mjs').Defects} Defects */

const groups = {statuses, network, bodies, envelopes, records, parts};

/** What nobody may read of a failure, nor of what is not known. */
const lies = /\b0 servizi|Nessun servizio|trovati[^:]*: 0\b|\bChius[oaie]\b|undefined|NaN|\[object|errore/i;
const outOfReach = /Non riusciamo ad aggiornare i dati\..*Riprova.*112.*1522/;

/** @type {Awaited<ReturnType<typeof openHost>>} */
let host;
before(async () => {
  host = await openHost();
});
after(() => host.close());

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

/**
 * Tests rows on one page: few enough that no endpoint waits for another.
 * @param {[string, Row][]} rows
 * @param {Record<string, import('node:http').RequestListener>} [answers] of the page's own site, in place of others
 */
function testRows(rows, answers) {
  /** @type {(Awaited<ReturnType<typeof openEndpoint>> | undefined)[]} */
  let endpoints = [];
  /** @type {import('../support/host.mjs').Visit} */
  let visit;
  /** @type {Map<string, Sight>} */
  let seen;
  before(async () => {
    if (answers === undefined) endpoints = await Promise.all(rows.map(([, row]) => opened(row)));
    const others = rows.map(([, {address}], number) => address ?? endpoints[number]?.address);
    visit = await open(host, answers === undefined ? others : Object.keys(answers), answers);
    seen = await sights(
      visit,
      rows.map(([, {state}]) => state),
    );
    await askedEnough(
      rows.map(
        ([, {asked = 0}], number) =>
          () =>
            (endpoints[number]?.asked() ?? asked) >= asked,
      ),
    );
  });
  after(async () => {
    await visit.page.close();
    await Promise.all(endpoints.map((endpoint) => endpoint?.close()));
  });

  rows.forEach(([fault, row], number) => {
    test(`that ${fault} is ${row.state}`, () => {
      holds(seen, number, row);
      const asked = endpoints[number]?.asked() ?? row.asked;
      // What asking again does not change is asked once, for all three elements.
      if (row.asked === 1) assert.equal(asked, 1);
      else assert.ok(Number(asked ?? 0) >= (row.asked ?? 0), `asked ${asked} times`);
    });
  });
  test('breaks nothing, whatever it does', () => isQuiet(visit));
}

/** @type {(row: Row) => ReturnType<typeof openEndpoint> | undefined} */
function opened({is, live, path}) {
  if (live !== undefined) return openEndpoint(liveApi(live), path);
  return is && openEndpoint(is);
}

/**
 * Waits for what is asked again by itself: some seconds later, as chance spreads the pages of a crowd.
 * @param {(() => boolean)[]} areAsked
 */
async function askedEnough(areAsked) {
  await until(() => areAsked.every((isAsked) => isAsked())).catch(() => undefined);
}

/** @type {(defects: Defects) => Defects} */
const hidden = ({later, ...is}) => ({...is, cors: false, ...(later && {later: hidden(later)})});

/** @type {(row: Row) => Row} */
const unreadable = ({is = {}}) => ({
  is: hidden(is),
  state: is.hang === 'headers' ? 'failed timeout' : 'failed cors-or-network',
});

for (const [group, table] of Object.entries(groups)) {
  const rows = Object.entries(table);
  const answered = rows.filter(([, {is}]) => is !== undefined);
  // A browser has six connections to an origin, and what hangs keeps one.
  const own = answered.filter(([, {state}]) => !state.endsWith('timeout'));

  describe(`an endpoint of another origin (${group})`, {timeout: 300_000}, () => testRows(rows));
  describe(`an endpoint that lets no other origin read it (${group})`, {timeout: 300_000}, () =>
    testRows(answered.map(([fault, row]) => [fault, unreadable(row)])),
  );
  describe(`an endpoint of the page's own origin (${group})`, {timeout: 300_000}, () =>
    testRows(
      own,
      Object.fromEntries(own.map(([, {is}], number) => [`/data/${number}`, answering(hidden(is ?? {}))])),
    ),
  );
}

describe('a live API', {timeout: 300_000}, () => testRows(Object.entries(live)));
