// @ts-check
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {importsOf, sources} from '../support/module-graph.mjs';

const read = (/** @type {string} */ path) => readFileSync(path, 'utf8');
const italian = read('dist/site/builder.html');
const english = read('dist/site/builder.en.html');

/** @type {(html: string, pattern: RegExp) => string[]} */
const all = (html, pattern) => [...html.matchAll(pattern)].map(([, found = '']) => found);

/** Attributes that the builder writes by itself. */
const automatic = ['endpoint', 'data-checked'];

/** Elements that a page can show by themselves, as the manifest has them. */
const elements = JSON.parse(read('dist/custom-elements.json'))
  .modules.flatMap((/** @type {any} */ {declarations = []}) => declarations)
  .filter((/** @type {any} */ {tagName}) => tagName && tagName !== 'casa-directory');

describe('the builder in Italian and English', () => {
  for (const [what, pattern] of Object.entries({
    'the same tags': /<([a-z][a-z0-9]*)[\s>]/g,
    'the same fields': /\sname="([^"]+)"/g,
    'the same ids': /\sid="([^"]+)"/g,
    'the same things to copy': /data-output="([^"]+)"/g,
    'the same words for its script': /data-word="([^"]+)"/g,
  }))
    test(`has ${what}`, () => {
      const sorted = [italian, english].map((html) => all(html, pattern).toSorted());
      assert.ok(sorted[0] && sorted[0].length > 5);
      assert.deepEqual(sorted[0], sorted[1]);
    });

  for (const [name, html] of Object.entries({italian, english}))
    test(`has ${name} words for every element, attribute, value and colour there is`, () => {
      const known = new Set(all(html, /data-word="([^"]+)"/g));
      const wanted = elements.flatMap((/** @type {any} */ {tagName, attributes = [], cssProperties = []}) => [
        `tag.${tagName}`,
        ...attributes
          .filter((/** @type {any} */ attribute) => !automatic.includes(attribute.name))
          .flatMap((/** @type {any} */ attribute) => [
            `option.${attribute.name}`,
            ...all(attribute.type?.text ?? '', /'([^']+)'/g).map(
              (value) => `value.${attribute.name}.${value}`,
            ),
          ]),
        ...cssProperties
          .filter((/** @type {any} */ token) => /^#[\da-f]{3,6}$/i.test(token.default?.trim() ?? ''))
          .map((/** @type {any} */ token) => token.name.replace('--casa-color-', 'color.')),
      ]);
      assert.deepEqual(
        wanted.filter((/** @type {string} */ word) => !known.has(word)),
        [],
      );
    });

  test('gives the same text for privacy pages', () => {
    const texts = [italian, english].map((html) =>
      all(html, /(data-word="privacy\.[^<]*)/g).map((text) => text.replace(/\s+/g, ' ')),
    );
    assert.deepEqual(texts[0], texts[1]);
  });
});

test('a frame may show every element that there is, with every attribute', () => {
  const source = read('src/site/embed/allowed.ts');
  const quoted = new Set(all(source, /'([a-z-]+)'/g));
  for (const {tagName, attributes = []} of elements)
    for (const name of [tagName, ...attributes.map((/** @type {any} */ attribute) => attribute.name)])
      if (name !== 'data-checked') assert.ok(quoted.has(name), `${name} of <${tagName}>`);
});

describe('the pages in dist/site', () => {
  const pages = readdirSync('dist/site').filter((file) => file.endsWith('.html'));

  for (const page of pages)
    test(`${page} has a strict policy, no script or style of its own, and asks no other host`, () => {
      const html = read(`dist/site/${page}`);
      assert.match(
        html,
        /http-equiv="Content-Security-Policy"\s+content="default-src 'none'; script-src 'self';/,
      );
      assert.doesNotMatch(html, /unsafe|<style|\sstyle=|\son[a-z]+=|\{\{/);
      assert.deepEqual(
        all(html, /<(?:script|link|img|iframe)[^>]*\s(?:src|href)="((?:https?:)?\/\/[^"]*)"/g),
        [],
      );
      assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)/);
    });
});

describe('oEmbed', () => {
  const files = readdirSync('dist/site/oembed');

  test('has an answer for each centre of Milan', () => {
    const centres = JSON.parse(read('src/catalogue/milan/centres.json'));
    assert.deepEqual(
      files.toSorted(),
      centres.map((/** @type {{id: string}} */ {id}) => `${id}.json`).toSorted(),
    );
  });

  for (const file of files)
    test(`${file} is what oembed.com 1.0 asks of a rich answer`, () => {
      const answer = JSON.parse(read(`dist/site/oembed/${file}`));
      assert.equal(answer.version, '1.0');
      assert.equal(answer.type, 'rich');
      for (const name of ['title', 'provider_name', 'html']) assert.ok(answer[name], name);
      for (const name of ['width', 'height', 'cache_age']) assert.ok(Number.isInteger(answer[name]), name);
      assert.equal(new URL(answer.provider_url).protocol, 'https:');
      const [src = ''] = all(answer.html, /^<iframe src="([^"]+)" title="[^"]+"/g);
      assert.ok(
        src.startsWith(`${answer.provider_url}site/embed.html#tag=casa-centre-card&amp;lang=it&amp;`),
      );
      assert.ok(src.endsWith(`centre=${file.replace('.json', '')}`));
      assert.doesNotMatch(answer.html, /<script/);
    });
});

test('the pages use the package as any page does, and nothing in it uses them', () => {
  for (const path of sources)
    for (const {target, own} of importsOf(path)) {
      const isPage = path.startsWith('src/site/');
      if (own && !isPage) assert.doesNotMatch(target, /^src\/site\//, `${path} imports ${target}`);
      if (own && isPage) assert.doesNotMatch(target, /^src\/(?:define|cli)\//, `${path} imports ${target}`);
    }
});
