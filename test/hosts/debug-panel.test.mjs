// @ts-check
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {card, panelText, path, tells} from '../support/debug.mjs';
import {loader, openHost} from '../support/host.mjs';

/** @type {Awaited<ReturnType<typeof openHost>>} */
let host;
before(async () => {
  host = await openHost();
});
after(() => host.close());

describe('the panel', () => {
  for (const width of [320, 1000])
    test(`is accessible and fits in ${width} pixels`, async () => {
      const visit = await host.visit(`${card}<casa-nope>x</casa-nope>`, {path});
      await tells(visit, /1 thing to mend/);
      await visit.page.setViewport({width, height: 640});
      await visit.page.evaluate(() => {
        const root = document.querySelector('body > div')?.shadowRoot;
        for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
      });
      await visit.page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
      const found = await visit.page.evaluate(async () => {
        // @ts-expect-error axe is a global of the script above
        const {violations} = await globalThis.axe.run('body > div');
        return violations.map((/** @type {any} */ {id, nodes}) => `${id} ${nodes[0]?.html}`);
      });
      assert.deepEqual(found, []);
      const [height, overflow] = await visit.page.evaluate(() => {
        const panel = document.querySelector('body > div');
        const report = panel?.shadowRoot?.querySelector('.report');
        return [
          panel?.getBoundingClientRect().height,
          (report?.scrollWidth ?? 0) - (report?.clientWidth ?? 0),
        ];
      });
      assert.ok(height && height < 500, `${height}`);
      assert.equal(overflow, 0);
    });

  test('is copied as text, folded and closed from the keyboard, and does not come back', async () => {
    const visit = await host.visit(card, {path});
    const {page} = visit;
    await tells(visit, /Directory 1: ready/);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: {writeText: (/** @type {string} */ text) => ((document.title = text), Promise.resolve())},
      });
    });
    const press = async (/** @type {string} */ selector, nth = 0) => {
      await page.evaluate(
        (chosen, at) => {
          const found = document.querySelector('body > div')?.shadowRoot?.querySelectorAll(chosen)[at];
          if (found instanceof HTMLElement) found.focus();
        },
        selector,
        nth,
      );
      await page.keyboard.press('Enter');
    };
    await press('button', 0);
    await tells(visit, /Copied\./);
    assert.match(await page.title(), /== Directory 1: ready/);
    await press('summary');
    const isOpen = () =>
      page.evaluate(() => document.querySelector('body > div')?.shadowRoot?.querySelector('details')?.open);
    assert.equal(await isOpen(), false);
    await press('button', 1);
    assert.equal(await page.evaluate(panelText), '');
    await page.evaluate(() => document.dispatchEvent(new Event('casa-state')));
    assert.equal(await page.evaluate(panelText), '');
  });

  test('offers the text itself where the browser has no clipboard for it', async () => {
    const visit = await host.visit(card, {path});
    await tells(visit, /Directory 1: ready/);
    await visit.page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {value: undefined});
      document.querySelector('body > div')?.shadowRoot?.querySelector('button')?.click();
    });
    const field = await visit.page.evaluate(
      () => document.querySelector('body > div')?.shadowRoot?.querySelector('textarea')?.value,
    );
    assert.match(field ?? '', /== The page/);
  });

  for (const [what, head] of Object.entries({
    'freezes prototypes':
      '<script>for (const one of [Object, Array, Function, String]) Object.freeze(one.prototype)</script>',
    'resets every style':
      '<style>*, *::before { all: unset !important } div { display: none !important }</style>',
    'has lost its console': '<script>console.groupCollapsed = console.table = undefined</script>',
    'adds to arrays and objects':
      '<script>Array.prototype.extra = Array.prototype.toJSON = () => []; Object.prototype.extra = "x"</script>',
    'has ours for itself': '<script>window.casa = {ready: 1}</script>',
  }))
    test(`is there on a page that ${what}, and nothing is thrown`, async () => {
      const visit = await host.visit(card, {head: head + loader(), path});
      await tells(visit, /Directory 1: ready/);
      const height = await visit.page.evaluate(
        () => document.querySelector('body > div')?.getBoundingClientRect().height,
      );
      assert.ok(height && height > 100, `${height}`);
      assert.deepEqual(visit.faults, []);
    });
});
