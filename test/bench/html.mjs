// @ts-check

/**
 * A page of somebody's site.
 * @param {{head?: string, body: string}} parts
 */
export function page({head = '', body}) {
  return `<!doctype html><html lang="it"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Pagina</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
}

/**
 * The tag of a module.
 * @param {string} src
 */
export const script = (src) => `<script type="module" src="${src}"></script>`;

/** Our scripts, alone and by the loader. */
export const standalone = (/** @type {string} */ tag) => script(`/casa/standalone/${tag}.js`);
export const loader = script('/casa/cdn/loader.js');
