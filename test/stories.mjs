// @ts-check
// Visits a built Storybook: every story in Italian and, from right to left, in Arabic, the first of each element
// in every language and every look, every page of documentation, and the frame around them. It fails on a render error, a
// failing play(), anything axe finds and any request to another host.
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import puppeteer from 'puppeteer-core';
import {folder, serve} from '../build/serve.mjs';
import {findChromium} from './support/find-chromium.mjs';

/**
 * @typedef {object} Visit
 * @property {string} id
 * @property {'story' | 'docs'} type
 * @property {string} [language] for the toolbar; without, the page's own
 * @property {string} [look] other settings of the toolbar, as its address has them
 */

const built = process.argv[2] ?? 'storybook-static';
const always = ['it', 'ar'];
const languages = ['it', 'en', 'fr', 'ar'];
const looks = ['scheme:dark', 'theme:italia', 'theme:host'];
const patience = 20_000;

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** @type {{id: string, type: 'story' | 'docs', title: string, tags: string[]}[]} */
const entries = Object.values(JSON.parse(await readFile(`${built}/index.json`, 'utf8')).entries);
/** @type {Visit[]} */
const visits = entries.flatMap((entry, index) => {
  const {id, type, title, tags} = entry;
  if (type === 'docs' || tags.includes('own-language')) return [{id, type}];
  const isFirst = entries.findIndex((other) => other.type === 'story' && other.title === title) === index;
  if (!isFirst) return always.map((language) => ({id, type, language}));
  return [
    ...languages.map((language) => ({id, type, language})),
    ...looks.map((look) => ({id, type, language: 'it', look})),
  ];
});

const {from, ...launchOptions} = await findChromium();
console.log(`Chromium (${from}): ${launchOptions.executablePath}`);
const site = await serve(folder(built));
const browser = await puppeteer.launch(launchOptions);

/** Runs in the page before anything else: notes how the story or the page of documentation ended. */
function noteTheEnd() {
  const page = /** @type {any} */ (window);
  page.ended = new Promise((resolve) => {
    const timer = setInterval(() => {
      const channel = page.__STORYBOOK_ADDONS_CHANNEL__;
      if (!channel) return;
      clearInterval(timer);
      channel.on('docsRendered', () => resolve(''));
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

/** Runs in the page: waits for our elements to stand still, then asks axe about all that is ours. */
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
  const ours = ['#storybook-root', 'docs-page'].filter((part) => document.querySelector(`${part} > *`));
  // What Storybook makes of an element: its stories are visited one by one, and the rest is not ours.
  if (ours.length === 0)
    return document.querySelector('.docblock-argstable tbody tr') ? [] : ['shows nothing'];
  const {violations} = await /** @type {any} */ (window).axe.run(
    {include: ours},
    {resultTypes: ['violations']},
  );
  return violations.map(
    (/** @type {any} */ {id, nodes}) =>
      `${id}: ${nodes.map((/** @type {any} */ n) => n.target.join(' ')).join(', ')}`,
  );
}

/**
 * Does something on a page, and returns what was wrong meanwhile, in words.
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<string[]>} act
 */
async function faultsOf(page, act) {
  /** @type {string[]} */
  const found = [];
  const onError = (/** @type {any} */ error) => found.push(`thrown: ${error.message}`);
  const onRequest = (/** @type {import('puppeteer-core').HTTPRequest} */ request) => {
    if (/^(http|ws)/.test(request.url()) && !request.url().startsWith(site.origin))
      found.push(`asked ${request.url()}`);
  };
  page.on('pageerror', onError).on('request', onRequest);
  try {
    return [...(await act()), ...found];
  } catch (error) {
    return [String(error), ...found];
  } finally {
    page.off('pageerror', onError).off('request', onRequest);
  }
}

/**
 * What is wrong with a story or a page of documentation.
 * @param {import('puppeteer-core').Page} page
 * @param {Visit} visit
 */
async function visitOne(page, {id, type, language, look}) {
  const locale = language && `locale:${language}`;
  const globals = [locale, look, 'a11y.manual:!true'].filter(Boolean).join(';');
  const address = `${site.origin}/iframe.html?id=${id}&viewMode=${type}&globals=${globals}`;
  await page.goto(address, {waitUntil: 'load', timeout: patience});
  const ended = await Promise.race([
    page.evaluate(() => /** @type {any} */ (window).ended),
    new Promise((resolve) => setTimeout(() => resolve('never finished'), patience).unref()),
  ]);
  await page.waitForNetworkIdle({idleTime: 50, timeout: patience});
  await page.evaluate(axe);
  const shown = await page.evaluate(() => document.documentElement.lang);
  const misspoken = language === undefined || shown === language ? [] : [`the page is in ${shown}`];
  return [...(ended ? [ended] : []), ...misspoken, ...(await page.evaluate(askAxe))];
}

/** Storybook's own frame, around a page of documentation: it must not call home either. */
async function visitFrame() {
  const page = await browser.newPage();
  const found = await faultsOf(page, async () => {
    const [{id = ''} = {}] = entries.filter(({type}) => type === 'docs');
    await page.goto(`${site.origin}/?path=/docs/${id}`, {waitUntil: 'networkidle2', timeout: patience});
    return (await page.$('#storybook-explorer-tree')) ? [] : ['the frame shows no list of stories'];
  });
  await page.close();
  return found;
}

let failed = 0;
const report = (/** @type {string} */ name, /** @type {string[]} */ found) => {
  if (found.length === 0) return;
  failed++;
  console.log(`FAIL ${name}\n  ${found.join('\n  ')}`);
};

const queue = [...visits];
const newPage = async () => {
  // A window of its own: a page behind another one draws no frames.
  const page = await (await browser.createBrowserContext()).newPage();
  await page.evaluateOnNewDocument(noteTheEnd);
  return page;
};
const visitAll = async () => {
  let page = await newPage();
  for (let visit = queue.shift(); visit !== undefined; visit = queue.shift()) {
    const {id, type, language, look} = visit;
    report([id, language, look].filter(Boolean).join(' '), await faultsOf(page, () => visitOne(page, visit)));
    if (type === 'story') continue;
    // Stories in frames are still on their way: left with them, a page never counts as idle again.
    await page.browserContext().close();
    page = await newPage();
  }
};
await Promise.all([visitAll(), visitAll()]);
report('the frame around the stories', await visitFrame());

await browser.close();
await site.close();
const total = visits.length + 1;
console.log(`${total} visits: ${total - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || visits.length === 0 ? 1 : 0;
