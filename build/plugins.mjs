// @ts-check
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {minify} from '@swc/core';
import {minifyTemplates} from './minify-templates.mjs';

/** @typedef {import('rollup').Plugin} Plugin */

/** Minified once per module, however many bundles it goes into. @type {Map<string, Promise<string>>} */
const minified = new Map();

/**
 * Minifies the templates of our own modules.
 * @returns {Plugin}
 */
export function shortTemplates() {
  return {
    name: 'short-templates',
    async transform(source, id) {
      if (id.includes('node_modules') || !/\b(?:html|css|svg) ?`/.test(source)) return null;
      const short = minified.get(id) ?? minifyTemplates(source);
      minified.set(id, short);
      return {code: await short, map: {mappings: ''}};
    },
  };
}

/**
 * Names Lit's Trusted Types policy `casa-lit`, so that another Lit on the page does not collide; makes it once
 * for all our scripts on a page, as a second one of the same name is refused; and lives without it where the
 * page forbids it. Fails the build when Lit has moved.
 * @returns {Plugin}
 */
export function ownTrustedTypesPolicy() {
  const original = /(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\):void 0/;
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      if (!/lit-html[\\/]lit-html\.js$/.test(id)) return null;
      if (!original.test(code)) this.error('lit-html no longer makes its Trusted Types policy as expected');
      return {
        code: code.replace(
          original,
          (_, types, rules) =>
            `(()=>{try{return globalThis[Symbol.for("casa:trusted-types")]??=${types}?.createPolicy("casa-lit",${rules})}catch{}})()`,
        ),
        map: null,
      };
    },
  };
}

/** What of lit-localize's modules we never need, and what stands in its place. */
const needless = new Map([
  // Every message of ours names its own id, which a test holds.
  [
    'internal/runtime-msg.js',
    new Map([
      ['options?.id ?? generateId(template)', 'options.id'],
      [`import { generateMsgId } from './id-generation.js';`, ''],
    ]),
  ],
  // Ours is configured in one place.
  [
    'init/install.js',
    new Map([
      [`if (installed) {\n        throw new Error('lit-localize can only be configured once');\n    }`, ''],
      ['installed = true;', ''],
    ]),
  ],
  [
    'init/runtime.js',
    new Map([
      // A page that uses lit-localize too would take our change of language for its own.
      ['window.dispatchEvent(new CustomEvent(LOCALE_STATUS_EVENT, { detail }));', ''],
      ['errorMessage: err.toString(),', ''],
      // `matchLocale()` gives no other languages than those there are.
      [`if (!validLocales || !loadLocale) {\n        throw new Error('Internal error');\n    }`, ''],
      [`if (!validLocales.has(newLocale)) {\n        throw new Error('Invalid locale code');\n    }`, ''],
    ]),
  ],
]);

/**
 * Leaves out of lit-localize what we never need. Fails the build when that has moved.
 * @returns {Plugin}
 */
export function leanLocalization() {
  return {
    name: 'lean-localization',
    transform(code, id) {
      const [, module = ''] = /@lit[\\/]localize[\\/](\w+[\\/][\w-]+\.js)(\?|$)/.exec(id) ?? [];
      const changes = needless.get(module.replace('\\', '/'));
      if (changes === undefined) return null;
      const lean = [...changes].reduce((before, [from, to]) => {
        if (!before.includes(from)) this.error(`lit-localize no longer says: ${from}`);
        return before.replace(from, to);
      }, code);
      return {code: lean, map: null};
    },
  };
}

/**
 * Writes the licences of the packages that went into the scripts that it is given to.
 * @param {string} file
 * @returns {Plugin}
 */
export function licences(file) {
  /** @type {Set<string>} */
  const folders = new Set();
  return {
    name: 'licences',
    writeBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) =>
        chunk.type === 'chunk' ? chunk.moduleIds : [],
      );
      for (const id of modules)
        for (const folder of /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? []) folders.add(folder);
      const texts = [...folders].sort().map((folder) => {
        const {name, version, license} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
        const path = ['LICENSE', 'LICENSE.txt', 'LICENSE.md'].map((n) => `${folder}/${n}`).find(existsSync);
        if (path === undefined) this.error(`${name} has no licence file`);
        return `${name} ${version} (${license})\n\n${readFileSync(path, 'utf8').trim()}\n`;
      });
      writeFileSync(file, texts.join(`\n${'-'.repeat(80)}\n\n`));
    },
  };
}

/**
 * Writes scripts as short as they can be, under a line that says whose they are.
 * @param {string} banner
 * @returns {Plugin}
 */
export function compress(banner) {
  /** @type {import('@swc/core').JsMinifyOptions} */
  const options = {
    module: true,
    ecma: 2022,
    compress: {passes: 3, ecma: 2022, module: true},
    mangle: true,
    format: {comments: false},
  };
  return {
    name: 'compress',
    async renderChunk(code) {
      const {code: short} = await minify(code, options);
      return {code: `${banner}\n${short}`, map: null};
    },
  };
}
