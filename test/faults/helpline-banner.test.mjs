// @ts-check
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, test} from 'node:test';
import {browsers} from './browsers.mjs';
import {answers, endpoint} from './endpoints.mjs';
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
        await survives({...endpoint, answer: listener, unclean: true});
        await pause(300);
        const {links} = await page.evaluate(read);
        assert.deepEqual(links.slice(0, 2), ['tel:112 112', 'tel:1522 1522']);
        assert.deepEqual(thrown, []);
      });
  });
});
