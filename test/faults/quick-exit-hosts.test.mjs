// @ts-check
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, test} from 'node:test';
import {exit, openExit, script, words} from './exit.mjs';
import {browsers, holds, openPlace, pause} from './place.mjs';

for (const name of browsers)
  describe(`the way out on the pages of others in ${name}`, {timeout: 300_000}, () => {
    /** @type {import('./place.mjs').Place} */
    let place;
    /** @type {import('./exit.mjs').ExitPage} */
    let at;

    before(async () => {
      place = await openPlace(name);
    });
    after(() => place.close());
    beforeEach(async () => {
      at = await openExit(place);
    });
    afterEach(() => at.page.close());

    test('can be pressed under a cookie notice over the whole page', async () => {
      const notice =
        '<div style="position: fixed; inset: 0; z-index: 2147483647; background: #fff">Cookie?</div>';
      place.put('/cookie', exit + words + notice, {head: script});
      await at.visit('/cookie');
      const {x, y} = await at.page.evaluate(() => {
        const link = document.querySelector('casa-quick-exit')?.shadowRoot?.querySelector('a');
        const {left, top, width, height} = link?.getBoundingClientRect() ?? new DOMRect();
        return {x: left + width / 2, y: top + height / 2};
      });
      await at.page.mouse.click(x, y);
      await at.arrives();
    });

    test('is no click for the page’s statistics, asks no question and keeps nothing', async () => {
      at.slowly();
      const watch = `<script>
        window.heard = [];
        for (const target of [document, document.documentElement])
          for (const capture of [true, false])
            target.addEventListener('click', () => heard.push('click'), capture);
        addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'Stay?'; });
        onbeforeunload = () => 'Stay?';
        navigator.sendBeacon = () => heard.push('beacon');
      </script>`;
      place.put('/watched', exit + words, {head: watch + script});
      const requests = /** @type {string[]} */ ([]);
      await at.visit('/watched');
      at.page.on('request', (request) => requests.push(request.url()));
      const dialogs = /** @type {string[]} */ ([]);
      at.page.on('dialog', (dialog) => {
        dialogs.push(dialog.type());
        void dialog.accept();
      });
      await at.page.mouse.click(300, 300);
      await at.page.evaluate(() => Reflect.set(window, 'heard', []));
      const kept = await at.page.evaluate(() => {
        document.querySelector('casa-quick-exit')?.shadowRoot?.querySelector('a')?.click();
        return [Reflect.get(window, 'heard'), localStorage.length, sessionStorage.length, document.cookie];
      });
      assert.deepEqual(kept, [[], 0, 0, '']);
      await at.arrives();
      const others = requests.filter((url) => !url.startsWith('https://www.meteoam.it/'));
      assert.deepEqual([others, dialogs], [[], []]);
    });

    test('works without its script, by its own link', async () => {
      const headers = {'content-security-policy': "script-src 'none'"};
      place.put('/plain', exit + words, {head: script, headers});
      await at.page.goto(`${place.origin}/plain`);
      await at.page.click('casa-quick-exit a');
      await at.arrives();
      assert.equal(at.asked[0]?.referer, undefined);
    });

    test('leaves by the link in its tag when it cannot show its own', async () => {
      const broken = `<script>
        const create = document.createElement;
        document.createElement = (tag) => { if (tag === 'details') throw new Error(tag); return create.call(document, tag); };
      </script>`;
      place.put('/broken', exit + words, {head: broken + script});
      await at.visit('/broken');
      await at.page.click('casa-quick-exit > a');
      await at.arrives();
      await at.goBack();
      await holds(async () => (await at.page.title()) === 'Prima');
    });

    test('takes the whole page along from a frame of another origin', async () => {
      place.put('/framing', `<iframe src="${place.other}/help" width="500" height="300"></iframe>`, {
        title: 'Cornice',
      });
      await at.page.goto(`${place.origin}/start`);
      await at.page.goto(`${place.origin}/framing`);
      const frame = await at.page.waitForFrame((found) => found.url().endsWith('/help'));
      await holds(() => frame.evaluate(() => customElements.get('casa-quick-exit') !== undefined));
      const link = await frame.evaluateHandle(() =>
        document.querySelector('casa-quick-exit')?.shadowRoot?.querySelector('a'),
      );
      await /** @type {import('puppeteer-core').ElementHandle} */ (link).click();
      await at.arrives();
      await at.goBack();
      await holds(async () => (await at.page.title()) === 'Prima');
    });

    for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin'])
      test(`offers no false safety in a frame with sandbox="${sandbox}"`, async () => {
        place.put('/framing', `<iframe src="/help" sandbox="${sandbox}"></iframe>`);
        await at.page.goto(`${place.origin}/framing`);
        const frame = await at.page.waitForFrame((found) => found.url().endsWith('/help'));
        await holds(() => frame.evaluate(() => customElements.get('casa-quick-exit') !== undefined));
        const link = await frame.evaluate(() => {
          const {shadowRoot} = document.querySelector('casa-quick-exit') ?? {};
          const found = shadowRoot?.querySelector('a');
          return [found?.textContent, found?.target, shadowRoot?.querySelector('.bar')];
        });
        assert.deepEqual(link, ['Apri questa pagina da sola, per poter uscire subito', '_blank', null]);
      });

    test('gives way to the page’s own way out', async () => {
      place.put('/own', `<div class="govuk-exit-this-page"></div>${exit}${words}`, {head: script});
      await at.visit('/own');
      for (let times = 0; times < 3; times++) await at.page.keyboard.press('Shift');
      await pause(100);
      assert.deepEqual(at.asked, []);
    });
  });
