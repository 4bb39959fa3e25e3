// @ts-check
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {loader, openHost, standalone} from '../support/host.mjs';

/** @type {Awaited<ReturnType<typeof openHost>>} */
let host;
before(async () => {
  host = await openHost();
});
after(() => host.close());

const card = '<casa-centre-card centre="san-siro"></casa-centre-card>';

for (const [way, head] of /** @type {const} */ ([
  ['the loader', loader()],
  ['its own script', standalone('casa-centre-card')],
  ['the script with all', standalone('casa')],
]))
  describe(`a page of another origin with a centre card, by ${way}`, () => {
    test('shows the centre: name, address, free services, status with its date', async () => {
      const {reads, faults, warnings} = await host.visit(card, {head});
      const text = await reads(/Via Mar Jonio 2/);
      assert.match(text, /Centro C\.A\.S\.A\. San Siro/);
      assert.match(text, /gratuit/i);
      assert.match(text, /infermier/i);
      assert.match(text, /da confermare/i);
      assert.match(text, /20\d\d/);
      assert.doesNotMatch(text, /undefined|null|NaN|\[object/);
      assert.deepEqual(faults, []);
      assert.deepEqual(warnings, []);
    });

    test('shows no empty row', async () => {
      const {page, reads} = await host.visit(card, {head});
      await reads(/Via Mar Jonio 2/);
      const empty = await page.evaluate(() => {
        const rows = document
          .querySelector('casa-centre-card')
          ?.shadowRoot?.querySelectorAll('li, p, dd, dt, a, h3');
        return [...(rows ?? [])].filter((row) => row.textContent?.trim() === '').map((row) => row.outerHTML);
      });
      assert.deepEqual(empty, []);
    });

    test('shows it in Arabic, right to left, on an Arabic page', async () => {
      const {page, reads, faults} = await host.visit(card, {head, lang: 'ar'});
      const text = await reads(/[\u0600-\u06ff]{3}[\s\S]*Mar Jonio 2|Mar Jonio 2[\s\S]*[\u0600-\u06ff]{3}/);
      assert.doesNotMatch(text, /gratuit|Aperto|da confermare/i);
      const direction = await page.evaluate(() => {
        const heading = document.querySelector('casa-centre-card')?.shadowRoot?.querySelector('h3');
        return heading && getComputedStyle(heading).direction;
      });
      assert.equal(direction, 'rtl');
      assert.deepEqual(faults, []);
    });

    test('asks nobody but the origin of the script, each address once, and keeps nothing', async () => {
      const {page, reads, requests, settled} = await host.visit(card, {head});
      await reads(/Via Mar Jonio 2/);
      await settled();
      const addresses = requests.map(({url}) => url);
      assert.deepEqual([...new Set(addresses.map((url) => new URL(url).origin))], [host.widgets]);
      assert.deepEqual(addresses, [...new Set(addresses)]);
      assert.ok(addresses.length <= (way === 'the loader' ? 4 : 2), addresses.join(', '));
      const kept = await page.evaluate(async () => ({
        cookie: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
      assert.deepEqual(kept, {cookie: '', local: 0, session: 0, databases: 0, workers: 0});
      assert.deepEqual(await page.cookies(), []);
    });

    test('leaves the page as it was, but for one global name', async () => {
      const footprint = () => ({
        names: Object.getOwnPropertyNames(window),
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        attributes: [...document.documentElement.attributes, ...document.body.attributes].map(
          ({name}) => name,
        ),
        children: document.body.children.length,
      });
      const plain = await host.visit(card, {head: ''});
      const embedded = await host.visit(card, {head});
      await embedded.reads(/Via Mar Jonio 2/);
      const before = await plain.page.evaluate(footprint);
      const {names, ...rest} = await embedded.page.evaluate(footprint);
      const lit = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];
      const added = names.filter((name) => !before.names.includes(name) && !lit.includes(name));
      assert.deepEqual(added, ['casa']);
      assert.deepEqual({names: before.names, ...rest}, before);
    });
  });

describe('the loader', () => {
  test('tells when the elements that were there are defined', async () => {
    const {page} = await host.visit(card);
    const state = await page.evaluate(async () => {
      await customElements.whenDefined('casa-centre-card');
      await window.casa?.ready;
      return {version: window.casa?.version, names: Object.keys(window.casa ?? {})};
    });
    assert.deepEqual(state, {version: readVersion(), names: ['version', 'ready']});
  });

  test('loads neither data nor what reads them for helplines and the way out', async () => {
    const {page, requests, settled} = await host.visit(
      '<casa-helpline-banner></casa-helpline-banner><casa-quick-exit></casa-quick-exit>',
    );
    await page.evaluate(() => window.casa?.ready);
    await settled();
    const asked = requests.map(({url}) => url.slice(host.widgets.length));
    assert.deepEqual(
      asked.filter((path) => /\/data\/|directory|finder/.test(path)),
      [],
    );
    assert.ok(await page.evaluate(() => customElements.get('casa-helpline-banner') !== undefined));
    assert.ok(await page.evaluate(() => customElements.get('casa-quick-exit') !== undefined));
    assert.ok(await page.evaluate(() => customElements.get('casa-service-finder') === undefined));
  });

  test('finds a tag that comes later, deep inside what comes', async () => {
    const {page, reads} = await host.visit('<main></main>');
    await page.evaluate((html) => {
      const section = document.createElement('section');
      section.innerHTML = `<div>${html}</div>`;
      document.querySelector('main')?.append(section);
    }, card);
    await reads(/Via Mar Jonio 2/);
  });

  test('asks for an element’s chunks together, not one after the other', async () => {
    const {reads, requests} = await host.visit(card);
    await reads(/Via Mar Jonio 2/);
    const late = requests.filter(
      ({url, initiator}) => url.endsWith('.js') && initiator?.includes('/chunks/'),
    );
    assert.deepEqual(late, []);
  });

  test('loads nothing twice when its address has a query', async () => {
    const {reads, requests, warnings} = await host.visit(card, {
      head: loader().replace('loader.js', 'loader.js?v=2'),
    });
    await reads(/Via Mar Jonio 2/);
    const paths = requests.map(({url}) => new URL(url).pathname);
    assert.deepEqual(paths, [...new Set(paths)]);
    assert.deepEqual(warnings, []);
  });

  test('leaves a page’s own name casa alone, even an element’s', async () => {
    const own = await host.visit(card, {head: `<script>window.casa = 'mia'</script>${loader()}`});
    await own.reads(/Via Mar Jonio 2/);
    assert.equal(await own.page.evaluate(() => window.casa), 'mia');
    const element = await host.visit(`<p id="casa"></p>${card}`);
    await element.reads(/Via Mar Jonio 2/);
    assert.equal(await element.page.evaluate(() => typeof window.casa?.version), 'string');
  });

  test('says once what it could not load, and throws nothing', async () => {
    const {page, reads, faults, warnings} = await host.visit(
      '<casa-centre-card centre="san-siro"><p>Chiama 02 0000 0001</p></casa-centre-card>',
      {csp: `script-src {{widgets}}/cdn/loader.js`},
    );
    await page.evaluate(() => window.casa?.ready);
    await reads(/02 0000 0001/);
    assert.equal(warnings.filter((line) => line.includes('could not be loaded')).length, 1);
    assert.deepEqual(
      faults.filter((fault) => !fault.startsWith('violated')),
      [],
    );
  });
});

describe('a self-contained script', () => {
  test('runs under its published hash', async () => {
    const hash = JSON.parse(readFileSync('dist/integrity.json', 'utf8'))['standalone/casa-centre-card.js'];
    const head = standalone('casa-centre-card').replace(
      '></script>',
      ` integrity="${hash}" crossorigin></script>`,
    );
    const {reads} = await host.visit(card, {head});
    await reads(/Via Mar Jonio 2/);
  });

  test('lives beside another, and beside the loader', async () => {
    const body = `${card}<casa-helpline-banner></casa-helpline-banner>
      <casa-opening-hours centre="san-siro"></casa-opening-hours>`;
    const head = standalone('casa-centre-card') + standalone('casa-opening-hours') + loader();
    const {reads, faults, requests, settled} = await host.visit(body, {head, lang: 'fr'});
    await reads(/Via Mar Jonio 2/);
    await reads(/1522/);
    await settled();
    assert.deepEqual(faults, []);
    const data = requests.map(({url}) => url).filter((url) => url.includes('/data/'));
    assert.deepEqual(data, [...new Set(data)], 'the directory is asked for once');
  });

  test('tells the page that it runs', async () => {
    const {page} = await host.visit(card, {head: standalone('casa-quick-exit')});
    assert.equal(await page.evaluate(() => window.casa?.version), readVersion());
  });
});

function readVersion() {
  return JSON.parse(readFileSync('package.json', 'utf8')).version;
}
