// @ts-check
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** @typedef {import('rollup').Plugin} Plugin */

/** What is loaded for one language: the words we say, and those that people search with; danger in all of them. */
const language = /(locales|synonyms)[\\/]([a-z]{2}|danger)\.js$/;

/** What is loaded where a page's address asks for it: the help for webmasters. */
const help = /ui[\\/]debug[\\/]start\.js$/;

/**
/**
 * The file beside a self-contained script that a module is loaded from; `undefined` for what goes into it.
 * @param {string} specifier
 */
function besideScript(specifier) {
  const [, folder, code] = language.exec(specifier) ?? [];
  if (code !== undefined) return `./${folder}/${code}.js`;
  if (help.test(specifier)) return './debug.js';
  return /(?:^|[\\/])(reader|engine|refusal|casa-directory)\.js$/
    .exec(specifier)?.[0]
    .replace(/^[\\/]?/, './');
}

/**
 * Leaves outside a self-contained script what only some of its pages need, in files beside it.
 * @returns {Plugin}
 */
export function loadedOnDemand() {
  return {
    name: 'loaded-on-demand',
    resolveDynamicImport(specifier) {
      const id = typeof specifier === 'string' ? besideScript(specifier) : undefined;
      return id === undefined ? null : {id, external: 'relative'};
    },
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
  {mark: '?in-loader', takes: (/** @type {string} */ source) => !/\/define\/|\/reader\.js$/.test(source)},
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
 * One chunk with all that the centre card and the opening hours need, so that either costs one request after the
 * loader's; cards and finders share it.
 * @type {import('rollup').GetManualChunk}
 */
export function directoryChunk(id, {getModuleIds, getModuleInfo}) {
  const reached = new Set(
    [...getModuleIds()].filter((module) => /\/define\/casa-(centre-card|opening-hours)\.js$/.test(module)),
  );
  for (const module of reached)
    for (const next of getModuleInfo(module)?.importedIds ?? []) reached.add(next);
  return reached.has(id) ? 'directory' : null;
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
      // Helplines and the way out read nothing that there could be trouble with, and load nothing.
      const help = /helpline-banner|quick-exit/.test(tag) ? '' : `import ${module('debug.js')};`;
      return `import ${module(`define/${tag}.js`)};
        ${help}
        import {announce} from ${module('platform/global.js')};
        announce(Promise.resolve());`;
    },
  };
}
