// @ts-check
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {minifyTemplates} from '../../build/plugins.mjs';

/** Templates as TypeScript writes them, and as they are published. */
const templates = [
  {written: 'html `\n  <p>\n    a\n  </p>\n`', published: 'html`<p>a</p>`', because: 'lines are for readers'},
  {
    written: 'html ` (${a})`',
    published: 'html` (${a})`',
    because: 'the blank divides it from what is before',
  },
  {written: 'html ` <b>${a}</b>`', published: 'html` <b>${a}</b>`', because: 'so it does before a tag'},
  {written: 'html `${a} <b>b</b>`', published: 'html`${a} <b>b</b>`', because: 'words keep their blanks'},
  {
    written: "msg(html `<b> a </b>`, {id: 'a'})",
    published: "msg(html`<b> a </b>`, {id: 'a'})",
    because: 'a translation is found by the exact words',
  },
];

describe('minifying', () => {
  for (const [at, {written, published, because}] of templates.entries())
    test(`${written} makes ${published}, because ${because}`, async () => {
      const {transform} = /** @type {any} */ (minifyTemplates());
      const {code} = await transform(`const one = ${written};`, `test-${at}.js`);
      assert.equal(code, `const one = ${published};`);
    });
});
