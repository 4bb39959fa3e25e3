// @ts-check
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, test} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {build as esbuild} from 'esbuild';
import {rollup} from 'rollup';
import {webpackBuild} from './webpack.mjs';

/** What we depend on leaves traces of its own. */
const dependencies = ['lit', '@lit/context', '@lit/localize', 'tslib', 'zod/mini'];

/** Under which our copies on a page find each other. */
const ours = /^Symbol\(casa:/;

const imports = (/** @type {string[]} */ names) => names.map((name) => `await import('${name}');`).join('\n');

/** @param {() => {installed: import('./install.mjs').Installed}} given */
export function modules(given) {
  describe('as modules', () => {
    /** @type {import('./install.mjs').Installed} */
    let installed;
    before(() => {
      ({installed} = given());
    });

    /** @param {string} code */
    const run = (code) =>
      execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
        cwd: installed.project,
        encoding: 'utf8',
        stdio: 'pipe',
        timeout: 20_000,
      });

    test('can all be imported where there is no browser, and leave nothing behind', () => {
      const paths = installed.files.filter((path) => /^dist\/(?!cdn|standalone|cli|site).*\.js$/.test(path));
      assert.ok(paths.length > 100);
      // It would not end if a timer or a connection were left.
      const output = run(`${imports(dependencies)}
        const before = Reflect.ownKeys(globalThis);
        ${imports(paths.map((path) => `./node_modules/casa-widgets/${path}`))}
        const added = Reflect.ownKeys(globalThis).filter((key) => !before.includes(key)).map(String);
        process.stdout.write(JSON.stringify(added));`);
      assert.deepEqual(
        JSON.parse(output).filter((/** @type {string} */ name) => !ours.test(name)),
        [],
      );
    });

    test('define nothing unless asked to', () => {
      const output = run(`const defined = [];
        globalThis.HTMLElement = class {};
        globalThis.customElements = {define: (tag) => defined.push(tag), get: () => undefined};
        await import('casa-widgets');
        await import('casa-widgets/jsx');
        defined.push('|');
        await import('casa-widgets/define/casa-quick-exit.js');
        process.stdout.write(defined.join(' '));`);
      assert.equal(output, '| casa-quick-exit');
    });

    /** What a bundle of a page's code weighs, in bytes. */
    const weight = async (/** @type {string} */ code) => {
      const {outputFiles} = await esbuild({
        stdin: {contents: code, resolveDir: installed.project},
        bundle: true,
        minify: true,
        splitting: true,
        format: 'esm',
        outdir: installed.project,
        write: false,
        logLevel: 'error',
      });
      return outputFiles.find(({path}) => path.endsWith('stdin.js'))?.contents.length ?? 0;
    };

    test('bring along no more for a class than the script of its element', async () => {
      const tags = installed.files.flatMap((path) => /^dist\/define\/(casa-.+)\.js$/.exec(path)?.[1] ?? []);
      for (const tag of tags) {
        const name = tag.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
        const alone = await weight(`import {${name}} from 'casa-widgets'; console.log(${name});`);
        // esbuild puts what a class shares with scripts that load later into the class's file.
        const {size} = statSync(join(installed.package, `dist/standalone/${tag}.js`));
        assert.ok(alone > 1000 && alone <= size, `${name} weighs ${alone}, the script of <${tag}> ${size}`);
      }
    });

    test('bring along little for a function', async () => {
      const weights = await Promise.all(
        ['openState', 'findCentre', 'chooseLanguage', 'CasaQuickExit'].map((name) =>
          weight(`export {${name}} from 'casa-widgets';`),
        ),
      );
      assert.deepEqual(
        weights.filter((bytes) => bytes > 20_000),
        [],
      );
      assert.ok((await weight(`import 'casa-widgets';`)) < 10);
    });

    test('are as light in Rollup, which keeps what has effects', async () => {
      const code = async (/** @type {string} */ text) => {
        const input = join(installed.project, 'entry.js');
        writeFileSync(input, text);
        const bundle = await rollup({input, plugins: [nodeResolve()], logLevel: 'silent'});
        return (await bundle.generate({format: 'es'})).output[0].code;
      };
      const defined = await code(`import 'casa-widgets/define/casa-quick-exit.js';`);
      const alone = await code(`import {CasaQuickExit} from 'casa-widgets'; console.log(CasaQuickExit);`);
      assert.ok(alone.length <= defined.length, `${alone.length} and ${defined.length} bytes`);
      assert.match(defined, /customElements\.define/);
      assert.doesNotMatch(alone, /customElements\.define/);
    });

    test('are as light in webpack, which keeps what has effects', async () => {
      const alone = await webpackBuild(
        installed.project,
        `import {CasaQuickExit} from 'casa-widgets'; console.log(CasaQuickExit);`,
      );
      const defined = await webpackBuild(
        installed.project,
        `import 'casa-widgets/define/casa-quick-exit.js';`,
      );
      const size = (/** @type {string} */ folder) => readFileSync(join(folder, 'main.js')).length;
      assert.ok(size(alone) < 1.05 * size(defined), `${size(alone)} and ${size(defined)} bytes`);
      assert.match(readFileSync(join(defined, 'main.js'), 'utf8'), /customElements\.define/);
    });
  });
}
