// @ts-check

export const words = `<p>Pericolo: <a href="tel:112">112</a></p><p>Violenza: <a href="tel:1522">1522</a></p>`;
export const banner = (/** @type {string} */ attributes = '') =>
  `<casa-helpline-banner topic="violence" ${attributes}>${words}</casa-helpline-banner>`;
export const script = '<script type="module" src="/casa-helpline-banner.js"></script>';
export const reader = '<script type="module" src="/casa-directory.js"></script>';
export const inline = (/** @type {string} */ code) => `<script>${code}</script>`;

/**
 * A way in which a page or the way to it can be broken.
 * @typedef {object} Fault
 * @property {string} [head] before the body, the script's tag by default
 * @property {string} [body]
 * @property {Record<string, string>} [headers]
 * @property {string} [lang]
 * @property {'yes' | 'no'} [defined] whether the element comes to life all the same
 * @property {boolean} [unclean] whether the page itself throws or reports
 * @property {import('node:http').RequestListener} [answer] what `/answer` is answered with
 * @property {(page: import('puppeteer-core').Page) => Promise<unknown>} [set] what is done to the browser before
 */

/** @type {(status: number, type: string, body: string) => import('node:http').RequestListener} */
export const answer = (status, type, body) => (_, response) => {
  response.writeHead(status, {'content-type': type, 'access-control-allow-origin': '*'}).end(body);
};

export const broken = '<script type="module" src="/answer"></script>';
export const alive = {defined: /** @type {const} */ ('yes')};
export const js = 'text/javascript';
