// @ts-check
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {forOthers, serve} from '../../build/serve.mjs';
import {loader, openHost, standalone} from '../support/host.mjs';

/** @type {Awaited<ReturnType<typeof openHost>>} */
let host;
before(async () => {
  host = await openHost();
});
after(() => host.close());

/** What the page's author wrote inside each tag. */
const words = `<h3>Centro di prova</h3><p>Via di Prova 1. Chiama lo <a href="tel:020000001">02 0000 0001</a>.</p>`;
const tags = {
  'casa-centre-card': 'centre="san-siro"',
  'casa-opening-hours': 'centre="san-siro"',
  'casa-service-card': 'service="infermiere-di-famiglia-e-comunita"',
  'casa-service-finder': '',
};
const body = Object.entries(tags)
  .map(([tag, attributes]) => `<${tag} ${attributes}>${words}</${tag}>`)
  .join('');
const count = Object.keys(tags).length;

/**
 * Asserts that a person reads every author's words and can press every number.
 * @param {import('../support/host.mjs').Visit} visit
 */
async function keepsTheWords({page, seen, faults}) {
  const text = await seen();
  for (const line of ['Centro di prova', 'Via di Prova 1', '02 0000 0001'])
    assert.equal(text.split(line).length - 1, count, `${line} is read ${count} times in: ${text}`);
  const links = await page.$$eval(
    'a[href="tel:020000001"]',
    (found) => found.filter((link) => link.getBoundingClientRect().height > 0).length,
  );
  assert.equal(links, count);
  assert.deepEqual(faults, []);
}

describe('a page whose script does not come', () => {
  for (const [because, options] of /** @type {const} */ ([
    ['its address answers 404', {head: loader().replace('loader.js', 'gone.js')}],
    [
      'its host does not answer',
      {head: '<script type="module" src="http://localhost:9/cdn/loader.js"></script>'},
    ],
    ['scripts are switched off', {javascript: false}],
    ['the browser refuses its hash', {head: loader('integrity="sha384-AAAA" crossorigin')}],
  ]))
    test(`keeps its words when ${because}`, async () => {
      const visit = await host.visit(body, options);
      await keepsTheWords(visit);
    });
});

/** @type {Record<string, import('node:http').RequestListener>} */
const endpoints = {
  'answers 500': (_, response) => response.writeHead(500, forOthers).end('no'),
  'answers 404': (_, response) => response.writeHead(404, forOthers).end(),
  'answers with an HTML page': (_, response) =>
    response
      .writeHead(200, {...forOthers, 'content-type': 'text/html'})
      .end('<!doctype html><p>Benvenuti</p>'),
  'answers with half a JSON': (_, response) =>
    response
      .writeHead(200, {...forOthers, 'content-type': 'application/json'})
      .end('{"contents": [{"id": "1", "na'),
  'answers with an empty body': (_, response) => response.writeHead(200, forOthers).end(),
  'answers with no CORS header': (_, response) => response.writeHead(200).end('[]'),
  'breaks off': (_, response) => {
    response.writeHead(200, {...forOthers, 'content-length': '1000'}).write('{"contents": [');
    setTimeout(() => response.destroy(), 20);
  },
};

describe('a page whose data do not come', () => {
  for (const [what, answer] of Object.entries(endpoints))
    for (const [way, script] of Object.entries({loader, standalone: standaloneWith}))
      test(`keeps its words when the endpoint ${what} (${way})`, async () => {
        const endpoint = await serve(answer);
        const visit = await host.visit(body, {
          head: script(`data-endpoint="${endpoint.origin}/services.json"`),
        });
        await visit.page.evaluate(() => window.casa?.ready);
        await visit.settled();
        await keepsTheWords(visit);
        await endpoint.close();
      });

  test('keeps its words while the endpoint says nothing, and when patience ends', async () => {
    let asked = 0;
    const endpoint = await serve(() => void asked++);
    const note = `<script>addEventListener('casa-state', ({state}) => (window.last = state))</script>`;
    const head = note + loader(`data-endpoint="${endpoint.origin}/services.json"`);
    const visit = await host.visit(body, {head});
    await visit.page.evaluate(() => window.casa?.ready);
    await keepsTheWords(visit);
    await visit.page.waitForFunction(`window.last === 'failed'`);
    await keepsTheWords(visit);
    assert.ok(asked > 0);
    await endpoint.close();
  });
});

/** @param {string} attributes */
function standaloneWith(attributes) {
  return standalone('casa').replace('></script>', ` ${attributes}></script>`);
}
