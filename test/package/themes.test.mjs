// @ts-check
// Draws every story in every theme on pages of many kinds, and holds all that is read to its contrast.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, describe, test} from 'node:test';
import puppeteer from 'puppeteer-core';
import {folder, serve} from '../../build/serve.mjs';
import {findChromium} from '../support/find-chromium.mjs';
import {storyScript} from './story-script.mjs';

const bootstrapItalia = createRequire(import.meta.url).resolve(
  'bootstrap-italia/dist/css/bootstrap-italia.min.css',
);

/** Pages by what they say of colours. */
const pages = {
  'a page that says nothing': '',
  'a page that says that it is dark': ':root {color-scheme: dark}',
  'a page that can be both': ':root {color-scheme: light dark}',
  'a page painted dark that does not say so': 'body {background: #111; color: #eee}',
  'a page on paper': 'body {background: #fdf6e3; color: #432}',
  'a page of Bootstrap Italia': readFileSync(bootstrapItalia, 'utf8').replace(/@import[^;]+;/g, ''),
};

const preferences = {
  'nobody has a preference': [],
  'the reader prefers dark': [{name: 'prefers-color-scheme', value: 'dark'}],
  'the reader asks for more contrast': [{name: 'prefers-contrast', value: 'more'}],
  'the reader asks for more contrast in the dark': [
    {name: 'prefers-color-scheme', value: 'dark'},
    {name: 'prefers-contrast', value: 'more'},
  ],
};

const script = `import {measure} from './test/package/contrast.mjs';
    window.measured = measure(stories, ${JSON.stringify(pages)});`;

describe('what is read has its contrast in every theme', () => {
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  /** @type {import('../../build/serve.mjs').Site} */
  let site;

  before(async () => {
    const code = await storyScript(script);
    const files = folder('dist');
    const html =
      '<!doctype html><html lang="it"><title>Stories</title><script type="module" src="stories.js">';
    site = await serve((request, response) => {
      if (request.url === '/stories.js')
        response.writeHead(200, {'content-type': 'text/javascript'}).end(code);
      else if (request.url === '/')
        response.writeHead(200, {'content-type': 'text/html'}).end(`${html}</script>`);
      else files(request, response);
    });
    const {from: _, ...launchOptions} = await findChromium();
    browser = await puppeteer.launch(launchOptions);
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [when, features] of Object.entries(preferences))
    test(`when ${when}`, async () => {
      const page = await (await browser.createBrowserContext()).newPage();
      const devtools = await page.createCDPSession();
      await devtools.send('Emulation.setEmulatedMedia', {features});
      await page.goto(site.origin);
      await page.waitForFunction(() => 'measured' in window);
      const {drawn, faint} = await page.evaluate(() => /** @type {any} */ (window).measured);
      await page.close();
      assert.ok(drawn > 1000, `${drawn} things were drawn`);
      assert.deepEqual(faint, []);
    });
});
