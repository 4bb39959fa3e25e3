// @ts-check
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';

/** @type {{modules: {declarations: any[]}[]}} */
const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = modules.flatMap(({declarations}) => declarations);
const defined = readdirSync('src/define').map((file) => file.replace(/\.ts$/, ''));

/**
 * What an element's own sources put into its tree under a name.
 * @param {string} tag
 * @param {RegExp} pattern
 */
function used(tag, pattern) {
  const folder = `src/elements/${tag.replace('casa-', '')}`;
  const sources = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  const names = sources
    .flatMap((source) => [...source.matchAll(pattern)])
    .flatMap(([, name = '']) => name.split(' '));
  return [...new Set(names)].filter((name) => name !== '').sort();
}

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
        const silent = all.filter(({description, inheritedFrom}) => !description && !inheritedFrom);
        assert.deepEqual(
          silent.map(({name}) => name),
          [],
        );
      });

      test('names every part and slot', () => {
        const named = (/** @type {any[]} */ list = []) => new Set(list.map(({name}) => name));
        const parts = named(element.cssParts);
        const slots = named(element.slots);
        assert.deepEqual(
          used(element.tagName, /\bpart="([^"$]+)"/g).filter((name) => !parts.has(name)),
          [],
        );
        assert.deepEqual(
          used(element.tagName, /<slot name="([^"$]+)"/g).filter((name) => !slots.has(name)),
          [],
        );
      });
    });
});
