// @ts-check
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';

const folder = 'stories/docs';
const pages = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
const tags = readdirSync('src/define').map((file) => file.replace(/\.ts$/, ''));
const {scripts} = JSON.parse(readFileSync('package.json', 'utf8'));
/** @type {{modules: {declarations: any[]}[]}} */
const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const attributes = new Set(
  modules.flatMap(({declarations}) =>
    declarations.flatMap(({attributes: all = []}) => all.map((/** @type {any} */ {name}) => name)),
  ),
);

/** What a page names that is ours, in code: tags, and the attributes that it gives them. */
const named = (/** @type {string} */ text) => ({
  tags: [...text.matchAll(/\bcasa-(?:centre|service|opening|helpline|quick|directory)[a-z-]*/g)].map(String),
  attributes: [...text.matchAll(/<casa-[a-z-]+((?:\s+[a-z-]+="[^"]*")*)/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/([a-z-]+)=/g)].map(([, name]) => name),
  ),
  commands: [...text.matchAll(/npm (?:run )?([\w-]+)/g)].map(([, name = '']) => name),
});

describe('the pages of documentation', () => {
  test('are there in Italian and in English', () => {
    const of = (/** @type {string} */ language) =>
      pages.filter((name) => name.includes(`.${language}.`)).map((name) => name.split('.')[0]);
    assert.ok(of('it').length >= 10);
    assert.deepEqual(of('it'), of('en'));
  });

  for (const page of pages)
    describe(page, () => {
      const text = readFileSync(`${folder}/${page}`, 'utf8');
      const {tags: ofPage, attributes: given, commands} = named(text);

      test('says its language, so that it is read aloud well', () => {
        assert.ok(text.includes(`<docs-page lang="${page.split('.')[1]}">`));
      });

      test('names elements, attributes and commands that there are', () => {
        assert.deepEqual(
          ofPage.filter((tag) => !tags.includes(tag)),
          [],
        );
        assert.deepEqual(
          given.filter((name) => !attributes.has(name)),
          [],
        );
        assert.deepEqual(
          commands.filter((name) => !['ci', 'install'].includes(name) && !(name in scripts)),
          [],
        );
      });

      test('is short enough to read', () => {
        assert.ok(text.split('\n').length <= 250);
      });
    });
});
