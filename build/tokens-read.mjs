// @ts-check

/**
 * A `--casa-*` custom property that a style sheet reads.
 * @typedef {{name: string, default?: string, description?: string}} Token
 */

/**
 * The tokens that CSS reads, each with what it falls back to.
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
