// @ts-check
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, test} from 'node:test';
import {browsers} from './browsers.mjs';
import {answers, endpoint, flag, json, record} from './endpoints.mjs';
import {answer, banner, js, script} from './fault.mjs';
import {pages} from './pages.mjs';
import {holds, openPlace, pause, standalone} from './place.mjs';
import {read} from './read.mjs';
import {scripts} from './scripts.mjs';

/** @typedef {import('./fault.mjs').Fault} Fault */

describe('1522 and 112 can be read and called', {timeout: 300_000}, () => {
  /** @type {import('./place.mjs').Place} */
  let place;
  /** @type {import('puppeteer-core').Page} */
  let page;
  /** @type {string[]} */
  let thrown;

  before(async () => {
    place = await openPlace();
    place.routes.set('/casa-directory.js', answer(200, js, await standalone('casa-directory')));
    place.routes.set('/reader.js', answer(200, js, await standalone('reader')));
  });
  after(() => place.close());
  beforeEach(async () => {
    page = await place.browser.newPage();
    thrown = [];
    page.on('pageerror', (error) => thrown.push(String(error)));
  });
  afterEach(() => page.close());

  /** @param {Fault} fault */
  async function survives(fault) {
    const {head = script, body = banner(), headers = {}, lang = 'it', set} = fault;
    if (fault.answer !== undefined) place.routes.set('/answer', fault.answer);
    if (headers['content-type']?.includes('xhtml')) {
      const html = `<html xmlns="http://www.w3.org/1999/xhtml" lang="it"><head><title>x</title><script type="module" src="/casa-helpline-banner.js"></script></head><body>${body}</body></html>`;
      place.routes.set('/page', (_, response) => response.writeHead(200, headers).end(html));
    } else place.put('/page', body, {head, headers, lang});
    await set?.(page);
    // Not until it has loaded: some scripts never do.
    void page.goto(`${place.origin}/page`).catch(() => undefined);
    await page.waitForSelector('casa-helpline-banner, iframe');
    if (fault.defined === 'yes') await holds(() => page.evaluate(read).then(({isAlive}) => isAlive));
    else await pause(150);
    const frame = page.frames().at(-1);
    const {text, links, isAlive} = await /** @type {import('puppeteer-core').Frame} */ (frame).evaluate(read);
    assert.match(text, /112.*1522/);
    assert.ok(links.includes('tel:112 112') && links.includes('tel:1522 1522'), links.join());
    assert.equal(
      isAlive && fault.defined === undefined && page.frames().length === 1,
      false,
      'it came to life',
    );
    if (!fault.unclean) assert.deepEqual(thrown, []);
  }

  for (const [group, faults] of Object.entries({
    'though its script fails:': scripts,
    'in a browser where': browsers,
    'on a page that': pages,
  }))
    describe(group, () => {
      for (const [name, fault] of Object.entries(faults)) test(name, () => survives(fault));
    });

  describe('though its endpoint', () => {
    for (const [name, listener] of Object.entries(answers))
      test(name, async () => {
        let asked = 0;
        await survives({
          ...endpoint,
          answer: (request, response) => {
            asked++;
            listener(request, response);
          },
        });
        await holds(() => asked > 0);
        await pause(300);
        const {links} = await page.evaluate(read);
        assert.deepEqual(links.slice(0, 2), ['tel:112 112', 'tel:1522 1522']);
        assert.deepEqual(thrown, []);
      });
  });

  test('and its endpoint adds lines, dates ours and runs a campaign', async () => {
    // By the day in Rome, which late in the evening is not that of UTC.
    const day = (/** @type {number} */ later) =>
      new Date(Date.now() + later * 86_400_000).toISOString().slice(0, 10);
    const everyDay = {
      id: 's',
      freq: 'WEEKLY',
      byday: 'MO,TU,WE,TH,FR,SA,SU',
      valid_from: day(-1),
      valid_to: day(1),
    };
    const running = record({
      id: 'c',
      name: 'Campagna',
      alert: 'Settimana contro la violenza',
      phones: [{id: 'p', number: '1522'}],
      schedules: [everyDay],
      attributes: [flag('helpline'), {...flag('campaign'), link_type: 'category'}],
    });
    const checked = record({
      id: '1522',
      name: '1522',
      assured_date: '2026-03-01',
      phones: [{id: 'p', number: '1522'}],
    });
    const listener = json([checked, running, record({})]);
    place.routes.set('/answer', listener);
    place.put('/page', endpoint.body.replace('topic="violence"', ''), {head: endpoint.head});
    await page.goto(`${place.origin}/page`);
    const {text, links} = await holds(async () => {
      const seen = await page.evaluate(read);
      return seen.links.length > 6 && seen;
    });
    assert.match(text, /Settimana contro la violenza/);
    assert.match(text, /1522 .*Dati controllati: marzo 2026/);
    assert.match(text, /Altro 02 0000 0001 Orari da confermare Non sappiamo/);
    assert.deepEqual([links[0], links.at(-1)], ['tel:1522 1522', 'tel:0200000001 02 0000 0001']);
  });
});
