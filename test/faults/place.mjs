// @ts-check
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../support/find-chromium.mjs';

export {holds} from '../support/patience.mjs';

/** @typedef {Awaited<ReturnType<typeof openPlace>>} Place */

/**
 * A self-contained script: the built one, or, before there is a build, one made on the spot.
 * @param {string} tag
 */
export async function standalone(tag) {
  const built = `dist/standalone/${tag}.js`;
  if (existsSync(built)) return readFileSync(built, 'utf8');
  const {outputFiles} = await build({
    entryPoints: [`src/define/${tag}.ts`],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    external: ['../locales/*'],
  });
  return outputFiles[0]?.text ?? '';
}

/** The browsers that the tests are run in: Chromium always, Firefox where there is one. */
export const browsers = ['chromium', ...(firefox() === undefined ? [] : ['firefox'])];

function firefox() {
  const paths = [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'];
  return paths.find((path) => path !== undefined && existsSync(path));
}

/** @param {string} name */
async function launch(name) {
  if (name === 'firefox')
    return puppeteer.launch({browser: 'firefox', executablePath: firefox() ?? '', headless: true});
  const {from, ...options} = await findChromium();
  return puppeteer.launch(options);
}

/**
 * A browser and a web server with pages put up by the tests. The server answers on two origins.
 * @param {string} [name]
 */
export async function openPlace(name = 'chromium') {
  const browser = await launch(name);
  /** @type {Map<string, import('node:http').RequestListener>} */
  const routes = new Map();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const answer = routes.get(path);
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  await new Promise((resolve) => server.listen(0, () => resolve(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  for (const tag of ['casa-quick-exit', 'casa-helpline-banner']) {
    const script = await standalone(tag);
    routes.set(`/${tag}.js`, (_, response) => {
      const headers = {'content-type': 'text/javascript', 'access-control-allow-origin': '*'};
      response.writeHead(200, headers).end(script);
    });
  }
  return {
    browser,
    routes,
    origin: `http://localhost:${port}`,
    other: `http://127.0.0.1:${port}`,
    /**
     * Puts up a page.
     * @param {string} path
     * @param {string} body
     * @param {{head?: string, title?: string, headers?: Record<string, string>, lang?: string}} [options]
     */
    put(path, body, {head = '', title = 'Aiuto', headers = {}, lang = 'it'} = {}) {
      const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
      routes.set(path, (_, response) => {
        response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...headers}).end(html);
      });
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * Puts up the module that makes the plain HTML for our tags.
 * @param {Place} place
 */
export async function putUpFallback(place) {
  const {outputFiles} = await build({
    entryPoints: ['src/elements/helpline-banner/fallback.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    external: ['../locales/*'],
  });
  const code = outputFiles[0]?.text ?? '';
  place.routes.set('/fallback.js', (_, response) => {
    response.writeHead(200, {'content-type': 'text/javascript'}).end(code);
  });
  place.put('/empty', '');
}

/**
 * The plain HTML that goes into a banner's tag.
 * @param {Place} place
 * @param {'strip' | 'card' | 'list'} variant
 * @param {string} topic
 */
export async function fallbackOf({browser, origin}, variant, topic) {
  const page = await browser.newPage();
  await page.goto(`${origin}/empty`);
  const html = await page.evaluate(
    async (choice, address) => {
      const {fallback} = await import(address);
      const holder = document.createElement('div');
      holder.append(fallback({...choice, topic: choice.topic || undefined, lines: []}));
      return holder.innerHTML;
    },
    {variant, topic},
    '/fallback.js',
  );
  await page.close();
  return html;
}

/** @param {number} milliseconds */
export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
