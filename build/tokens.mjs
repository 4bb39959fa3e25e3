// @ts-check
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** Style sheets that elements have in common. */
const shared = readdirSync('src/ui')
  .filter((file) => file.endsWith('.styles.ts'))
  .map((file) => readFileSync(`src/ui/${file}`, 'utf8'));

/**
 * A `--casa-*` custom property that a style sheet reads.
 * @typedef {{name: string, default?: string, description?: string}} Token
 */

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
 * The tokens that CSS reads, each with the value it has where a page says none.
 * @param {string} css
 * @returns {Token[]}
 */
export function tokensRead(css) {
  return [...css.matchAll(/var\(\s*(--casa-[\w-]+)\s*(,)?/g)].map(
    ({index, 0: start, 1: name = '', 2: comma}) => {
      if (comma === undefined) return {name};
      const rest = css.slice(index + start.length);
      let depth = 1;
      const end = [...rest].findIndex((letter) => {
        depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
        return depth === 0;
      });
      return {name, default: rest.slice(0, end).replace(/\s+/g, ' ').trim()};
    },
  );
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
  const said = [...shared, ...sources]
    .flatMap((source) => [...source.matchAll(/@cssprop \[?(--casa-[\w-]+)[^\]\s]*\]? - (.+)/g)])
    .map(([, name, description]) => ({name, description}));
  const read = sources.flatMap((source) => tokensRead(withoutComments(source)));
  return [...new Set([...described, ...read].map(({name}) => name))].map((name) =>
    Object.assign(
      {name},
      ...[said, read, described].map((tokens) => tokens.find((token) => token.name === name)),
    ),
  );
}
