// @ts-check
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {openPlace} from '../faults/place.mjs';
import {noteFaults, reads, serveDist} from './builder.mjs';

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

/** @param {string} hash */
async function open(hash) {
  const page = await place.browser.newPage();
  const faults = await noteFaults(page);
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${widgets.origin}/site/embed.html${hash}`, {waitUntil: 'networkidle0'});
  return {page, faults, asked};
}

describe('the page for frames', () => {
  const cases = /** @type {const} */ ([
    ['#tag=casa-centre-card&centre=san-siro', /Apri la mappa/, 'it'],
    ['#tag=casa-centre-card&centre=san-siro&lang=en', /Open|map/, 'en'],
    ['#tag=casa-service-finder&lang=en', /What are you looking for/, 'en'],
    ['#tag=casa-helpline-banner&topic=violence', /1522/, 'it'],
    ['#tag=casa-helpline-banner&lang=ar', /1522/, 'ar'],
    ['#tag=casa-opening-hours&service=telefono-amico-italia', /oggi/, 'it'],
    ['#tag=casa-service-card&service=infermiere-di-famiglia-e-comunita', /Infermiere/, 'it'],
    ['#tag=casa-quick-exit', /Cosa fa/, 'it'],
  ]);

  for (const [hash, words, lang] of cases)
    test(`shows ${hash} in its language, with nothing that axe finds`, async () => {
      const {page, faults} = await open(hash);
      await reads(page, words);
      assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const {violations} = await /** @type {any} */ (globalThis).axe.run(document, {
          // A frame is a part of a page that has its own first heading.
          rules: {'page-has-heading-one': {enabled: false}, 'heading-order': {enabled: false}},
        });
        return violations.map((/** @type {any} */ {id, nodes}) => `${id}: ${nodes[0].html}`);
      });
      assert.deepEqual(found, []);
      assert.deepEqual(faults, []);
      await page.close();
    });

  for (const hash of [
    '',
    '#',
    '#tag=script&src=//evil.example/x.js',
    '#tag=img&src=x&onerror=alert(1)',
    '#tag=casa-directory&endpoint=https://evil.example/',
    '#tag=CASA-CENTRE-CARD%3E%3Cscript%3E',
    `#tag=${'x'.repeat(5000)}`,
    '#%E0%A4%A',
  ])
    test(`shows two numbers to call, and nothing else, for ${hash.slice(0, 50) || 'no fragment'}`, async () => {
      const {page, faults, asked} = await open(hash);
      assert.match(await page.$eval('main', (main) => main.textContent ?? ''), /112[\s\S]*1522/);
      assert.deepEqual(await page.$$eval('main *', (all) => all.map(({localName}) => localName)), [
        'p',
        'a',
        'a',
      ]);
      assert.deepEqual(
        asked.filter((url) => !url.startsWith(widgets.origin) && !url.startsWith('data:')),
        [],
      );
      assert.deepEqual(faults, []);
      await page.close();
    });

  test('gives an element only attributes of its own, and directories of the web only', async () => {
    const {page, faults, asked} = await open(
      '#tag=casa-centre-card&centre=san-siro&onclick=alert(1)&style=color:red&id=a&slot=x&class=b&endpoint=file:///etc/passwd&--casa-color-link=url(//evil.example)&--evil=1',
    );
    const attributes = await page.$eval('casa-centre-card', (card) => card.getAttributeNames());
    assert.deepEqual(attributes, ['centre']);
    assert.deepEqual(
      asked.filter((url) => !/^data:/.test(url) && !url.startsWith(`${widgets.origin}/`)),
      [],
    );
    assert.deepEqual(faults, []);
    await page.close();
  });

  test('says whose data it shows where they are not of its own host', async () => {
    place.routes.set('/data', (_, response) => {
      const headers = {'content-type': 'application/json', 'access-control-allow-origin': '*'};
      response.writeHead(200, headers).end('{"contents": []}');
    });
    const {page} = await open(`#tag=casa-service-finder&lang=en&endpoint=${place.origin}/data`);
    const {host} = new URL(place.origin);
    assert.ok((await page.$eval('main > p', (words) => words.textContent ?? '')).includes(host));
    await page.close();
  });

  test('opens its links outside the frame', async () => {
    place.put(
      '/around',
      `<iframe src="${widgets.origin}/site/embed.html#tag=casa-centre-card&centre=san-siro" title="x" width="800" height="800"></iframe>`,
    );
    const page = await place.browser.newPage();
    await page.setRequestInterception(true);
    /** @type {string[]} */
    const left = [];
    page.on('request', (request) => {
      const isMap = request.url().includes('openstreetmap');
      if (isMap) left.push(request.frame() === page.mainFrame() ? 'whole page' : 'frame');
      void (isMap ? request.abort() : request.continue());
    });
    await page.goto(`${place.origin}/around`);
    const frame = await page.waitForFrame((one) => one.url().includes('embed.html'));
    await reads(frame, /Apri la mappa/);
    const link = await frame.evaluateHandle(() =>
      document.querySelector('casa-centre-card')?.shadowRoot?.querySelector('a[href*="openstreetmap"]'),
    );
    await link.asElement()?.click();
    await page.waitForNetworkIdle({idleTime: 100}).catch(() => undefined);
    assert.deepEqual(left, ['whole page']);
    await page.close();
  });

  test('offers no way out in a frame that cannot leave, and nothing with it', async () => {
    for (const hash of ['tag=casa-quick-exit', 'tag=casa-helpline-banner&with-exit=with-exit']) {
      place.put(
        '/shut',
        `<iframe sandbox="allow-scripts" src="${widgets.origin}/site/embed.html#${hash}" title="x"></iframe>`,
      );
      const page = await place.browser.newPage();
      await page.goto(`${place.origin}/shut`, {waitUntil: 'networkidle0'});
      const frame = await page.waitForFrame((one) => one.url().includes('embed.html'));
      const text = await frame.evaluate(() => [
        document.querySelectorAll('casa-quick-exit').length,
        document.querySelector('casa-helpline-banner')?.shadowRoot?.querySelectorAll('casa-quick-exit')
          .length ?? 0,
        document.body.innerText.includes('112') || document.querySelector('casa-helpline-banner') !== null,
      ]);
      assert.deepEqual(text, [0, 0, true]);
      await page.close();
    }
  });

  test('leaves the whole page by its way out in a frame that can', async () => {
    place.put(
      '/open',
      `<iframe src="${widgets.origin}/site/embed.html#tag=casa-quick-exit" title="x" width="600" height="300"></iframe>`,
    );
    const page = await place.browser.newPage();
    await page.setRequestInterception(true);
    /** @type {boolean[]} */
    const whole = [];
    page.on('request', (request) => {
      const isOut = request.url().includes('meteoam');
      if (isOut) whole.push(request.frame() === page.mainFrame());
      void (isOut ? request.abort() : request.continue());
    });
    await page.goto(`${place.origin}/open`);
    const frame = await page.waitForFrame((one) => one.url().includes('embed.html'));
    await reads(frame, /Esci subito/);
    const link = await frame.evaluateHandle(() =>
      document.querySelector('casa-quick-exit')?.shadowRoot?.querySelector('a'),
    );
    await link.asElement()?.click();
    await page.waitForNetworkIdle({idleTime: 100}).catch(() => undefined);
    assert.deepEqual(whole, [true]);
    await page.close();
  });
});
