// @ts-check
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {openBrowser} from '../bench/browser.mjs';
import {serveBench} from '../bench/server.mjs';
import {measureShift, shiftCases} from '../bench/shifts.mjs';

describe(
  'nothing moves from the first paint of a page with a finder to its results',
  {timeout: 300_000},
  () => {
    const cases = shiftCases.map((one, at) => ({...one, path: `/shift-${at}`}));
    /** @type {Awaited<ReturnType<typeof serveBench>>} */
    let site;
    /** @type {Awaited<ReturnType<typeof openBrowser>>} */
    let browser;
    before(async () => {
      site = await serveBench(Object.fromEntries(cases.map(({path, html}) => [path, html])), true);
      browser = await openBrowser();
    });
    after(async () => {
      await browser.close();
      await site.close();
    });

    for (const {name, path, width} of cases)
      test(name, async () => {
        assert.equal(await measureShift(browser, site.origin + path, width), 0);
      });
  },
);
