// @ts-check
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {inventedServices} from '../bench/services.mjs';
import {browsers, holds, openPlace, standalone} from './place.mjs';

for (const name of browsers)
  describe(`the finder in ${name}`, {timeout: 300_000}, () => {
    /** @type {import('./place.mjs').Place} */
    let place;
    before(async () => {
      place = await openPlace(name);
      // With its neighbours: browsers have languages of their own.
      for (const file of ['casa-service-finder', 'reader', 'engine', 'synonyms/en', 'synonyms/danger']) {
        const code = await standalone(file);
        place.routes.set(`/${file}.js`, (_, response) => {
          response.writeHead(200, {'content-type': 'text/javascript'}).end(code);
        });
      }
      place.routes.set('/services.json', (_, response) => {
        const body = JSON.stringify(inventedServices(60));
        response.writeHead(200, {'content-type': 'application/json'}).end(body);
      });
      place.put('/page', '<casa-service-finder endpoint="/services.json"></casa-service-finder>', {
        head: '<script type="module" src="/casa-service-finder.js"></script>',
      });
    });
    after(() => place.close());

    test('finds what is typed, is left by the keyboard in order, and throws nothing', async () => {
      const page = await place.browser.newPage();
      /** @type {string[]} */
      const errors = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(`${place.origin}/page`);
      await holds(() => page.evaluate(headings).then(({length}) => length === 20));

      await page.evaluate(() => {
        document.querySelector('casa-service-finder')?.shadowRoot?.querySelector('input')?.focus();
      });
      await page.keyboard.type('infermiera');
      await holds(() => page.evaluate(headings).then(([first]) => /infermiera/i.test(first ?? '')));

      const stops = [];
      for (let step = 0; step < 8; step++) {
        stops.push(await page.evaluate(focused));
        await page.keyboard.press('Tab');
      }
      const form = ['q', 'Cerca', 'need', 'centre', 'Altri filtri', 'near', 'here'];
      assert.deepEqual(stops, [...form, 'Apri la mappa']);
      assert.deepEqual(errors, []);
      await page.close();
    });

    test('tells the page nothing of what is typed where words of danger are missing', async () => {
      const served = place.routes.get('/synonyms/danger.js');
      place.routes.delete('/synonyms/danger.js');
      const page = await place.browser.newPage();
      try {
        await page.goto(`${place.origin}/page`);
        await holds(() => page.evaluate(headings).then(({length}) => length === 20));
        const told = await page.evaluate(async () => {
          const finder = /** @type {any} */ (document.querySelector('casa-service-finder'));
          /** @type {string[]} */
          const heard = [];
          finder.addEventListener('casa-search', (/** @type {any} */ event) => heard.push(event.words));
          finder.urlState = '';
          await finder.updateComplete;
          finder.shadowRoot.querySelector('input').value = 'my husband hits me';
          finder.shadowRoot.querySelector('input').dispatchEvent(new InputEvent('input'));
          finder.shadowRoot.querySelector('form').requestSubmit();
          await finder.updateComplete;
          await finder.updateComplete;
          return [...heard, location.search].join();
        });
        assert.equal(told, '');
      } finally {
        await page.close();
        if (served !== undefined) place.routes.set('/synonyms/danger.js', served);
      }
    });

    test('finds, and understands danger in Italian, while words of danger in other languages do not come', async () => {
      const served = place.routes.get('/synonyms/danger.js');
      place.routes.set('/synonyms/danger.js', () => undefined);
      const page = await place.browser.newPage();
      try {
        await page.goto(`${place.origin}/page`, {waitUntil: 'domcontentloaded'});
        await holds(() => page.evaluate(headings).then(({length}) => length === 20));
        await page.evaluate(() => {
          document.querySelector('casa-service-finder')?.shadowRoot?.querySelector('input')?.focus();
        });
        await page.keyboard.type('dotoressa');
        await holds(() => page.evaluate(headings).then(([first]) => /medico|dottoressa/i.test(first ?? '')));
        await page.keyboard.type(' mio marito mi picchia');
        await holds(() => page.evaluate(danger).then((words) => words.includes('1522')));
      } finally {
        await page.close();
        if (served !== undefined) place.routes.set('/synonyms/danger.js', served);
      }
    });
  });

/** The names on the cards, in the page. */
function headings() {
  const cards = document
    .querySelector('casa-service-finder')
    ?.shadowRoot?.querySelectorAll('casa-service-card');
  return [...(cards ?? [])].map(
    (card) => card.shadowRoot?.querySelector('[part="heading"]')?.textContent?.trim() ?? '',
  );
}

/** What is said of danger, in the page. */
function danger() {
  const finder = document.querySelector('casa-service-finder');
  return finder?.shadowRoot?.querySelector('[part="danger"]')?.textContent ?? '';
}

/** What has the focus, in the page: by its name, or what it says. */
function focused() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.getAttribute('name') ?? active?.textContent?.trim();
}
