// @ts-check
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {build} from 'vite';
import {folder} from '../../../build/serve.mjs';
import {webpackBuild} from './webpack.mjs';

const code = `import 'casa-widgets/define/casa-centre-card.js';`;

/** Where a browser finds what the package imports, when nothing is bundled. */
const importMap = {
  imports: {
    'casa-widgets/define/': '/node_modules/casa-widgets/dist/define/',
    lit: '/node_modules/lit/index.js',
    'lit/': '/node_modules/lit/',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/': '/node_modules/lit-html/',
    'lit-element/': '/node_modules/lit-element/',
    '@lit/context': '/node_modules/@lit/context/index.js',
    '@lit/localize': '/node_modules/@lit/localize/lit-localize.js',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
    'zod/mini': '/node_modules/zod/mini/index.js',
    'zod/v4/core': '/node_modules/zod/v4/core/index.js',
    tslib: '/node_modules/tslib/tslib.es6.js',
  },
};

/**
 * A page in English, with nothing in the tag.
 * @param {string} head
 * @param {string} [endpoint]
 */
const page = (head, endpoint = '') => `<!doctype html>
  <html lang="en"><head><title>Page</title><link rel="icon" href="data:,">${head}</head>
  <body><casa-directory endpoint="${endpoint}"><casa-centre-card centre="san-siro"></casa-centre-card></casa-directory></body></html>`;

/**
 * Fresh pages that use the package as their tools do.
 * @param {() => {installed: import('./install.mjs').Installed, host: Awaited<ReturnType<typeof import('../../support/host.mjs').openHost>>}} given
 */
export function pages(given) {
  /** Opens a folder as a site of its own. */
  const open = (/** @type {string} */ root) => {
    const files = folder(root);
    return given().host.visit('', {answers: new Proxy({}, {get: () => files})});
  };

  /** Builds with Vite, and returns what there is to publish. */
  const vite = async (/** @type {string} */ endpoint) => {
    const {installed} = given();
    const root = mkdtempSync(join(installed.project, 'vite-'));
    writeFileSync(join(root, 'main.js'), code);
    writeFileSync(join(root, 'index.html'), page('<script type="module" src="/main.js"></script>', endpoint));
    cpSync(join(installed.package, 'dist/data/milan'), join(root, 'public/milan'), {recursive: true});
    await build({root, configFile: false, logLevel: 'error'});
    return join(root, 'dist');
  };

  const webpack = async (/** @type {string} */ endpoint) => {
    const {installed} = given();
    const root = await webpackBuild(installed.project, code);
    writeFileSync(join(root, 'index.html'), page('<script defer src="/main.js"></script>', endpoint));
    cpSync(join(installed.package, 'dist/data/milan'), join(root, 'milan'), {recursive: true});
    return root;
  };

  /** Nothing is built, and the catalogue lies where the package has it. */
  const nothing = async () => {
    const root = given().installed.project;
    const map = `<script type="importmap">${JSON.stringify(importMap)}</script>`;
    writeFileSync(join(root, 'index.html'), page(`${map}<script type="module">${code}</script>`));
    return root;
  };

  /** What the README says to write, with the files where it says to copy them. */
  const readme = async () => {
    const {installed} = given();
    const root = mkdtempSync(join(installed.project, 'site-'));
    const [, written] = /^ *```html\n([^]*?)```/m.exec(readFileSync('README.md', 'utf8')) ?? [];
    writeFileSync(
      join(root, 'index.html'),
      `<!doctype html><html lang="it"><link rel="icon" href="data:,">${written}`,
    );
    cpSync(join(installed.package, 'dist'), join(root, 'widgets'), {recursive: true});
    return root;
  };

  describe('in a fresh page', () => {
    test('shows a centre with what the README says to write', async () => {
      const visit = await open(await readme());
      await visit.reads(/San Siro.*Apri la mappa.*Community manager \(gratuito\)/);
      assert.deepEqual([visit.faults, visit.warnings], [[], []]);
      await visit.page.close();
    });

    for (const [name, make] of Object.entries({vite, webpack, 'an import map': nothing}))
      test(`shows a centre in the page’s language with ${name}`, async () => {
        const visit = await open(await make('/milan/services.{lang}.json'));
        await visit.reads(/San Siro.*Open the map.*Family and community nurse/);
        assert.deepEqual([visit.faults, visit.warnings], [[], []]);
        await visit.page.close();
      });

    for (const [name, make] of Object.entries({vite, webpack}))
      test(`gives numbers to call where ${name} left the catalogue behind`, async () => {
        const visit = await open(await make(''));
        assert.match(await visit.reads(/cannot update/), /112.*1522/);
        assert.deepEqual(visit.faults, []);
        assert.equal(visit.warnings.length, 1);
        assert.match(visit.warnings[0] ?? '', /^<casa-centre-card>: .*data\/milan\/services/);
        await visit.page.close();
      });
  });
}
