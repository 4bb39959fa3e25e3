// @ts-check
import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, test} from 'node:test';
import {browsers, holds, openPlace, pause} from './place.mjs';

const destination = 'https://www.meteoam.it/it/meteo-citta/milano';
const script = '<script type="module" src="/casa-quick-exit.js"></script>';
const own = `<a href="${destination}" target="_top" rel="nofollow noreferrer noopener">Esci</a>`;
const exit = `<casa-quick-exit>${own}</casa-quick-exit>`;
const words = '<h1>Centro antiviolenza</h1><p style="visibility: visible">Parole da non vedere</p>';

/** @typedef {{title: string, blank: boolean, covered: boolean, spoken: string | undefined} & Record<string, unknown>} Look */

/**
 * Says on the console how the page looks, in every frame in which that has changed. While a page is being
 * left it answers no questions.
 */
function sayLooks() {
  let before = '';
  (function look() {
    const root = document.documentElement;
    if (root !== null) {
      const {visibility, opacity} = getComputedStyle(root);
      const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      const now = JSON.stringify({
        title: document.title,
        blank: visibility === 'hidden' && opacity === '0',
        covered: middle?.parentElement === root && middle !== document.body,
        spoken: document.querySelector('html > div [role=alert]')?.textContent,
      });
      if (now !== before) console.info(`LOOK ${now}`);
      before = now;
    }
    requestAnimationFrame(look);
  })();
}

for (const name of browsers)
  describe(`the way out in ${name}`, {timeout: 120_000}, () => {
    /** @type {import('./place.mjs').Place} */
    let place;
    /** @type {import('puppeteer-core').Page} */
    let page;
    /** What the destination was asked with. @type {{url: string, referer: string | undefined}[]} */
    let asked;
    /** How the pages have looked, one after the other. @type {Look[]} */
    let looks;
    /** How the destination answers. @type {(request: import('puppeteer-core').HTTPRequest) => Promise<void>} */
    let answer;

    before(async () => {
      place = await openPlace(name);
      place.put('/start', '<h1>Prima</h1>', {title: 'Prima'});
      place.put('/help', exit + words, {head: script});
    });
    after(() => place.close());

    beforeEach(async () => {
      page = await place.browser.newPage();
      asked = [];
      looks = [];
      page.on('console', (message) => {
        if (message.text().startsWith('LOOK ')) looks.push(JSON.parse(message.text().slice(5)));
      });
      await page.evaluateOnNewDocument(sayLooks);
      answer = (request) =>
        request.respond({contentType: 'text/html', body: '<title>Meteo</title><h1>Sole</h1>'});
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (new URL(request.url()).hostname !== 'www.meteoam.it') return void request.continue();
        if (!request.isNavigationRequest()) return void request.abort();
        asked.push({url: request.url(), referer: request.headers()['referer']});
        void answer(request).catch(() => undefined);
      });
      return () => page.close();
    });

    /** @param {string} [path] */
    async function visit(path = '/help') {
      await page.goto(`${place.origin}/start`);
      await page.goto(place.origin + path);
      await holds(() => page.evaluate(() => customElements.get('casa-quick-exit') !== undefined));
    }

    /** A destination that takes its time, so that the page can be looked at meanwhile. */
    function slowly() {
      answer = async (request) => {
        await pause(3000);
        await request.respond({contentType: 'text/html', body: '<title>Meteo</title>'});
      };
    }

    const press = () =>
      page.evaluate(() => {
        document.querySelector('casa-quick-exit')?.shadowRoot?.querySelector('a')?.click();
      });

    /** Waits until the page has been seen in such a state. @param {Partial<Look>} state */
    const seen = (state) =>
      holds(() => looks.some((look) => Object.entries(state).every(([key, value]) => look[key] === value)));

    /** Goes back as a person does: the browser may show a page it has kept, which loads nothing. */
    const goBack = () => page.evaluate(() => history.back()).catch(() => undefined);

    const arrives = () => holds(() => page.url() === destination);

    test('leads away, and Back to the page before, never to this one', async () => {
      await visit();
      await press();
      await arrives();
      await goBack();
      await holds(async () => (await page.title()) === 'Prima');
      await page.evaluate(() => history.forward()).catch(() => undefined);
      await arrives();
    });

    test('keeps the page in the history when asked to', async () => {
      place.put('/keep', exit.replace('>', ' history="keep">') + words, {head: script});
      await visit('/keep');
      await press();
      await arrives();
      await goBack();
      await holds(async () => (await page.title()) === 'Aiuto');
      looks.length = 0;
      await seen({title: 'Aiuto', blank: false, covered: false, spoken: undefined}).catch(async () => {
        // Nothing has changed since it was shown.
        assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).opacity), '1');
      });
    });

    test('tells the destination nothing of where its visitor comes from', async () => {
      await visit();
      await press();
      await arrives();
      assert.deepEqual(asked, [{url: destination, referer: undefined}]);
    });

    test('blanks the page at once while a slow destination is awaited', async () => {
      slowly();
      await visit();
      await press();
      await seen({title: 'Nuova scheda', blank: true, covered: true, spoken: 'Caricamento'});
      assert.ok(looks.every(({title, blank}) => (title === 'Nuova scheda') === blank));
      await arrives();
    });

    test('is blank in the first frame after the press, on a processor four times as slow', async (context) => {
      slowly();
      if (name === 'chromium')
        await (await page.createCDPSession()).send('Emulation.setCPUThrottlingRate', {rate: 4});
      /** @type {Promise<string>} */
      const told = new Promise((resolve) =>
        page.on('console', (message) => {
          if (message.text().startsWith('FRAME ')) resolve(message.text());
        }),
      );
      await page.evaluateOnNewDocument(() => {
        const first = (/** @type {MouseEvent} */ {timeStamp}) =>
          requestAnimationFrame((now) => {
            const isBlank = getComputedStyle(document.documentElement).opacity === '0';
            console.info(
              `FRAME ${isBlank ? 'blank' : 'not blank'} ${Math.round(now - timeStamp)} ms after the press`,
            );
          });
        addEventListener('click', first, true);
      });
      const many = '<p>Parole da non vedere</p>'.repeat(3000);
      place.put('/long', exit + many, {head: script});
      await visit('/long');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const frame = await told;
      context.diagnostic(frame);
      assert.match(frame, /^FRAME blank/);
      await arrives();
    });

    test('asks once for the destination, however often it is pressed', async () => {
      slowly();
      await visit();
      await page.evaluate(() => {
        const link = document.querySelector('casa-quick-exit')?.shadowRoot?.querySelector('a');
        for (let times = 0; times < 3; times++) link?.click();
      });
      for (let times = 0; times < 4; times++) await page.keyboard.press('Shift');
      await arrives();
      assert.equal(asked.length, 1);
    });

    test('leaves a blank page, not this one, when the destination cannot be reached', async () => {
      answer = (request) => request.abort('internetdisconnected');
      await visit();
      await press();
      await holds(() => asked.length === 1);
      await pause(300);
      const words = await page.evaluate(() => {
        const isBlank = getComputedStyle(document.documentElement).opacity === '0';
        return isBlank ? '' : (document.body?.innerText ?? '');
      });
      assert.doesNotMatch(words, /antiviolenza|Parole/);
    });

    test('puts the page back when the browser shows it again', async () => {
      slowly();
      await visit();
      await page.evaluate(() => {
        document.documentElement.style.setProperty('color', 'red');
        document.querySelector('casa-quick-exit')?.shadowRoot?.querySelector('summary')?.click();
      });
      const back = await page.evaluate(() => {
        const {shadowRoot} = document.querySelector('casa-quick-exit') ?? {};
        shadowRoot?.querySelector('a')?.click();
        dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
        return {
          style: document.documentElement.style.cssText,
          title: document.title,
          covers: document.querySelectorAll('html > div').length,
          metas: document.querySelectorAll('meta[name=referrer]').length,
          open: shadowRoot?.querySelector('details')?.open,
        };
      });
      const asBefore = {style: 'color: red;', title: 'Aiuto', covers: 0, metas: 0, open: false};
      assert.deepEqual(back, asBefore);
    });

    test('leaves at the third Shift of five, before Sticky Keys asks', async () => {
      slowly();
      await visit();
      await page.keyboard.press('Shift');
      await page.keyboard.press('Shift');
      await pause(100);
      assert.ok(looks.every(({blank}) => !blank));
      for (let times = 3; times <= 5; times++) await page.keyboard.press('Shift');
      await seen({blank: true});
      await arrives();
    });

    test('stays while somebody types capitals or with an input method', async () => {
      place.put('/type', `${exit}<input>`, {head: script});
      await visit('/type');
      await page.focus('input');
      for (const letter of 'ABC') {
        await page.keyboard.down('Shift');
        await page.keyboard.press(letter);
        await page.keyboard.up('Shift');
      }
      await page.$eval('input', (input) => {
        for (let times = 0; times < 5; times++) {
          const composing = {key: 'Shift', isComposing: true, bubbles: true};
          input.dispatchEvent(new KeyboardEvent('keydown', composing));
        }
      });
      assert.deepEqual([await page.$eval('input', ({value}) => value), asked], ['ABC', []]);
    });

    test('leaves by Escape twice where that was asked for, but not from a field or a dialog', async () => {
      slowly();
      const body = `${exit.replace('>', ' shortcut="esc">')}<input><dialog>Cookie</dialog>`;
      place.put('/escape', body, {head: script});
      await visit('/escape');
      await page.focus('input');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.evaluate(() => {
        document.querySelector('input')?.blur();
        document.querySelector('dialog')?.showModal();
      });
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await pause(100);
      assert.ok(looks.every(({blank}) => !blank));
      for (let times = 0; times < 3; times++) await page.keyboard.press('Escape');
      await seen({blank: true});
      await arrives();
    });

    test('can be pressed under a cookie notice over the whole page', async () => {
      const notice =
        '<div style="position: fixed; inset: 0; z-index: 2147483647; background: #fff">Cookie?</div>';
      place.put('/cookie', exit + words + notice, {head: script});
      await visit('/cookie');
      const {x, y} = await page.evaluate(() => {
        const link = document.querySelector('casa-quick-exit')?.shadowRoot?.querySelector('a');
        const {left, top, width, height} = link?.getBoundingClientRect() ?? new DOMRect();
        return {x: left + width / 2, y: top + height / 2};
      });
      await page.mouse.click(x, y);
      await arrives();
    });

    test('is no click for the page’s statistics, asks no question and keeps nothing', async () => {
      slowly();
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
      await visit('/watched');
      page.on('request', (request) => requests.push(request.url()));
      const dialogs = /** @type {string[]} */ ([]);
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.type());
        void dialog.accept();
      });
      await page.mouse.click(300, 300);
      await page.evaluate(() => Reflect.set(window, 'heard', []));
      const kept = await page.evaluate(() => {
        document.querySelector('casa-quick-exit')?.shadowRoot?.querySelector('a')?.click();
        return [Reflect.get(window, 'heard'), localStorage.length, sessionStorage.length, document.cookie];
      });
      assert.deepEqual(kept, [[], 0, 0, '']);
      await arrives();
      const others = requests.filter((url) => !url.startsWith('https://www.meteoam.it/'));
      assert.deepEqual([others, dialogs], [[], []]);
    });

    test('works without its script, by its own link', async () => {
      const headers = {'content-security-policy': "script-src 'none'"};
      place.put('/plain', exit + words, {head: script, headers});
      await page.goto(`${place.origin}/plain`);
      await page.click('casa-quick-exit a');
      await arrives();
      assert.equal(asked[0]?.referer, undefined);
    });

    test('leaves by the link in its tag when it cannot show its own', async () => {
      const broken = `<script>
        const create = document.createElement;
        document.createElement = (tag) => { if (tag === 'details') throw new Error(tag); return create.call(document, tag); };
      </script>`;
      place.put('/broken', exit + words, {head: broken + script});
      await visit('/broken');
      await page.click('casa-quick-exit > a');
      await arrives();
      await goBack();
      await holds(async () => (await page.title()) === 'Prima');
    });

    test('takes the whole page along from a frame of another origin', async () => {
      place.put('/framing', `<iframe src="${place.other}/help" width="500" height="300"></iframe>`, {
        title: 'Cornice',
      });
      await page.goto(`${place.origin}/start`);
      await page.goto(`${place.origin}/framing`);
      const frame = await page.waitForFrame((found) => found.url().endsWith('/help'));
      await holds(() => frame.evaluate(() => customElements.get('casa-quick-exit') !== undefined));
      const link = await frame.evaluateHandle(() =>
        document.querySelector('casa-quick-exit')?.shadowRoot?.querySelector('a'),
      );
      await /** @type {import('puppeteer-core').ElementHandle} */ (link).click();
      await arrives();
      await goBack();
      await holds(async () => (await page.title()) === 'Prima');
    });

    for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin'])
      test(`offers no false safety in a frame with sandbox="${sandbox}"`, async () => {
        place.put('/framing', `<iframe src="/help" sandbox="${sandbox}"></iframe>`);
        await page.goto(`${place.origin}/framing`);
        const frame = await page.waitForFrame((found) => found.url().endsWith('/help'));
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
      await visit('/own');
      for (let times = 0; times < 3; times++) await page.keyboard.press('Shift');
      await pause(100);
      assert.deepEqual(asked, []);
    });
  });
