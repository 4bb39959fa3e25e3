// @ts-check
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, test} from 'node:test';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';

/** What the package promises beside its modules. */
const promised = [
  ...[
    'LICENSE',
    'README.md',
    'package.json',
    'dist/THIRD-PARTY-LICENSES.txt',
    'dist/index.js',
    'dist/index.d.ts',
  ],
  ...['dist/custom-elements.json', 'dist/web-types.json', 'dist/jsx.d.ts', 'dist/llms.txt'],
  ...['dist/vscode.html-custom-data.json', 'dist/vscode.css-custom-data.json'],
  ...['dist/integrity.json', 'dist/cdn/loader.js', 'dist/standalone/casa.js'],
  ...['it', 'en', 'fr', 'ar'].map((language) => `dist/data/milan/services.${language}.json`),
];

/** @type {(pattern: string) => RegExp} */
const matcher = (pattern) =>
  new RegExp(
    `^${pattern
      .replace('./', '')
      .replace(/[.+]/g, '\\$&')
      .replace(/\*\*\/|\*/g, (stars) => (stars === '*' ? '[^/]*' : '(.*/)?'))}$`,
  );

/** @param {() => {installed: import('./install.mjs').Installed}} given */
export function contents(given) {
  describe('as it is published', () => {
    /** @type {import('./install.mjs').Installed} */
    let installed;
    /** @type {any} */
    let manifest;

    before(() => {
      ({installed} = given());
      manifest = JSON.parse(readFileSync(join(installed.package, 'package.json'), 'utf8'));
    });

    const has = (/** @type {string} */ path) => installed.files.includes(path.replace(/^\.\//, ''));

    test('holds what is promised, and nothing but what is built', () => {
      for (const path of promised) assert.ok(has(path), `${path} is in`);
      const others = installed.files.filter(
        (path) => !/^(dist\/|LICENSE$|README\.md$|package\.json$)/.test(path),
      );
      assert.deepEqual(others, []);
      assert.deepEqual(
        installed.files.filter((path) => /\.(map|tsbuildinfo)$|\.test\./.test(path)),
        [],
      );
    });

    test('has every file that its package.json names', () => {
      const {customElements, unpkg, jsdelivr, bin} = manifest;
      for (const path of [customElements, manifest['web-types'], unpkg, jsdelivr, ...Object.values(bin)])
        assert.ok(has(path), path);
    });

    test('names effects of modules that there are', () => {
      // The others are of this repository, for those who build in it.
      const own = manifest.sideEffects.filter((/** @type {string} */ pattern) =>
        pattern.startsWith('./dist/'),
      );
      for (const pattern of own)
        assert.ok(
          installed.files.some((path) => matcher(pattern).test(path)),
          `${pattern} is there`,
        );
    });

    test('tells editors and language models of every element', () => {
      const read = (/** @type {string} */ file) =>
        readFileSync(join(installed.package, 'dist', file), 'utf8');
      const tags = installed.files.flatMap((path) => /^dist\/define\/(.+)\.js$/.exec(path)?.[1] ?? []).sort();
      const names = (/** @type {{name: string}[]} */ list) => list.map(({name}) => name).sort();
      assert.deepEqual(names(JSON.parse(read('vscode.html-custom-data.json')).tags), tags);
      assert.deepEqual(names(JSON.parse(read('web-types.json')).contributions.html.elements), tags);
      const css = names(JSON.parse(read('vscode.css-custom-data.json')).properties);
      assert.deepEqual(css, names(JSON.parse(read('web-types.json')).contributions.css.properties));
      assert.deepEqual(css, [...new Set(css)]);
      for (const name of [...tags.map((tag) => `### <${tag}>`), ...css.map((token) => `\`${token}\``)])
        assert.ok(read('llms.txt').includes(name), name);
    });

    test('names every module that another imports for its effects', () => {
      const patterns = manifest.sideEffects.map(matcher);
      const own = installed.files.filter((path) => /^dist\/(?!cdn|standalone).*\.js$/.test(path));
      for (const path of own)
        for (const [, target = ''] of readFileSync(join(installed.package, path), 'utf8').matchAll(
          /^import '(\..+)';/gm,
        )) {
          const imported = join(path, '..', target);
          assert.ok(
            patterns.some((/** @type {RegExp} */ pattern) => pattern.test(imported)),
            `${imported} is named`,
          );
        }
    });

    test('leads to a file, with types where there is code, by every name it exports', () => {
      const names = Object.entries(manifest.exports).flatMap(([name, target]) => {
        const path = (target.default ?? target).replace('./', '');
        const [start, end = ''] = path.split('*');
        const found = installed.files.filter((file) =>
          path.includes('*') ? file.startsWith(start) && file.endsWith(end) : file === path,
        );
        assert.ok(found.length > 0, `${name} leads somewhere`);
        return found.map((file) => [
          name.replace('*', file.slice(start.length, file.length - end.length)),
          file,
        ]);
      });
      const script = `console.log(JSON.stringify(${JSON.stringify(names)}.map(([name]) => import.meta.resolve('casa-widgets' + name.slice(1)))))`;
      const addresses = JSON.parse(
        execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
          cwd: installed.project,
          encoding: 'utf8',
        }),
      );
      for (const [at, [name = '', file = '']] of names.entries()) {
        assert.ok(
          addresses[at].endsWith(`/node_modules/casa-widgets/${file}`),
          `${name} leads to ${addresses[at]}`,
        );
        const types = join(installed.package, file.replace(/\.js$/, '.d.ts'));
        if (/^\.(\/define\/.*|\/jsx)?$/.test(name)) assert.ok(existsSync(types), `${types} is there`);
      }
    });

    test('passes publint without a remark', async () => {
      const tarball = readFileSync(installed.tarball);
      const {messages} = await publint({pack: {tarball: /** @type {any} */ (tarball.buffer)}, strict: true});
      assert.deepEqual(
        messages.map((message) => formatMessage(message, manifest)),
        [],
      );
    });

    test('gives those who import it the types that it has', () => {
      const modules = installed.files.flatMap((path) => /^dist\/(define\/.+)\.js$/.exec(path)?.[1] ?? []);
      const entries = ['.', 'jsx', ...modules.map((module) => `${module}.js`)];
      // It fails on what it finds.
      execFileSync(
        process.execPath,
        [
          'node_modules/@arethetypeswrong/cli/dist/index.js',
          installed.tarball,
          '--profile',
          'esm-only',
          '--entrypoints',
          ...entries,
        ],
        {stdio: 'pipe', encoding: 'utf8'},
      );
    });

    test('says its own version', () => {
      assert.ok(
        readFileSync(join(installed.package, 'dist/platform/global.js'), 'utf8').includes(
          `'${manifest.version}'`,
        ),
      );
      assert.match(
        readFileSync('publiccode.yml', 'utf8'),
        new RegExp(`softwareVersion: ${manifest.version}\\b`),
      );
    });
  });
}
