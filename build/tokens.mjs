// @ts-check
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {tokensRead} from './tokens-read.mjs';

/** @typedef {import('./tokens-read.mjs').Token} Token */

/** Style sheets that elements have in common. */
const shared = readdirSync('src/ui')
  .filter((file) => file.endsWith('.styles.ts'))
  .map((file) => readFileSync(`src/ui/${file}`, 'utf8'));

/** @type {(tag: string) => string} */
const moduleOf = (tag) => `src/elements/${tag.slice(5)}/${tag.slice(5)}.ts`;

/** @type {(source: string) => string} */
const withoutComments = (source) => source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/**
 * The modules that an element is drawn with: its own and what they import, and those of the elements inside
 * it, since custom properties reach these too.
 * @param {string} tag
 */
function modulesOf(tag) {
  const found = new Set([moduleOf(tag)]);
  for (const module of found) {
    const code = withoutComments(readFileSync(module, 'utf8'));
    for (const [, path = ''] of code.matchAll(/^(?:import|export) (?!type )[^;]*?'(\.[^']+)\.js';/gm))
      found.add(join(dirname(module), `${path}.ts`));
    for (const [, inner = ''] of code.matchAll(/(?:<|make\(')(casa-[a-z-]+)/g)) found.add(moduleOf(inner));
  }
  return [...found];
}

/**
 * What is said of tokens in comments, as `@cssprop name - sentence` or `@cssprop [name=default] - sentence`.
 * @param {string} source
 * @returns {Token[]}
 */
const tokensSaid = (source) =>
  [...source.matchAll(/@cssprop (?:(--casa-[\w-]+)|\[(--casa-[\w-]+)=(.+)\]) - (.+)/g)].map(
    ([, plain, name = plain ?? '', value, description = '']) =>
      value === undefined ? {name, description} : {name, default: value, description},
  );

/**
 * A value with our own short names in it told in full.
 * @param {string} value
 * @param {string} css where the names are given their values
 * @returns {string}
 */
function inFull(value, css) {
  const [, name, rest] = /^var\((--_[\w-]+)(?:, (.+))?\)$/.exec(value) ?? [];
  const given = rest ?? new RegExp(`${name}: (.+);`).exec(css)?.[1];
  return given === undefined ? value : inFull(given, css);
}

/**
 * The tokens by which a page changes how an element looks. What each is for stands as `@cssprop` in the comment
 * of a style sheet that reads it, or of the element.
 * @param {string} tag
 * @param {Token[]} described what the element itself says of some
 * @returns {Token[]}
 */
export function tokensOf(tag, described = []) {
  const sources = modulesOf(tag).map((module) => readFileSync(module, 'utf8'));
  const said = [...shared, ...sources].flatMap(tokensSaid);
  const css = sources.map(withoutComments).join('\n');
  const read = tokensRead(css).map((token) =>
    token.default === undefined ? token : {...token, default: inFull(token.default, css)},
  );
  return [...new Set([...described, ...read].map(({name}) => name))].map((name) =>
    Object.assign(
      {name},
      ...[read, said, described].map((tokens) => tokens.find((token) => token.name === name)),
    ),
  );
}
