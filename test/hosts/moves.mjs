// @ts-check
import {readFileSync} from 'node:fs';
import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {serve} from '../../build/serve.mjs';
import {findChromium} from '../support/find-chromium.mjs';

/** @typedef {Awaited<ReturnType<typeof openStage>>} Stage */

/**
 * What a page did while an element came to life.
 * @typedef {object} Run
 * @property {number} shift the sum of its layout shifts
 * @property {number} moves how many frames had one
 * @property {Uint8Array} picture what it looks like in the end
 * @property {number} drift how far what somebody read has moved in the window, where the page notes that
 * @property {number} height of the element's box in the end
 */

const entry = `
  import './src/define/casa-centre-card.ts';
  import './src/define/casa-directory.ts';
  import './src/define/casa-helpline-banner.ts';
  import './src/define/casa-opening-hours.ts';
  import './src/define/casa-service-card.ts';
  import './src/define/casa-service-finder.ts';`;

/** Where the elements look for data when nobody names any. */
const data = '/data/milan/services.it.json';

const hours = [
  {id: 's1', freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', opens_at: '09:00', closes_at: '12:30'},
  {id: 's2', freq: 'WEEKLY', byday: 'TU,TH', opens_at: '14:00', closes_at: '17:30'},
];
const phone = {id: 't', number: '02 0000 0001', description: 'Sportello'};

/** An invented service at an invented centre, of which all is told. */
const whole = {
  id: 'prova',
  name: 'Prova',
  status: 'active',
  description: 'Aiuta con le pratiche della casa, con i documenti e con le domande al Comune.',
  eligibility_description: 'Per chi abita nelle case popolari del quartiere.',
  application_process: 'Chiama o vieni allo sportello. Non serve un appuntamento.',
  assured_date: new Date().toISOString().slice(0, 10),
  organization: {id: 'o', name: 'Ente di prova'},
  required_documents: [{id: 'd', document: 'Carta di identità'}],
  cost_options: [{id: 'c', amount: 0, currency: 'EUR'}],
  phones: [phone],
  email: 'prova@example.org',
  languages: [{id: 'l', code: 'it'}],
  service_at_locations: [
    {
      id: 'at',
      location: {
        id: 'prova',
        name: 'Centro di prova',
        location_type: 'physical',
        description: 'Accanto alla portineria.',
        transportation: 'Tram 3, fermata Prova.',
        addresses: [{id: 'a', address_1: 'Via di Prova 1', city: 'Milano', postal_code: '20100'}],
        phones: [phone],
        schedules: hours,
        accessibility: [{id: 'x', description: 'Ingresso senza gradini'}],
      },
      schedules: hours,
    },
  ],
};

function directory() {
  const milan = JSON.parse(readFileSync('dist/data/milan/services.it.json', 'utf8'));
  return JSON.stringify({...milan, contents: [...milan.contents, whole]});
}

const printing = `
  import {directorySource} from './src/stores/directory/sources.ts';
  import {fallbackContent} from './src/site/fallback/fallback.ts';
  import {htmlOf} from './src/site/fallback/html.ts';
  export const printed = async (tag, attributes) => {
    const timeZone = 'Europe/Rome';
    const source = directorySource({endpoints: [location.origin + '${data}'], language: 'it', timeZone});
    const directory = await new Promise((resolve) => {
      const look = () => source.state.kind !== 'loading' && resolve(source.state.directory);
      source.subscribe(look);
      look();
    });
    const wanted = {tag, attributes: new Map(Object.entries(attributes)), directory, timeZone};
    return htmlOf(fallbackContent(wanted));
  };`;

/** @param {string} contents */
async function bundle(contents) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: '.'},
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    tsconfig: 'src/tsconfig.json',
  });
  return outputFiles[0]?.text ?? '';
}

/** A browser, and pages of somebody's site without any style sheet, on which our elements come to life. */
export async function openStage() {
  const [script, printer] = await Promise.all([bundle(entry), bundle(printing)]);
  const js = 'text/javascript';
  /** @type {Map<string, [type: string, body: string]>} */
  const files = new Map([
    ['/casa.js', [js, script]],
    ['/print.js', [js, printer]],
    [data, ['application/json', directory()]],
    ['/picture.svg', ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"/>']],
    ['/', ['text/html', '<!doctype html><title>x</title>']],
  ]);
  let delayOfData = 0;
  const site = await serve((request, response) => {
    const path = request.url ?? '/';
    const [type, body] = files.get(path) ?? ['text/plain', ''];
    const answer = () => {
      response.writeHead(200, {'content-type': `${type}; charset=utf-8`}).end(body);
    };
    setTimeout(answer, path === data ? delayOfData : 0);
  });
  const {from, ...options} = await findChromium();
  const browser = await puppeteer.launch(options);
  let count = 0;

  /**
   * The plain HTML that the builder prints for a tag.
   * @param {string} tag
   * @param {Record<string, string>} attributes
   * @returns {Promise<string>}
   */
  async function printed(tag, attributes) {
    const page = await browser.newPage();
    await page.goto(site.origin);
    const html = await page.evaluate(
      async (name, given, address) => (await import(address)).printed(name, given),
      tag,
      attributes,
      '/print.js',
    );
    await page.close();
    return html;
  }

  /**
   * Opens a page with an element in it and waits until nothing more comes.
   * @param {string} element
   * @param {{width: number, isLate: boolean, delay?: number, head?: string}} how
   * @returns {Promise<Run>}
   */
  async function run(element, {width, isLate, delay = 0, head = ''}) {
    const path = `/page-${count++}`;
    const casa = isLate
      ? `<script>(${comeLate})()</script>`
      : '<script type="module" src="/casa.js"></script>';
    const body = `<h1>Pagina</h1>\n${element}\n<h2>Dopo</h2><p>Altre parole.</p>`;
    const html = `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${head}${casa}</head><body>${body}</body></html>`;
    files.set(path, ['text/html', html]);
    delayOfData = delay;
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({width, height: 900});
    await page.evaluateOnNewDocument(noteMoves);
    await page.goto(site.origin + path, {waitUntil: 'load'});
    const name = /<(casa-[\w-]+)/.exec(element)?.[1] ?? '';
    await page.waitForFunction((tag) => customElements.get(tag) !== undefined, {}, name);
    // The banner reads nothing.
    if (name !== 'casa-helpline-banner') await page.waitForFunction(() => Reflect.get(window, 'isRead'));
    await page.waitForNetworkIdle({idleTime: 200});
    const state = await page.evaluate(async (tag) => {
      const host = /** @type {HTMLElement & {updateComplete?: Promise<unknown>}} */ (
        document.querySelector(tag)
      );
      await host.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const drift = /** @type {number} */ (Reflect.get(window, 'drift')?.() ?? 0);
      return {drift, moves: Reflect.get(window, 'moves'), height: host.getBoundingClientRect().height};
    }, name);
    const picture = await page.screenshot();
    await context.close();
    const shift = state.moves.reduce((/** @type {number} */ sum, /** @type {number} */ one) => sum + one, 0);
    return {shift, moves: state.moves.length, picture, height: state.height, drift: state.drift};
  }

  return {
    printed,
    run,
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** Notes, in the page, each frame in which something moved that nobody had asked for. */
function noteMoves() {
  /** @type {number[]} */
  const moves = [];
  Reflect.set(window, 'moves', moves);
  addEventListener('casa-state', (event) =>
    Reflect.set(window, 'isRead', Reflect.get(event, 'state') !== 'loading'),
  );
  new PerformanceObserver((list) => {
    for (const one of list.getEntries())
      if (!Reflect.get(one, 'hadRecentInput')) moves.push(Reflect.get(one, 'value'));
  }).observe({type: 'layout-shift', buffered: true});
}

/** Loads our script, in the page, when everything has been painted. */
function comeLate() {
  addEventListener('load', () => {
    requestAnimationFrame(() => {
      setTimeout(() => {
        const tag = document.createElement('script');
        tag.type = 'module';
        tag.src = '/casa.js';
        document.head.append(tag);
      }, 150);
    });
  });
}
