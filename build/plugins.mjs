// @ts-check
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {minifyHTMLLiterals} from 'minify-literals';

/** @typedef {import('rollup').Plugin} Plugin */

/** Minified once per module, however many bundles it goes into. */
const minified = new Map();

/**
 * Minifies `html`, `svg` and `css` templates.
 *
 * Templates inside `msg(…)` are left alone: lit-localize finds a translation by the template's exact text,
 * so a changed blank would lose it without an error.
 * @returns {Plugin}
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    async transform(source, id) {
      if (id.includes('node_modules') || !/\b(?:html|css|svg) ?`/.test(source)) return null;
      const known = minified.get(id);
      if (known !== undefined) return known;
      // TypeScript puts a blank between a tag and its template.
      const tagged = source.replace(/\b(html|css|svg) `/g, '$1`');
      // The minifier takes away a blank that a template begins with, which is meant unless the line ends there.
      const code = tagged.replace(/\bhtml` (?=\S)/g, 'html`\uE000');
      const masked = code.replace(/\bmsg\(\s*html`/g, (call) => call.replace('html`', 'ztml`'));
      const result = await minifyHTMLLiterals(masked, {fileName: id});
      const unmasked = (result?.code ?? masked)
        .replace(/\bmsg\(\s*ztml`/g, (call) => call.replace('ztml`', 'html`'))
        .replaceAll('html`\uE000', 'html` ');
      const output = {code: unmasked, map: {mappings: /** @type {const} */ ('')}};
      minified.set(id, output);
      return output;
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

/** What is loaded for one language: the words we say, and those that people search with; danger in all of them. */
const language = /(locales|synonyms)[\\/]([a-z]{2}|danger)\.js$/;

/**
 * Leaves the languages outside a self-contained script, in folders beside it.
 * @returns {Plugin}
 */
export function languagesBesideScript() {
  return {
    name: 'languages-beside-script',
    resolveDynamicImport(specifier) {
      const [, folder, code] = (typeof specifier === 'string' && language.exec(specifier)) || [];
      return code === undefined ? null : {id: `./${folder}/${code}.js`, external: 'relative'};
    },
  };
}

/** What is loaded where a page's address asks for it: the help for webmasters. */
const help = /ui[\\/]debug[\\/]start\.js$/;

/**
 * Leaves the help for webmasters outside a self-contained script, beside it.
 * @returns {Plugin}
 */
export function helpBesideScript() {
  return {
    name: 'help-beside-script',
    resolveDynamicImport: (specifier) =>
      typeof specifier === 'string' && help.test(specifier) ? {id: './debug.js', external: 'relative'} : null,
  };
}

/**
 * Gives a language file its own `html` and `str`, which it uses as tags only, so that one file serves every
 * self-contained script.
 * @returns {Plugin}
 */
export function languageTags() {
  const tags = new Map([
    ['lit', `export const html = (strings, ...values) => ({_$litType$: 1, strings, values});`],
    ['@lit/localize', `export const str = (strings, ...values) => ({strTag: true, strings, values});`],
  ]);
  return {
    name: 'language-tags',
    // One per language, so that no chunk arises for what they share.
    resolveId: (source, importer = '') =>
      tags.has(source) && language.test(importer) ? `\0${source}\0${importer}` : null,
    load: (id) => tags.get(id.split('\0')[1] ?? '') ?? null,
  };
}

/** Modules that the loader gets copies of, with what these import, and the mark of each copy. */
const copies = [
  // What it shared with an element's chunk would make one more chunk, for everybody.
  {mark: '?help', takes: (/** @type {string} */ source) => help.test(source)},
  // What it shared with a chunk would be loaded twice where a page adds a query to the loader's address.
  {mark: '?in-loader', takes: (/** @type {string} */ source) => !source.includes('/define/')},
  // Helplines and the way out have no Lit and no data. A copy of the little that they share with the others
  // costs less than one more request, and waits for nothing.
  {
    mark: '?bare',
    takes: (/** @type {string} */ source) => /casa-(helpline-banner|quick-exit)\.js$/.test(source),
  },
];

/**
 * Gives the loader copies of some modules, so that these stay out of the chunks that elements share.
 * @returns {Plugin}
 */
export function ownCopies() {
  return {
    name: 'own-copies',
    async resolveId(source, importer = '') {
      const isFirst = /dist[\\/](loader|debug)\.js(\?in-loader)?$/.test(importer);
      const {mark} =
        copies.find((copy) => (isFirst ? copy.takes(source) : importer.endsWith(copy.mark))) ?? {};
      if (mark === undefined || language.test(source)) return null;
      const from = importer.replace(mark, '');
      if (source.startsWith('.')) return join(dirname(from), source) + mark;
      const found = await this.resolve(source, from);
      return found && found.id + mark;
    },
    load: (id) => {
      const {mark} = copies.find((copy) => id.endsWith(copy.mark)) ?? {};
      return mark === undefined ? null : readFileSync(id.slice(0, -mark.length), 'utf8');
    },
  };
}

/**
 * The chunk with what reads the directory: all that the opening hours need, and what the centre card has in
 * common with others. So the hours cost one request after the loader's, the card two, and none waits.
 * @type {import('rollup').GetManualChunk}
 */
export function directoryChunk(id, {getModuleIds, getModuleInfo}) {
  const isReachedBy = (/** @type {string} */ element) => {
    const reached = new Set(
      [...getModuleIds()].filter((module) => module.endsWith(`/define/casa-${element}.js`)),
    );
    for (const module of reached)
      for (const next of getModuleInfo(module)?.importedIds ?? []) reached.add(next);
    return reached.has(id);
  };
  const isCommon =
    isReachedBy('centre-card') && (isReachedBy('service-card') || isReachedBy('service-finder'));
  return isCommon || isReachedBy('opening-hours') ? 'directory' : null;
}

/**
 * Makes the loader ask for an element's chunks together instead of one after the other, and holds that it
 * imports nothing up front.
 * @returns {Plugin}
 */
export function loadTogether() {
  return {
    name: 'load-together',
    renderDynamicImport({moduleId, getTargetChunkImports}) {
      if (!/dist[\\/]loader\.js$/.test(moduleId)) return null;
      const files = getTargetChunkImports()?.map(({fileName}) => fileName) ?? [];
      const others = files.map((file) => `import("./${file}"),`).join('');
      return {left: `Promise.all([${others}import(`, right: ')])'};
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || file.name !== 'loader') continue;
        if (file.imports.length > 0) this.error(`the loader must import nothing up front: ${file.imports}`);
      }
    },
  };
}

/**
 * Entries that define elements and tell the page so: `standalone:casa-quick-exit`.
 * @returns {Plugin}
 */
export function standaloneEntries() {
  return {
    name: 'standalone-entries',
    resolveId: (source) => (source.startsWith('standalone:') ? `\0${source}` : null),
    load(id) {
      const [, tag] = /^\0standalone:(.+)$/.exec(id) ?? [];
      if (tag === undefined) return null;
      const module = (/** @type {string} */ path) => JSON.stringify(`${process.cwd()}/dist/${path}`);
      return `import ${module(`define/${tag}.js`)};
        import ${module('debug.js')};
        import {announce} from ${module('platform/global.js')};
        announce(Promise.resolve());`;
    },
  };
}

/**
 * Writes the licences of the packages that went into the script.
 * @param {string} file
 * @returns {Plugin}
 */
export function licences(file) {
  return {
    name: 'licences',
    writeBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) =>
        chunk.type === 'chunk' ? chunk.moduleIds : [],
      );
      const folders = modules.flatMap((id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? []);
      const texts = [...new Set(folders)].sort().map((folder) => {
        const {name, version, license} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
        const path = ['LICENSE', 'LICENSE.txt', 'LICENSE.md'].map((n) => `${folder}/${n}`).find(existsSync);
        if (path === undefined) this.error(`${name} has no licence file`);
        return `${name} ${version} (${license})\n\n${readFileSync(path, 'utf8').trim()}\n`;
      });
      writeFileSync(file, texts.join(`\n${'-'.repeat(80)}\n\n`));
    },
  };
}
