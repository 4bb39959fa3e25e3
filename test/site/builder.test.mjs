// @ts-check
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {openPlace} from '../faults/place.mjs';
import {says} from '../support/patience.mjs';
import {build, choose, openSite, reads, serveDist, settled} from './builder.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** @type {Awaited<ReturnType<typeof openPlace>>} */
let place;
/** @type {Awaited<ReturnType<typeof serveDist>>} */
let widgets;
before(async () => {
  place = await openPlace();
  widgets = await serveDist();
});
after(async () => {
  await place.close();
  await widgets.close();
});

/** @param {string} path */
const open = (path) => openSite(place.browser, `${widgets.origin}/site/${path}`);

/**
 * What axe finds wrong.
 * @param {import('puppeteer-core').Frame} frame
 */
async function violations(frame) {
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const {violations: found} = await /** @type {any} */ (globalThis).axe.run(document, {iframes: false});
    return found.map(
      (/** @type {any} */ {id, nodes}) => `${id}: ${nodes.map((/** @type {any} */ n) => n.html)}`,
    );
  });
}

/** @param {import('puppeteer-core').Page} page */
const openAll = (page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

describe('the builder', () => {
  for (const [language, path] of /** @type {const} */ ([
    ['Italian', 'builder.html'],
    ['English', 'builder.en.html'],
  ]))
    for (const scheme of ['light', 'dark'])
      for (const way of ['pinned', 'iframe', 'npm'])
        test(`has nothing that axe finds, in ${language}, ${scheme}, ${way}, at 320 px as at 1200`, async () => {
          const {page, faults} = await open(`${path}#tag=casa-helpline-banner&risk=yes&way=${way}`);
          await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
          await settled(page);
          await openAll(page);
          assert.deepEqual(await violations(page.mainFrame()), []);
          await page.setViewport({width: 320, height: 800});
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
          assert.deepEqual(await violations(page.mainFrame()), []);
          assert.deepEqual(faults, []);
          await page.close();
        });

  test('does not presume that a page is about violence', async () => {
    const texts = async (/** @type {Record<string, string>} */ choices) => {
      const page = await place.browser.newPage();
      const copied = await build(page, widgets.origin, {tag: 'casa-centre-card', ...choices});
      const advice = await page.$eval('#advice', (box) => box.textContent);
      await page.close();
      return {...copied, advice};
    };
    const unasked = await texts({});
    assert.equal(unasked.exit, '');
    assert.match(unasked.advice ?? '', /violenza/);
    const yes = await texts({risk: 'yes'});
    assert.match(yes.exit ?? '', /<casa-quick-exit>[\s\S]*<a href="https:/);
    assert.match(yes.code ?? '', /standalone\/casa-quick-exit\.js/);
    const no = await texts({risk: 'no'});
    assert.equal(no.exit, '');
    assert.equal(no.advice, '');
  });

  test('can be worked by keyboard alone, in the order of the page, and says what was copied', async () => {
    const {page} = await open('builder.html');
    await settled(page);
    await place.browser
      .defaultBrowserContext()
      .overridePermissions(widgets.origin, ['clipboard-read', 'clipboard-sanitized-write']);
    /** @type {string[]} */
    const walked = [];
    /** @param {string} id */
    const tabTo = async (id) => {
      for (let steps = 0; steps < 60; steps++) {
        const at = await page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
        const copies = await page.evaluate(() => document.activeElement?.getAttribute('data-copy'));
        if (at === id || copies === id) return;
        walked.push(String(at));
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never comes to ${id}: ${walked}`);
    };
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'skip');
    await page.keyboard.press('Enter');
    await tabTo('tag');
    await page.keyboard.type('I numeri');
    await tabTo('option-variant');
    await page.keyboard.type('Una fascia');
    await tabTo('option-sticky');
    await page.keyboard.press('Space');
    await tabTo('risk-yes');
    await page.keyboard.press('ArrowDown');
    await tabTo('way-pinned');
    await page.keyboard.press('ArrowDown');
    await tabTo('out-code');
    await settled(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('[data-output="code"] [role="status"]')?.textContent === 'Copiato',
    );
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /cdn\/loader\.js[\s\S]*<casa-helpline-banner variant="strip" sticky>/);
    assert.match(new URL(page.url()).hash, /risk=no/);
    await page.close();
  });

  test('shows the element on a white page and on one with Bootstrap Italia, and does not let it lead away', async () => {
    const {page, faults} = await open('builder.html');
    await choose(page, {tag: 'casa-quick-exit'});
    const frame = await page.waitForFrame((one) => /preview\.html#.*casa-quick-exit/.test(one.url()));
    await reads(frame, /Esci subito/);
    await frame.evaluate(() => {
      const link = document.querySelector('casa-quick-exit')?.shadowRoot?.querySelector('a');
      link?.click();
    });
    assert.equal(await frame.evaluate(() => document.querySelectorAll('.italia:not([hidden])').length), 0);
    await choose(page, {tag: 'casa-centre-card', ground: 'italia'});
    await reads(frame, /Apri la mappa/);
    // The style sheet of the page comes when it comes.
    await says(
      () =>
        frame.evaluate(
          () => getComputedStyle(document.querySelector('header') ?? document.body).backgroundColor,
        ),
      /^rgb\(0, 102, 204\)$/,
    );
    assert.ok(page.url().startsWith(widgets.origin));
    assert.deepEqual(faults, []);
    await page.close();
  });

  test('says in words which colours cannot be told apart', async () => {
    const {page} = await open('builder.html');
    await choose(page, {tag: 'casa-centre-card', '--casa-color-link': '#777777'});
    assert.match(
      await page.$eval('#contrast', (list) => list.textContent ?? ''),
      /Link su Fondo: 4,4 a 1\. Non basta: serve almeno 4,5\./,
    );
    assert.match(await page.$eval('#advice', (box) => box.textContent ?? ''), /colori/);
    await page.close();
  });
});
