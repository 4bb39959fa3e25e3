// @ts-check
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, test} from 'node:test';
import {destination, exit, openExit, script, words} from './exit.mjs';
import {browsers, holds, openPlace, pause} from './place.mjs';

for (const name of browsers)
  describe(`the way out leaves in ${name}`, {timeout: 300_000}, () => {
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

    test('leads away, and Back to the page before, never to this one', async () => {
      await at.visit();
      await at.press();
      await at.arrives();
      await at.goBack();
      await holds(async () => (await at.page.title()) === 'Prima');
      await at.page.evaluate(() => history.forward()).catch(() => undefined);
      await at.arrives();
    });

    test('keeps the page in the history when asked to', async () => {
      place.put('/keep', exit.replace('>', ' history="keep">') + words, {head: script});
      await at.visit('/keep');
      await at.press();
      await at.arrives();
      await at.goBack();
      await holds(async () => (await at.page.title()) === 'Aiuto');
      assert.equal(await at.page.evaluate(() => getComputedStyle(document.documentElement).opacity), '1');
    });

    test('tells the destination nothing of where its visitor comes from', async () => {
      await at.visit();
      await at.press();
      await at.arrives();
      assert.deepEqual(at.asked, [{url: destination, referer: undefined}]);
    });

    test('blanks the page at once while a slow destination is awaited', async () => {
      at.slowly();
      await at.visit();
      await at.press();
      await at.seen({title: 'Nuova scheda', blank: true, covered: true, spoken: 'Caricamento'});
      assert.ok(at.looks.every(({title, blank}) => (title === 'Nuova scheda') === blank));
      await at.arrives();
    });

    test('is blank in the first frame after the press, on a processor four times as slow', async (context) => {
      at.slowly();
      if (name === 'chromium')
        await (await at.page.createCDPSession()).send('Emulation.setCPUThrottlingRate', {rate: 4});
      /** @type {Promise<string>} */
      const told = new Promise((resolve) =>
        at.page.on('console', (message) => {
          if (message.text().startsWith('FRAME ')) resolve(message.text());
        }),
      );
      await at.page.evaluateOnNewDocument(() => {
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
      await at.visit('/long');
      await at.page.keyboard.press('Tab');
      await at.page.keyboard.press('Enter');
      const frame = await told;
      context.diagnostic(frame);
      assert.match(frame, /^FRAME blank/);
      await at.arrives();
    });

    test('asks once for the destination, however often it is pressed', async () => {
      at.slowly();
      await at.visit();
      await at.page.evaluate(() => {
        const link = document.querySelector('casa-quick-exit')?.shadowRoot?.querySelector('a');
        for (let times = 0; times < 3; times++) link?.click();
      });
      for (let times = 0; times < 4; times++) await at.page.keyboard.press('Shift');
      await at.arrives();
      assert.equal(at.asked.length, 1);
    });

    test('leaves a blank page, not this one, when the destination cannot be reached', async () => {
      at.answerWith((request) => request.abort('internetdisconnected'));
      await at.visit();
      const failure = new Promise((resolve) => at.page.once('requestfailed', resolve));
      await at.press();
      await failure;
      // On its way to the browser's own words there is a moment when nobody can be asked.
      const {words} = await holds(() =>
        at.page.evaluate(() => {
          const isBlank = getComputedStyle(document.documentElement).opacity === '0';
          return {words: isBlank ? '' : (document.body?.innerText ?? '')};
        }),
      );
      assert.equal(at.asked.length, 1);
      assert.doesNotMatch(words, /antiviolenza|Parole/);
    });

    test('puts the page back when the browser shows it again', async () => {
      at.slowly();
      await at.visit();
      await at.page.evaluate(() => {
        document.documentElement.style.setProperty('color', 'red');
        document.querySelector('casa-quick-exit')?.shadowRoot?.querySelector('summary')?.click();
      });
      const back = await at.page.evaluate(() => {
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
      at.slowly();
      await at.visit();
      await at.page.keyboard.press('Shift');
      await at.page.keyboard.press('Shift');
      await pause(100);
      assert.ok(at.looks.every(({blank}) => !blank));
      for (let times = 3; times <= 5; times++) await at.page.keyboard.press('Shift');
      await at.seen({blank: true});
      await at.arrives();
    });

    test('stays while somebody types capitals or with an input method', async () => {
      place.put('/type', `${exit}<input>`, {head: script});
      await at.visit('/type');
      await at.page.focus('input');
      for (const letter of 'ABC') {
        await at.page.keyboard.down('Shift');
        await at.page.keyboard.press(letter);
        await at.page.keyboard.up('Shift');
      }
      await at.page.$eval('input', (input) => {
        for (let times = 0; times < 5; times++) {
          const composing = {key: 'Shift', isComposing: true, bubbles: true};
          input.dispatchEvent(new KeyboardEvent('keydown', composing));
        }
      });
      assert.deepEqual([await at.page.$eval('input', ({value}) => value), at.asked], ['ABC', []]);
    });

    test('leaves by Escape twice where that was asked for, but not from a field or a dialog', async () => {
      at.slowly();
      const body = `${exit.replace('>', ' shortcut="esc">')}<input><dialog>Cookie</dialog>`;
      place.put('/escape', body, {head: script});
      await at.visit('/escape');
      await at.page.focus('input');
      await at.page.keyboard.press('Escape');
      await at.page.keyboard.press('Escape');
      await at.page.evaluate(() => {
        document.querySelector('input')?.blur();
        document.querySelector('dialog')?.showModal();
      });
      await at.page.keyboard.press('Escape');
      await at.page.keyboard.press('Escape');
      await pause(100);
      assert.ok(at.looks.every(({blank}) => !blank));
      for (let times = 0; times < 3; times++) await at.page.keyboard.press('Escape');
      await at.seen({blank: true});
      await at.arrives();
    });
  });
