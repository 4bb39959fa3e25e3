// @ts-check
import {existsSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {loaderFiles} from '../../build/budgets.mjs';
import {openBrowser} from './browser.mjs';
import {lists, measureList} from './lists.mjs';
import {listRows, shiftRows, startRows} from './report.mjs';
import {serveBench} from './server.mjs';
import {measureShift, shiftCases} from './shifts.mjs';
import {measureStart, startCases} from './start.mjs';

const {values} = parseArgs({options: {short: {type: 'boolean'}, rounds: {type: 'string'}}});
/** The short form only shows that every case comes to its end. */
const isShort = values.short ?? false;
const rounds = isShort ? 1 : Number(values.rounds ?? 5);
const counts = isShort ? [100] : [100, 1_000, 10_000];
const words = isShort ? ['casa'] : undefined;

if (!existsSync('dist/standalone/casa-service-finder.js')) {
  console.error('There is no dist/ to measure: run "npm run build" first.');
  process.exit(1);
}

/**
 * Measures every case in turn, round after round, so that whatever else the machine does meets all alike.
 * @template {{name: string, path: string}} Case
 * @template Figures
 * @param {readonly Case[]} cases
 * @param {(one: Case) => Promise<Figures>} measure
 * @returns {Promise<Map<Case, Figures[]>>}
 */
async function inTurns(cases, measure) {
  /** @type {Map<Case, Figures[]>} */
  const all = new Map(cases.map((one) => [one, []]));
  for (let round = 0; round < rounds; round++)
    for (const [one, figures] of all) figures.push(await measure(one));
  return all;
}

/**
 * @template {{html: string}} Case
 * @param {string} kind
 * @param {readonly Case[]} cases
 */
const put = (kind, cases) => cases.map((one, at) => ({...one, path: `/${kind}-${at}`}));

/**
 * What pages ask for, once each.
 * @param {readonly string[]} pages
 */
function filesIn(pages) {
  const named = pages.flatMap((html) =>
    [...html.matchAll(/(?:src|href|endpoint)="(\/[^"?]+)/g)].map(([, file]) => file),
  );
  const counted = counts.map((count) => `/services-${count}.json`);
  const loaded = ['casa-helpline-banner', 'casa-centre-card'].flatMap(loaderFiles);
  const ours = [...loaded, 'data/milan/services.it.casa.json'].map((file) => `/casa/${file}`);
  return new Set([...named, ...counted, ...ours]);
}

const starts = put('start', await startCases());
const shifts = put('shift', shiftCases);
const listed = counts.map((count) =>
  put(
    `list-${count}`,
    lists.map(({name, html}) => ({name, html: html(count)})),
  ),
);
const pages = Object.fromEntries([starts, shifts, ...listed].flat().map(({path, html}) => [path, html]));

const site = await serveBench(pages, isShort);
const browser = await openBrowser();
try {
  console.log(`${browser.version}, processor slowed 4x, ${rounds} round(s), medians\n`);
  // What is packed for the first time takes longer than what is measured.
  for (const file of filesIn(Object.values(pages))) await (await fetch(site.origin + file)).arrayBuffer();
  for (const [at, cases] of listed.entries()) {
    console.log(`Lists of ${counts[at]} services`);
    listRows(await inTurns(cases, ({path}) => measureList(browser, site.origin + path, words)));
  }
  console.log('Start on slow 4G, cold cache: what a page pays for one element');
  startRows(await inTurns(starts, ({path}) => measureStart(browser, site.origin + path)));
  console.log('Layout shift of the finder, from first paint to results');
  shiftRows(await inTurns(shifts, ({path, width}) => measureShift(browser, site.origin + path, width)));
} finally {
  await browser.close();
  await site.close();
}
