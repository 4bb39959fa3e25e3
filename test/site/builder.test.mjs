// @ts-check
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {openPlace} from '../faults/place.mjs';
import {build, choose, noteFaults, outputs, reads, serveDist, settled} from './builder.mjs';

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
async function open(path, width = 1200) {
  const page = await place.browser.newPage();
  await page.setViewport({width, height: 900});
  const faults = await noteFaults(page);
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${widgets.origin}/site/${path}`);
  return {page, faults, asked};
}

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

  test('asks nobody but its own host, and stores nothing', async () => {
    const {page, asked} = await open('builder.html');
    for (const tag of ['casa-service-finder', 'casa-quick-exit', 'casa-opening-hours'])
      await choose(page, {tag});
    assert.ok(asked.length > 5);
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(`${widgets.origin}/`) && !url.startsWith('data:')),
      [],
    );
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
    ]);
    assert.deepEqual(kept, [0, 0, '', 0]);
    await page.close();
  });

  test('keeps its state in the fragment only, and comes back to it', async () => {
    const choices = {
      tag: 'casa-opening-hours',
      lang: 'ar',
      theme: 'host',
      service: 'telefono-amico-italia',
      view: 'week',
      risk: 'no',
      '--casa-color-link': '#00ff00',
      way: 'channel',
      ground: 'italia',
    };
    const {page} = await open('builder.html');
    await choose(page, choices);
    const address = page.url();
    assert.equal(new URL(address).search, '');
    assert.deepEqual(Object.fromEntries(new URLSearchParams(new URL(address).hash.slice(1))), choices);
    const before = await outputs(page);
    await page.goto('about:blank');
    await page.goto(address);
    await settled(page);
    assert.deepEqual(await outputs(page), before);
    assert.equal(page.url(), address);
    assert.equal(
      await page.$eval('#other', (link) => /** @type {HTMLAnchorElement} */ (link).hash),
      new URL(address).hash,
    );
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
    assert.equal(
      await frame.evaluate(
        () => getComputedStyle(document.querySelector('header') ?? document.body).backgroundColor,
      ),
      'rgb(0, 102, 204)',
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

  test('writes what a directory says as text, whatever it says', async () => {
    const hostile = `</casa-centre-card><script>done=1</script><img src=x onerror="done=1"> & "x" 'y'`;
    const body = JSON.stringify({
      contents: [
        {
          id: 's1',
          name: hostile,
          status: 'active',
          phones: [{number: `02 0000 0001"><script>done=1</script>`}, {number: '02 0000 0002'}],
          service_at_locations: [
            {id: 'l', location: {id: 'c1', name: hostile, addresses: [{address_1: hostile, city: hostile}]}},
          ],
        },
      ],
    });
    place.routes.set('/hsds', (_, response) => {
      const headers = {'content-type': 'application/json', 'access-control-allow-origin': '*'};
      response.writeHead(200, headers).end(body);
    });
    for (const choices of [
      {tag: 'casa-centre-card'},
      {tag: 'casa-service-card'},
      {tag: 'casa-service-finder'},
    ])
      for (const way of ['npm', 'iframe']) {
        const page = await place.browser.newPage();
        const texts = await build(page, widgets.origin, {...choices, endpoint: `${place.origin}/hsds`, way});
        place.put('/pasted', texts.code ?? '');
        assert.match(texts.code ?? '', /&amp; .*'y'/);
        await page.goto(`${place.origin}/pasted`);
        const wrong = await page.evaluate(() => [
          'done' in globalThis,
          document.querySelectorAll('img').length,
        ]);
        assert.deepEqual(wrong, [false, 0]);
        await page.close();
      }
  });

  for (const [hash, because] of [
    ['#tag=script&src=https://evil.example/x.js', 'it is no element of ours'],
    [
      '#tag=casa-centre-card&onclick=alert(1)&style=color:red&endpoint=javascript:alert(1)',
      'none is on the list',
    ],
    ['#tag=casa-centre-card&centre=%3C%2Fscript%3E%3Cscript%3Edone%3D1%3C%2Fscript%3E', 'it is a value'],
    ['#tag=casa-centre-card&base=javascript:alert(1)%2F%2F', 'it is no address of the web'],
    ['#--casa-color-link=red;background:url(//evil.example)&tag=casa-centre-card', 'it is no colour'],
    ['#%E0%A4%A&&==&tag', 'it is no fragment at all'],
  ])
    test(`takes nothing hostile over from ${hash}, as ${because}`, async () => {
      const {page, faults, asked} = await open(`builder.html${hash}`);
      await settled(page);
      const texts = Object.values(await outputs(page)).join('\n');
      assert.doesNotMatch(texts, /evil|javascript:|onclick|<script>done/);
      assert.deepEqual(
        asked.filter((url) => !/^data:/.test(url) && !url.startsWith(`${widgets.origin}/`)),
        [],
      );
      assert.deepEqual(faults, []);
      await page.close();
    });
});
