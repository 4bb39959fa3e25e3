// @ts-check
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {integrity} from '../../build/integrity.mjs';

const filesIn = (/** @type {string} */ folder) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((path) => `${folder}/${path}`);

describe('the scripts', () => {
  const scripts = [...filesIn('dist/cdn'), ...filesIn('dist/standalone')].filter((path) =>
    path.endsWith('.js'),
  );

  test('are listed with what their bytes hash to', () => {
    assert.deepEqual(JSON.parse(readFileSync('dist/integrity.json', 'utf8')), integrity());
    for (const path of scripts) assert.ok(integrity()[path.slice('dist/'.length)], path);
  });

  for (const path of scripts)
    test(`${path} makes no code from text and stores nothing`, () => {
      const code = readFileSync(path, 'utf8');
      const found = /\beval\(|new Function\(|document\.cookie|localStorage|sessionStorage|indexedDB/.exec(
        code,
      );
      assert.equal(found?.[0], undefined);
    });

  for (const path of scripts.filter(
    (file) => !file.includes('locales') && /createHTML/.test(readFileSync(file, 'utf8')),
  ))
    test(`${path} names its Trusted Types policy casa-lit`, () => {
      const code = readFileSync(path, 'utf8');
      assert.ok(code.includes('"casa-lit"') && !code.includes('"lit-html"'));
    });

  test('name the licences of what they bundle', () => {
    const text = readFileSync('dist/THIRD-PARTY-LICENSES.txt', 'utf8');
    for (const name of ['lit-html', '@lit/context', 'zod']) assert.ok(text.includes(`${name} `), name);
  });
});
