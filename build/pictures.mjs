// @ts-check
// Takes the pictures of the README from the built Storybook: one story of each element.
import {mkdirSync, readFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../test/support/find-chromium.mjs';
import {folder, serve} from './serve.mjs';

/** In pixels: what Storybook leaves around a story, and how much of a long element is enough. */
const margin = 16;
const tallest = 620;

const {from, ...launchOptions} = await findChromium();
const site = await serve(folder('storybook-static'));
const browser = await puppeteer.launch(launchOptions);
const page = await browser.newPage();
await page.setViewport({width: 440, height: 900});
await page.emulateTimezone('Europe/Rome');
mkdirSync('stories/pictures', {recursive: true});

const {entries} = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const tags = modules.flatMap((/** @type {any} */ module) =>
  module.declarations.map((/** @type {any} */ {tagName}) => tagName),
);

for (const tag of tags) {
  const file = `/${tag.replace('casa-', '')}.stories.ts`;
  const story = Object.values(entries).find(
    ({type, importPath}) => type === 'story' && importPath.endsWith(file),
  );
  if (story === undefined) continue;
  await page.goto(`${site.origin}/iframe.html?id=${story.id}&viewMode=story`, {waitUntil: 'networkidle0'});
  const element = await page.waitForSelector(tag, {visible: true, timeout: 5000}).catch(() => null);
  if (element === null) continue;
  const {height = 0} = (await element.boundingBox()) ?? {};
  const clip = {
    x: 0,
    y: 0,
    width: page.viewport()?.width ?? 0,
    height: Math.min(height + 2 * margin, tallest),
  };
  await page.screenshot({path: `stories/pictures/${tag}.webp`, type: 'webp', quality: 75, clip});
  console.log(`stories/pictures/${tag}.webp: ${story.name}`);
}

await browser.close();
await site.close();
