// @ts-check
// Takes the pictures of the README from the built Storybook: one story of each element.
import {mkdirSync, readFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../test/support/find-chromium.mjs';
import {folder, serve} from './serve.mjs';

const {from, ...launchOptions} = await findChromium();
const site = await serve(folder('storybook-static'));
const browser = await puppeteer.launch(launchOptions);
const page = await browser.newPage();
await page.setViewport({width: 480, height: 900, deviceScaleFactor: 1.5});
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
  await element.screenshot({path: `stories/pictures/${tag}.webp`, type: 'webp', quality: 80});
  console.log(`stories/pictures/${tag}.webp: ${story.name}`);
}

await browser.close();
await site.close();
