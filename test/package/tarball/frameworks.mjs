// @ts-check
import assert from 'node:assert/strict';
import {cpSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, test} from 'node:test';
import {compile} from 'svelte/compiler';
import ts from 'typescript';
import {build} from 'vite';
import {compileScript, parse} from 'vue/compiler-sfc';
import {folder} from '../../../build/serve.mjs';

/** @type {import('vite').Plugin} */
const vue = {
  name: 'vue',
  transform(source, id) {
    if (!id.endsWith('.vue')) return null;
    const {descriptor} = parse(source, {filename: id});
    const isCustomElement = (/** @type {string} */ tag) => tag.startsWith('casa-');
    const {content} = compileScript(descriptor, {
      id,
      inlineTemplate: true,
      templateOptions: {compilerOptions: {isCustomElement}},
    });
    return {code: content, map: null};
  },
};

/** @type {import('vite').Plugin} */
const svelte = {
  name: 'svelte',
  transform: (source, id) =>
    id.endsWith('.svelte')
      ? {code: compile(source, {filename: id, generate: 'client'}).js.code, map: null}
      : null,
};

const frameworks = [
  {name: 'react', main: 'main.tsx', plugins: []},
  {name: 'vue', main: 'main.mjs', plugins: [vue]},
  {name: 'svelte', main: 'main.mjs', plugins: [svelte]},
];

/**
 * A page in each framework, built against the package.
 * @param {() => {installed: import('./install.mjs').Installed, host: Awaited<ReturnType<typeof import('../../support/host.mjs').openHost>>}} given
 */
export function frameworkPages(given) {
  describe('in a framework', () => {
    /** @type {string} */
    let root;

    before(() => {
      const {installed} = given();
      root = join(installed.project, 'frameworks');
      cpSync('test/package/frameworks', root, {recursive: true});
    });

    for (const {name, main, plugins} of frameworks)
      test(`${name} gives it an object, hears its event and keeps what is in the tag`, async () => {
        const {installed, host} = given();
        const site = join(root, name);
        const script = `<script type="module" src="/${main}"></script>`;
        writeFileSync(
          join(site, 'index.html'),
          `<!doctype html><html lang="it"><link rel="icon" href="data:,"><title>${name}</title><main></main>${script}</html>`,
        );
        cpSync(join(installed.package, 'dist/data/milan'), join(site, 'public/milan'), {recursive: true});
        await build({root: site, configFile: false, logLevel: 'error', plugins});

        const files = folder(join(site, 'dist'));
        const visit = await host.visit('', {answers: new Proxy({}, {get: () => files})});
        assert.match(await visit.reads(/Infermiere di famiglia/), /Centro di prova/);
        assert.match(await visit.reads(/ready/), /Da confermare/);
        const kept = await visit.page.$$eval('casa-centre-card > p', (found) =>
          found.map((p) => p.textContent),
        );
        assert.deepEqual(kept, ['Via di Prova 1, Milano.', 'Via Mar Jonio 2, Milano.']);
        assert.deepEqual([visit.faults, visit.warnings], [[], []]);
        await visit.page.close();
      });

    test('React’s types know the tags, and mistakes in them', () => {
      const config = ts.getParsedCommandLineOfConfigFile(
        join(root, 'tsconfig.json'),
        {},
        {
          ...ts.sys,
          onUnRecoverableConfigFileDiagnostic: ({messageText}) => assert.fail(String(messageText)),
        },
      );
      const program = ts.createProgram(config?.fileNames ?? [], config?.options ?? {});
      const found = ts.getPreEmitDiagnostics(program).map(({file, messageText}) => {
        const text = ts.flattenDiagnosticMessageText(messageText, '\n');
        return `${file?.fileName}: ${text}`;
      });
      assert.deepEqual(found, []);
    });
  });
}
