// @ts-check
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {inline} from './fault.mjs';
import {fallbackOf, holds, openPlace, pause, putUpFallback} from './place.mjs';
import {read} from './read.mjs';

describe('nothing moves when the banner takes the place of its HTML', {timeout: 300_000}, () => {
  /** @type {import('./place.mjs').Place} */
  let place;
  before(async () => {
    place = await openPlace();
    await putUpFallback(place);
  });
  after(() => place.close());

  for (const width of [320, 360, 414, 768, 1280])
    for (const variant of /** @type {const} */ (['strip', 'card', 'list']))
      for (const topic of ['violence', ''])
        test(`a ${variant} at ${width} px${topic && `, on ${topic}`}`, async () => {
          const page = await place.browser.newPage();
          await page.setViewport({width, height: 900});
          await page.evaluateOnNewDocument(noteMoves);
          const attributes = `variant="${variant}" topic="${topic}"`;
          const plain = await fallbackOf(place, variant, topic);
          const body = `<h1>Pagina</h1><casa-helpline-banner ${attributes}>${plain}</casa-helpline-banner><h2>Dopo</h2>`;
          place.put('/page', body, {head: inline(`(${comeLate})()`)});
          await page.goto(`${place.origin}/page`);
          await holds(() => page.evaluate(read).then(({isAlive}) => isAlive));
          await pause(200);
          assert.equal(await page.evaluate(() => Reflect.get(window, 'moved')), 0);
          await page.close();
        });
});

/** Adds up, in the page, how far things move. */
function noteMoves() {
  Reflect.set(window, 'moved', 0);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      Reflect.set(window, 'moved', Reflect.get(window, 'moved') + Reflect.get(entry, 'value'));
  }).observe({type: 'layout-shift', buffered: true});
}

/** Loads our script, in the page, when everything has been painted. */
function comeLate() {
  requestAnimationFrame(() => {
    setTimeout(() => {
      const tag = document.createElement('script');
      tag.type = 'module';
      tag.src = '/casa-helpline-banner.js';
      document.head.append(tag);
    }, 100);
  });
}
