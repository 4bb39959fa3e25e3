// @ts-check
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {minifyTemplates} from '../../build/minify-templates.mjs';

/** Templates as TypeScript writes them, and as they are published. */
const templates = [
  {
    written: 'html `\n  <p>\n    a\n  </p>\n`',
    published: 'html `<p>a</p>`',
    because: 'lines are for readers',
  },
  {
    written: 'html ` (${a})`',
    published: 'html ` (${a})`',
    because: 'the blank divides it from what is before',
  },
  {written: 'html ` <b>${a}</b>`', published: 'html ` <b>${a}</b>`', because: 'so it does before a tag'},
  {written: 'html `${a} <b>b</b>`', published: 'html `${a} <b>b</b>`', because: 'words keep their blanks'},
  {
    written: 'html `<ul>\n ${a.map((b) => html `<li>\n ${b} </li>`)}\n</ul>`',
    published: 'html `<ul>${a.map((b) => html `<li>${b}</li>`)}</ul>`',
    because: 'one may be in another',
  },
  {
    written: 'html `\n<${tag} part="x">\n  <a>a</a>\n  <a>b</a>\n</${tag}>`',
    published: 'html `<${tag} part="x"><a>a</a> <a>b</a></${tag}>`',
    because: 'words in a line are apart, whatever they are in',
  },
  {
    written: 'css `\n  .a {\n    & .b { color: ${c}; }\n  }\n`',
    published: 'css `.a{& .b{color:${c}}}`',
    because: 'rules may be in rules',
  },
  {
    written: 'css `@media (width <= 1px) { .a { inset-inline: 0 } }`',
    published: 'css `@media (width<=1px){.a{inset-inline:0}}`',
    because: 'new CSS stays what it is',
  },
  {
    written: "msg(html `<b> a </b>`, {id: 'a'})",
    published: "msg(html `<b> a </b>`, {id: 'a'})",
    because: 'a translation is found by the exact words',
  },
];

describe('minifying', () => {
  for (const {written, published, because} of templates)
    test(`${written} makes ${published}, because ${because}`, async () => {
      assert.equal(await minifyTemplates(`const one = ${written};`), `const one = ${published};`);
    });
});
