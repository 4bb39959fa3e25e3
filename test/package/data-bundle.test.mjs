// @ts-check
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {createContext, runInContext} from 'node:vm';
import {build} from 'esbuild';

const bundle = await build({
  stdin: {
    contents: `import {readPage} from './src/data/client.js'; globalThis.readPage = readPage;`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  write: false,
  logLevel: 'error',
});
const script = bundle.outputFiles[0]?.text ?? '';

/** A page that ran `before` and then loaded the data layer. */
function pageAfter(before = '') {
  const page = createContext({URL, performance, console});
  runInContext(before, page);
  runInContext(script, page);
  return page;
}

/**
 * The names of the services in a page of HSDS, or the kind of error.
 * @param {string} text
 * @param {object} page
 * @returns {string[] | string}
 */
function namesIn(text, page = pageAfter()) {
  Object.assign(page, {text});
  return JSON.parse(
    runInContext(
      `JSON.stringify((() => { try { return readPage(text, 'it').services.map((service) => service.name.value) } catch (error) { return error.kind } })())`,
      page,
    ),
  );
}

const feed = JSON.stringify({contents: [{id: 'a', name: 'Uno', phones: [{number: '112'}]}]});

describe('the data layer in a page', () => {
  test('leaves no global name behind, and finds that of another zod untouched', () => {
    const names = Object.keys(pageAfter()).filter((name) => /zod/i.test(name));
    assert.deepEqual(names, []);
    const other = pageAfter('globalThis.__zod_globalConfig = {customError: 1}');
    assert.equal(runInContext('JSON.stringify(__zod_globalConfig)', other), '{"customError":1}');
  });

  for (const name of [
    'foo',
    'value',
    'state',
    'attribute',
    'checks',
    'parse',
    'name',
    'id',
    'async',
    'type',
  ]) {
    test(`reads though the page had put ${name} on Object.prototype`, () => {
      assert.deepEqual(namesIn(feed, pageAfter(`Object.prototype.${name} = function polluted() {}`)), [
        'Uno',
      ]);
    });
  }

  test('reads though the page froze what can be frozen', () => {
    const frozen = pageAfter(
      '[Object, Array, Function, Error, Map, Set, RegExp].forEach((C) => Object.freeze(C.prototype))',
    );
    assert.deepEqual(namesIn(feed, frozen), ['Uno']);
  });
});

/** Official examples and real payloads: not ours to ship, so they lie beside the repository or nowhere. */
const examples = '../shared/hsds';

/**
 * The names of everything in a value that is published as a service, by the shape of its envelope alone.
 * @param {any} value
 * @returns {string[]}
 */
function published(value) {
  if (Array.isArray(value)) return value.flatMap(published);
  if (value === null || typeof value !== 'object') return [];
  const list = value.contents ?? value.content ?? value.services ?? value.items ?? value['services.csv'];
  if (Array.isArray(list)) return list.flatMap(published);
  if (value.service) return published(value.service);
  return typeof value.name === 'string' && value.name.trim() !== '' ? [value.name.trim()] : [];
}

describe(
  'the examples of HSDS and what real servers answer',
  {
    skip: existsSync(examples) ? false : `${examples} is not here`,
  },
  () => {
    const files = ['examples', 'real']
      .flatMap((folder) =>
        readdirSync(join(examples, folder), {recursive: true}).map((name) => join(folder, String(name))),
      )
      .filter((name) => /service|organization_full|docs-|tabular/.test(name) && name.endsWith('.json'));

    for (const file of [
      ...files,
      'casa-example.json',
      'casa-example-extended.json',
      'casa-example.fr.json',
    ]) {
      test(`${file} shows every record that has a name`, () => {
        const text = readFileSync(join(examples, file), 'utf8');
        const names = published(JSON.parse(text)).map((name) => name.replace(/\s+/g, ' '));
        // A page of which no record has a name is an error, and no empty directory.
        const isEmpty = names.length === 0 && !text.includes('"contents": []');
        assert.deepEqual(namesIn(text), isEmpty ? 'shape' : names);
      });
    }

    test('are looked at in numbers', () => {
      assert.ok(files.length > 20, `only ${String(files.length)} files`);
    });
  },
);
