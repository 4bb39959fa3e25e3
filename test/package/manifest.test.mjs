// @ts-check
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';

/** @type {{modules: {declarations: any[]}[]}} */
const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = modules.flatMap(({declarations}) => declarations);
const defined = readdirSync('src/define').map((file) => file.replace(/\.ts$/, ''));

describe('the manifest', () => {
  test('has every element', () => {
    assert.deepEqual(elements.map(({tagName}) => tagName).sort(), defined.sort());
  });

  for (const element of elements)
    describe(`of <${element.tagName}>`, () => {
      test('says what it is for and what its own content does', () => {
        assert.ok(element.description?.length > 20);
        assert.ok(
          element.slots?.some((/** @type {any} */ {name, description}) => name === '' && description),
        );
      });

      test('describes everything public', () => {
        const {
          attributes = [],
          events = [],
          slots = [],
          cssParts = [],
          cssProperties = [],
          members = [],
        } = element;
        const all = [...attributes, ...events, ...slots, ...cssParts, ...cssProperties, ...members];
        const silent = all.filter(({description}) => !description);
        assert.deepEqual(
          silent.map(({name}) => name),
          [],
        );
      });
    });
});
