// @ts-check
// Draws every story in a browser, and holds the manifest to what was seen.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import puppeteer from 'puppeteer-core';
import {folder, serve} from '../../build/serve.mjs';
import {findChromium} from '../support/find-chromium.mjs';
import {reachOf, sources} from '../support/module-graph.mjs';
import {storyScript} from './story-script.mjs';

/** @type {{modules: {declarations: any[]}[]}} */
const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = modules.flatMap(({declarations}) => declarations);

const names = (/** @type {{name: string}[]} */ list = []) => list.map(({name}) => name).sort();
const known = (/** @type {string[]} */ list = []) => [...new Set(list)].sort();

/** The modules that an element is made of, but for those of elements inside it. */
const sourcesOf = (/** @type {string} */ tag) =>
  [...reachOf(`src/elements/${tag.slice(5)}/${tag.slice(5)}.ts`)]
    .filter(existsSync)
    .map((path) => readFileSync(path, 'utf8'));

/**
 * What an element's own templates name, for what no story happens to show.
 * @param {string} tag
 * @param {RegExp} pattern
 */
const written = (tag, pattern) =>
  sourcesOf(tag)
    .flatMap((source) => [...source.matchAll(pattern)])
    .flatMap(([, name = '']) => name.split(' '));

/** The classes of our events, by the name of what they dispatch. */
const eventClasses = new Map(
  sources
    .map((path) => readFileSync(path, 'utf8'))
    .flatMap((source) => [
      ...source.matchAll(/class (\w+) extends Event \{\s+static readonly type = '(.+)'/g),
    ])
    .map(([, name = '', type = '']) => [name, type]),
);

/** The defaults of each element's custom properties. */
const defaults = Object.fromEntries(
  elements.map(({tagName, cssProperties}) => [
    tagName,
    Object.fromEntries(cssProperties.map((/** @type {any} */ token) => [token.name, token.default])),
  ]),
);

const script = `import {exercise} from './test/package/exercise.mjs';
    window.exercised = exercise(stories, ${JSON.stringify(defaults)});`;

describe('what the stories show', () => {
  /** @type {Record<string, import('./exercise.mjs').Use>} */
  let uses;
  /** @type {(() => Promise<void>)[]} */
  const ends = [];

  before(async () => {
    const code = await storyScript(script);
    const files = folder('dist');
    const site = await serve((request, response) => {
      if (request.url === '/stories.js')
        response.writeHead(200, {'content-type': 'text/javascript'}).end(code);
      else if (request.url === '/')
        response
          .writeHead(200, {'content-type': 'text/html'})
          .end(
            '<!doctype html><html lang="it"><title>Stories</title><script type="module" src="stories.js"></script>',
          );
      else files(request, response);
    });
    ends.push(site.close);
    const {from: _, ...launchOptions} = await findChromium();
    const browser = await puppeteer.launch(launchOptions);
    ends.unshift(() => browser.close());
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.goto(site.origin);
    await page.waitForFunction(() => 'exercised' in window);
    uses = await page.evaluate(() => /** @type {any} */ (window).exercised);
  });

  after(async () => {
    for (const end of ends) await end();
  });

  for (const element of elements)
    describe(`<${element.tagName}>`, () => {
      /** @type {import('./exercise.mjs').Use} */
      let use;
      before(() => {
        use = uses[element.tagName] ?? assert.fail('no story has it');
      });

      test('has the attributes that are documented', () => {
        assert.deepEqual(known([...use.attributes, ...use.observed]), names(element.attributes));
      });

      test('has the properties that are documented', () => {
        const fields = element.members.filter((/** @type {any} */ {kind}) => kind === 'field');
        assert.deepEqual(known(use.settable), names(fields));
      });

      test('has the slots that are documented', () => {
        assert.deepEqual(known(use.slots), names(element.slots));
      });

      test('has the parts that are documented', () => {
        const parts = [...use.parts, ...written(element.tagName, /\bpart(?:="|: ')([\w -]+)/g)];
        assert.deepEqual(known(parts), names(element.cssParts));
      });

      test('dispatches the events that are documented', () => {
        const classes = written(element.tagName, /\bnew (\w+Event)\(/g);
        const events = classes.flatMap((name) => eventClasses.get(name) ?? []);
        assert.deepEqual(known([...use.events, ...events]), names(element.events));
      });

      test('says of what class its events are', () => {
        for (const {name, type} of element.events ?? []) assert.equal(eventClasses.get(type?.text), name);
      });

      test('reads the custom properties that are documented', () => {
        assert.deepEqual(known(use.tokens), names(element.cssProperties));
      });

      test('falls back to the defaults that are documented', () => {
        const told = use.drawn.length > 0 ? names(element.cssProperties) : [];
        assert.deepEqual(known(use.defaults), told);
      });
    });
});
