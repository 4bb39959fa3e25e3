// @ts-check
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {card, path, strict, tells} from '../support/debug.mjs';
import {aLocation, aPage, aService, openEndpoint} from '../support/endpoint.mjs';
import {loader, openHost} from '../support/host.mjs';

/** @type {Awaited<ReturnType<typeof openHost>>} */
let host;
before(async () => {
  host = await openHost();
});
after(() => host.close());

/** @param {string} endpoint */
const withEndpoint = (endpoint) => ({head: loader(`data-endpoint="${endpoint}"`), path});

describe('the help tells of an endpoint', () => {
  for (const {what, defects, says} of [
    {what: 'answers 404', defects: {status: 404}, says: /http 404\. There is nothing at this address/},
    {what: 'answers 500', defects: {status: 500}, says: /http 500\. The server has a fault of its own/},
    {what: 'wants a password', defects: {status: 401}, says: /http 401\. It wants a key or a password/},
    {
      what: 'asks for patience',
      defects: {status: 429, headers: {'retry-after': '90', 'access-control-expose-headers': 'retry-after'}},
      says: /http 429\. It is asked too often.*It asks to wait 90 seconds/,
    },
    {
      what: 'lets no other site read it',
      defects: {cors: false},
      says: /lets no other site read it\. Let it send "Access-Control-Allow-Origin: \*"/,
    },
    {what: 'breaks off', defects: {reset: true}, says: /Nothing answered, not even without CORS/},
    {
      what: 'answers with a page',
      defects: {type: 'text/html', body: '<!doctype html><p>Benvenuti'},
      says: /shape\. What comes is no page of HSDS services\. It is no JSON, but a web page.*line 1, column 1/,
    },
    {
      what: 'writes NaN',
      defects: {body: '{"contents": [{"name": "x", "minimum_age": NaN}]}'},
      says: /It is no JSON at line 1, column 44: NaN/,
    },
    {what: 'is empty', defects: {body: aPage()}, says: /names no services.*Directory 1: empty/},
  ])
    test(`that ${what}, what to do`, async () => {
      const endpoint = await openEndpoint(defects);
      const visit = await host.visit(card, withEndpoint(`${endpoint.address}.json`));
      const text = await tells(visit, says);
      assert.match(text, /1 thing to mend/);
      if (!text.includes('empty')) assert.match(text, /Servicesnot known/, 'what is not known is not zero');
      await endpoint.close();
    });

  test('that is no address on the web, what to do', async () => {
    const visit = await host.visit(card, withEndpoint('ftp://example.org/services.json'));
    await tells(visit, /This is no address on the web/);
  });

  test('that a policy of the page blocks, which directive to change', async () => {
    const endpoint = await openEndpoint();
    const visit = await host.visit(card, {...withEndpoint(`${endpoint.address}.json`), csp: strict});
    const {origin} = new URL(endpoint.address);
    const text = await tells(visit, /A policy of the page blocks it/);
    assert.ok(text.includes(`Add ${origin} to connect-src in the page's Content-Security-Policy.`), text);
    assert.match(text, /Blocked by the policy of the page/);
    assert.equal(endpoint.asked(), 0);
    await endpoint.close();
  });

  test('that gives one of two, and keeps its secrets', async () => {
    const good = await openEndpoint();
    const bad = await openEndpoint({status: 503});
    const visit = await host.visit(
      card,
      withEndpoint(`${good.address}.json ${bad.address}.json?api_key=hidden&area=1`),
    );
    const text = await tells(visit, /Directory 1: partial/);
    assert.match(text, /\?api_key=…&area=1: http 503/);
    assert.doesNotMatch(text, /hidden/);
    assert.match(text, /Services1/);
    await Promise.all([good.close(), bad.close()]);
  });

  test('that has bad records, which and how to mend them, as text whatever they hold', async () => {
    const evil = '<img src=x onerror="violated">\u202e\nDirectory 2: ready';
    const body = aPage(
      aService(),
      aService({id: 'second', url: 'javascript:alert(1)'}),
      aService({id: evil, schedules: [{freq: 'WEEKLY', byday: 'MO', opens_at: '25:99'}]}),
      {id: 'nameless', service_at_locations: [{location: aLocation()}]},
    );
    const endpoint = await openEndpoint({body});
    const visit = await host.visit(card, withEndpoint(`${endpoint.address}.json`));
    const text = await tells(visit, /Directory 1: partial/);
    assert.match(text, /bad-url \(1\)Write one whole address.*record: 2, id: second, path: url/);
    assert.match(
      text,
      /bad-time \(1\)Write times as.*record: 3, id: <img src=x onerror="violated">��Directory 2/,
    );
    assert.match(text, /missing-name \(1\)Give it a name.*record: 4, id: nameless/);
    assert.match(text, /Records left out1/);
    assert.deepEqual(visit.faults, []);
    await endpoint.close();
  });
});
