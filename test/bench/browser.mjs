// @ts-check
import puppeteer from 'puppeteer-core';
import {findChromium} from '../support/find-chromium.mjs';
import {takeNotes} from './notes.mjs';

/** A processor slower by this factor, and a line as slow as 4G gets: what budgets are measured with. */
const slowdown = 4;
const slow4G = {offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8};

/**
 * A page being measured.
 * @typedef {object} Trial
 * @property {import('puppeteer-core').Page} page
 * @property {() => Promise<import('./notes.mjs').Notes>} notes
 * @property {() => Promise<number>} heap bytes of its scripts that are left once all garbage is collected
 * @property {{bytes: number, requests: number}} transfer what came over the line so far, headers included
 * @property {() => Promise<void>} close
 */

/** A browser in which pages are measured, each as if for the first time. */
export async function openBrowser() {
  const {from, ...options} = await findChromium();
  const browser = await puppeteer.launch({...options, protocolTimeout: 120_000});

  /**
   * Opens a page and waits until somebody can read the words.
   * @param {string} address
   * @param {{wanted: string, isSlowLine?: boolean, width?: number}} manner
   * @returns {Promise<Trial>}
   */
  async function open(address, {wanted, isSlowLine = false, width = 412}) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const client = await page.createCDPSession();
    const transfer = {bytes: 0, requests: 0};
    client.on('Network.requestWillBeSent', ({request}) => {
      if (!request.url.startsWith('data:')) transfer.requests += 1;
    });
    client.on('Network.loadingFinished', ({encodedDataLength}) => (transfer.bytes += encodedDataLength));
    await page.setViewport({width, height: 900});
    await client.send('Network.enable');
    if (isSlowLine) await client.send('Network.emulateNetworkConditions', slow4G);
    await client.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
    await page.evaluateOnNewDocument(takeNotes, wanted);
    await page.goto(address, {waitUntil: 'load', timeout: 60_000});
    await page.waitForFunction(() => Reflect.get(window, 'notes').seen !== undefined, {timeout: 60_000});
    return {
      page,
      transfer,
      notes: () => page.evaluate(() => Reflect.get(window, 'notes')),
      async heap() {
        await client.send('HeapProfiler.collectGarbage');
        await client.send('HeapProfiler.collectGarbage');
        return (await client.send('Runtime.getHeapUsage')).usedSize;
      },
      close: () => context.close(),
    };
  }

  return {open, version: await browser.version(), close: () => browser.close()};
}
