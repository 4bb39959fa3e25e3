// @ts-check
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {before, describe, test} from 'node:test';
import {integrity} from '../../build/integrity.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const filesIn = (/** @type {string} */ folder) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((path) => `${folder}/${path}`);

describe('the package', () => {
  /** @type {string[]} */
  let packed;

  before(() => {
    const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    packed = JSON.parse(output)[0].files.map((/** @type {{path: string}} */ {path}) => path);
  });

  test('holds what is built, its licence and its README, and nothing else', () => {
    for (const path of ['LICENSE', 'README.md', 'package.json', 'dist/index.js', 'dist/index.d.ts'])
      assert.ok(packed.includes(path), `${path} is in`);
    const others = packed.filter((path) => !/^(dist\/|LICENSE$|README\.md$|package\.json$)/.test(path));
    assert.deepEqual(others, []);
    assert.deepEqual(
      packed.filter((path) => /^dist\/site\/|\.(map|tsbuildinfo)$|\.test\./.test(path)),
      [],
    );
  });

  test('has every file that its package.json names', () => {
    const named = [
      manifest.customElements,
      manifest.unpkg,
      manifest.jsdelivr,
      ...Object.values(manifest.bin),
    ];
    for (const path of named) assert.ok(packed.includes(path.replace(/^\.\//, '')), path);
  });

  test('can be imported by every name it exports', () => {
    const names = Object.keys(manifest.exports).flatMap((name) => {
      if (!name.includes('*')) return [name];
      const [folder, end = ''] =
        manifest.exports[name].default?.split('*') ?? manifest.exports[name].split('*');
      const files = filesIn(folder.replace(/\/$/, '')).filter(
        (path) => /\.(js|json)$/.test(path) && path.endsWith(end),
      );
      assert.ok(files.length > 0, `${name} has files`);
      return files.map((path) => name.replace(/\*.*$/, '') + path.slice(folder.length));
    });
    for (const name of names) {
      const file = fileURLToPath(import.meta.resolve(`casa-widgets${name.slice(1)}`));
      assert.ok(existsSync(file), `${name} leads to ${file}`);
    }
  });

  test('gives types for what npm users import', () => {
    for (const path of filesIn('dist/define').filter((file) => file.endsWith('.js')))
      assert.ok(existsSync(path.replace(/\.js$/, '.d.ts')), path);
  });

  test('says its own version', () => {
    const source = readFileSync('src/platform/global.ts', 'utf8');
    assert.ok(source.includes(`version = '${manifest.version}'`));
    assert.match(
      readFileSync('publiccode.yml', 'utf8'),
      new RegExp(`softwareVersion: ${manifest.version}\\b`),
    );
  });
});

describe('the modules', () => {
  const modules = filesIn('dist').filter(
    (path) => path.endsWith('.js') && !/^dist\/(cdn|standalone|site|cli)\//.test(path),
  );

  test('can all be imported where there is no browser', async () => {
    for (const path of modules) await import(pathToFileURL(path).href);
  });

  test('define nothing unless asked to', () => {
    const tags = filesIn('dist/define').flatMap((path) => /(casa-[\w-]+)\.js$/.exec(path)?.[1] ?? []);
    const script = `await import('casa-widgets');
      const defined = ${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag));
      console.log(JSON.stringify(defined));`;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
    });
    assert.deepEqual(JSON.parse(output), []);
  });
});

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
    for (const name of ['lit-html', '@lit/localize', 'zod']) assert.ok(text.includes(`${name} `), name);
  });
});
