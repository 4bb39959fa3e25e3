// @ts-check
import {page, script, standalone} from './html.mjs';

/** What is typed, a key at a time: as people write, with a mistake. */
const typed = ['infermiera', 'bolletta', 'medico di base', 'dotoressa', 'sfratto'];
/** Milliseconds from one key to the next of somebody who types fast. */
const keyPause = 110;

const plainList = (/** @type {number} */ count, extra = '') =>
  page({
    head: `<link rel="stylesheet" href="/bench/list.css">${script(`/bench/list.mjs?count=${count}${extra}`)}`,
    body: '<main></main>',
  });

/**
 * The lists to measure, the one that others are measured against first.
 * @type {readonly {name: string, html: (count: number) => string}[]}
 */
export const lists = [
  {name: 'vanilla list (limit)', html: (count) => plainList(count)},
  {name: 'naive substring search', html: (count) => plainList(count, '&naive')},
  {
    name: '<casa-service-finder>',
    html: (count) =>
      page({
        head: standalone('casa-service-finder'),
        body: `<casa-service-finder endpoint="/services-${count}.json"></casa-service-finder>`,
      }),
  },
];

/**
 * @typedef {object} ListFigures
 * @property {number} first ms until the first card can be read
 * @property {number} ready ms until answers are what they stay
 * @property {number} drawing the longest task until the first card, in ms
 * @property {number} indexing the longest task from there until all is ready, in ms
 * @property {number} blocking what tasks take above 50 ms, all together
 * @property {number[]} keys ms from each key to its frame
 * @property {number} heap MB
 */

/**
 * Measures a list: how it starts, how it answers keys, what it keeps in memory.
 * @param {Awaited<ReturnType<typeof import('./browser.mjs').openBrowser>>} browser
 * @param {string} address
 * @param {readonly string[]} words
 * @returns {Promise<ListFigures>}
 */
export async function measureList(browser, address, words = typed) {
  const trial = await browser.open(address, {wanted: 'Mostra tutto'});
  try {
    const ready = await trial.page.evaluate(async () => {
      const finder = document.querySelector('casa-service-finder');
      await Reflect.get(finder ?? {}, 'updateComplete');
      return finder === null ? Reflect.get(window, 'notes').seen : performance.now();
    });
    const {seen = 0, tasks} = await trial.notes();
    const heap = (await trial.heap()) / 1e6;
    const keys = await keysToFrames(trial, words);
    const longest = (/** @type {typeof tasks} */ some) => Math.max(0, ...some.map(({duration}) => duration));
    return {
      first: seen,
      ready,
      drawing: longest(tasks.filter(({start}) => start < seen)),
      indexing: longest(tasks.filter(({start}) => start >= seen && start < ready)),
      blocking: tasks.reduce((sum, {duration}) => sum + duration - 50, 0),
      keys,
      heap,
    };
  } finally {
    await trial.close();
  }
}

/**
 * Types words as a person does and says how long each key took.
 * @param {import('./browser.mjs').Trial} trial
 * @param {readonly string[]} words
 */
async function keysToFrames({page, notes}, words) {
  const input = await page.waitForSelector('pierce/input[type="search"]');
  await input?.focus();
  let keys = 0;
  for (const word of words) {
    await page.keyboard.type(word, {delay: keyPause});
    keys += word.length;
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    await input?.evaluate((field) => {
      Reflect.set(field, 'value', '');
      field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    });
  }
  const times = (await notes()).keys;
  if (times.length < keys) throw new Error(`${keys} keys were pressed and ${times.length} answered`);
  return times;
}
