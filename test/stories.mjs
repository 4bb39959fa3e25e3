// @ts-check
// Visits every story of a built Storybook in every language: it fails on a render error, a failing play()
// and anything axe finds.
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import puppeteer from 'puppeteer-core';
import {folder, serve} from '../build/serve.mjs';
import {findChromium} from './support/find-chromium.mjs';

const built = process.argv[2] ?? 'storybook-static';
const languages = ['it', 'en', 'fr', 'ar'];
const patience = 20_000;

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const {entries} = JSON.parse(await readFile(`${built}/index.json`, 'utf8'));
const visits = Object.values(entries)
  .filter(({type, tags}) => type === 'story' && tags.includes('test'))
  .flatMap(({id}) => languages.map((language) => ({id, language})));

const {from, ...launchOptions} = await findChromium();
console.log(`Chromium (${from}): ${launchOptions.executablePath}`);
const site = await serve(folder(built));
const browser = await puppeteer.launch(launchOptions);

/** Runs in the page before anything else: notes how the story ended. */
function noteTheEnd() {
  const page = /** @type {any} */ (window);
  page.ended = new Promise((resolve) => {
    const timer = setInterval(() => {
      const channel = page.__STORYBOOK_ADDONS_CHANNEL__;
      if (!channel) return;
      clearInterval(timer);
      channel.on('storyFinished', (/** @type {any} */ {status}) =>
        resolve(status === 'error' ? 'failed' : ''),
      );
      for (const event of [
        'playFunctionThrewException',
        'storyThrewException',
        'storyErrored',
        'storyMissing',
      ])
        channel.on(event, (/** @type {any} */ error) =>
          resolve(`${event}: ${error?.message ?? error?.description}`),
        );
    }, 5);
  });
}

/** Runs in the page: waits for our elements to stand still, then asks axe about the whole story. */
async function askAxe() {
  const deep = (/** @type {ParentNode} */ root) =>
    [...root.querySelectorAll('*')].flatMap((/** @type {any} */ element) => [
      element,
      ...(element.shadowRoot ? deep(element.shadowRoot) : []),
    ]);
  for (let quiet = 0; quiet < 3; quiet++) {
    await Promise.all(deep(document).map((element) => element.updateComplete));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const {violations} = await /** @type {any} */ (window).axe.run('#storybook-root', {
    resultTypes: ['violations'],
  });
  return violations.map(
    (/** @type {any} */ {id, nodes}) =>
      `${id}: ${nodes.map((/** @type {any} */ n) => n.target.join(' ')).join(', ')}`,
  );
}

/**
 * What is wrong with a story, in words.
 * @param {import('puppeteer-core').Page} page
 * @param {{id: string, language: string}} visit
 */
async function faults(page, {id, language}) {
  /** @type {string[]} */
  const thrown = [];
  const note = (/** @type {any} */ error) => thrown.push(`thrown: ${error.message}`);
  page.on('pageerror', note);
  try {
    const address = `${site.origin}/iframe.html?id=${id}&viewMode=story&globals=locale:${language};a11y.manual:!true`;
    await page.goto(address, {waitUntil: 'load', timeout: patience});
    const ended = await Promise.race([
      page.evaluate(() => /** @type {any} */ (window).ended),
      new Promise((resolve) => setTimeout(() => resolve('never finished'), patience).unref()),
    ]);
    await page.waitForNetworkIdle({idleTime: 50, timeout: patience});
    await page.evaluate(axe);
    const shown = await page.evaluate(() => document.documentElement.lang);
    const misspoken = shown === language ? [] : [`the page is in ${shown}`];
    return [...(ended ? [ended] : []), ...misspoken, ...(await page.evaluate(askAxe)), ...thrown];
  } catch (error) {
    return [String(error)];
  } finally {
    page.off('pageerror', note);
  }
}

let failed = 0;
const queue = [...visits];
const visitAll = async () => {
  // A window of its own: a page behind another one draws no frames.
  const page = await (await browser.createBrowserContext()).newPage();
  await page.evaluateOnNewDocument(noteTheEnd);
  for (let visit = queue.shift(); visit !== undefined; visit = queue.shift()) {
    const found = await faults(page, visit);
    if (found.length === 0) continue;
    failed++;
    console.log(`FAIL ${visit.id} (${visit.language})\n  ${found.join('\n  ')}`);
  }
};
await Promise.all([visitAll(), visitAll()]);

await browser.close();
await site.close();
console.log(`${visits.length} visits: ${visits.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || visits.length === 0 ? 1 : 0;
