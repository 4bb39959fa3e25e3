// @ts-check
import {readdirSync, readFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {
  directoryChunk,
  languageTags,
  loadedOnDemand,
  loadTogether,
  ownCopies,
  standaloneEntries,
} from './build/bundles.mjs';
import {
  compress,
  leanLocalization,
  licences,
  shortTemplates,
  ownTrustedTypesPolicy,
} from './build/plugins.mjs';

const {name, version, license} = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! ${name} ${version} | ${license} */`;

const stems = (/** @type {string} */ folder, /** @type {RegExp} */ pattern) =>
  readdirSync(folder).flatMap((file) => pattern.exec(file)?.[1] ?? []);

const tags = stems('dist/define', /^(casa-.+)\.js$/);

const plugins = [
  nodeResolve({exportConditions: ['production', 'browser', 'default'], browser: true}),
  ownTrustedTypesPolicy(),
  leanLocalization(),
  shortTemplates(),
  compress(banner),
];

/** @type {import('rollup').WarningHandlerWithDefault} */
function onwarn(warning, warn) {
  // zod annotates calls as pure in places Rollup does not read, and has a cycle of its own.
  if (/node_modules[\\/]zod/.test(warning.id ?? warning.ids?.[0] ?? '')) return;
  warn(warning);
}

/** @type {(input: string, file: string, ...before: import('rollup').Plugin[]) => import('rollup').RollupOptions} */
const selfContained = (input, file, ...before) => ({
  input,
  onwarn,
  plugins: [loadedOnDemand(), ...before, ...plugins],
  output: {file: `dist/standalone/${file}`, format: 'es', inlineDynamicImports: true},
});

const ofOthers = licences('dist/THIRD-PARTY-LICENSES.txt');

export default [
  {
    input: {loader: 'dist/loader.js'},
    onwarn,
    plugins: [languageTags(), loadTogether(), ownCopies(), ...plugins],
    output: {
      dir: 'dist/cdn',
      format: 'es',
      manualChunks: directoryChunk,
      chunkFileNames: 'chunks/[name]-[hash].js',
    },
  },
  selfContained('dist/all.js', 'casa.js', ofOthers),
  ...tags.map((tag) => selfContained(`standalone:${tag}`, `${tag}.js`, standaloneEntries())),
  selfContained('dist/stores/directory/reader.js', 'reader.js', ofOthers),
  selfContained('dist/elements/service-finder/engine.js', 'engine.js'),
  selfContained('dist/ui/debug/start.js', 'debug.js'),
  selfContained('dist/data/refusal/refusal.js', 'refusal.js'),
  {
    input: Object.fromEntries(
      ['builder/builder', 'embed/embed', 'embed/preview'].map((page) => [
        page.replace(/^.*\//, ''),
        `dist/site/${page}.js`,
      ]),
    ),
    onwarn,
    plugins: [languageTags(), ...plugins],
    output: {dir: 'dist/site', format: 'es', chunkFileNames: 'chunks/[name]-[hash].js'},
  },
  {
    input: 'dist/site/embed/embed-height.js',
    plugins: [compress(banner)],
    output: {file: 'dist/site/embed-height.js', format: 'iife'},
  },
  ...Object.entries({locales: 'dist/locales', synonyms: 'dist/domain/search/synonyms'}).flatMap(
    ([folder, from]) =>
      stems(from, /^(?!it)([a-z]{2}|danger)\.js$/).map((code) => ({
        input: `${from}/${code}.js`,
        plugins: [languageTags(), shortTemplates(), compress(banner)],
        output: {file: `dist/standalone/${folder}/${code}.js`, format: 'es'},
      })),
  ),
];
