// @ts-check
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, test} from 'node:test';
import {folder, forOthers, serve} from '../../build/serve.mjs';
import {browsers, holds, openPlace} from '../faults/place.mjs';
import {build, noteFaults, reads, readElements, serveDist} from '../site/builder.mjs';

/** What is chosen, and words that only the element itself draws. */
const elements = [
  {choices: {tag: 'casa-centre-card', centre: 'san-siro'}, drawn: /Apri la mappa/},
  {
    choices: {tag: 'casa-centre-card', lang: 'en', centre: 'mazzini', '--casa-color-link': '#7a0045'},
    drawn: /Open the map|Open map/i,
  },
  {choices: {tag: 'casa-service-finder', lang: 'fr'}, drawn: /Que cherchez-vous/},
  {choices: {tag: 'casa-helpline-banner', topic: 'violence', risk: 'yes'}, drawn: /1522[\s\S]*24 ore su 24/},
  {choices: {tag: 'casa-quick-exit'}, drawn: /Cosa fa e cosa non fa/},
  {
    choices: {tag: 'casa-opening-hours', service: 'telefono-amico-italia'},
    drawn: /\(oggi\)/,
  },
];

/** What the page's own author has in the policy already: nothing that we need. */
const strict = `default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`;

for (const name of browsers)
  describe(`a page made only by pasting, in ${name}`, () => {
    /** @type {Awaited<ReturnType<typeof openPlace>>} */
    let place;
    /** @type {Awaited<ReturnType<typeof serveDist>>} */
    let widgets;
    before(async () => {
      place = await openPlace(name);
      widgets = await serveDist();
    });
    after(async () => {
      await place.close();
      await widgets.close();
    });

    /**
     * Puts up a page of another origin with what was copied, and opens it.
     * @param {Record<string, string>} copied
     * @param {string} [body] what else is on the page
     */
    async function paste({exit = '', style = '', code, policy}, body = '') {
      const html = `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Pagina</title><link rel="icon" href="data:,">${style}</head><body>${exit}\n<h1>Pagina</h1>\n${code}${body}</body></html>`;
      place.routes.set('/', (_, response) => {
        const csp = {'content-security-policy': `${strict}; ${policy}`.replaceAll('\n', ' ')};
        const headers = policy ? csp : {};
        response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...headers}).end(html);
      });
      const page = await place.browser.newPage();
      const faults = await noteFaults(page);
      await page.goto(`${place.origin}/`);
      return {page, faults};
    }

    /** @param {Record<string, string>} choices */
    async function copied(choices) {
      const page = await place.browser.newPage();
      const texts = await build(page, widgets.origin, choices);
      await page.close();
      return texts;
    }

    for (const {choices, drawn} of elements)
      for (const way of ['pinned', 'channel', 'iframe'])
        test(`shows ${Object.values(choices).join(' ')} under its own policy, ${way}`, async () => {
          const texts = await copied({...choices, way});
          const {page, faults} = await paste(texts);
          if (way === 'iframe') {
            await page.waitForSelector('iframe');
            const frame = await page.waitForFrame((one) => one.url().includes('/site/embed.html'));
            await reads(frame, drawn);
          } else await reads(page, drawn);
          assert.deepEqual(faults, []);
          assert.match(texts['code'] ?? '', way === 'channel' ? /cdn\/loader\.js/ : /integrity="sha384-/);
          await page.close();
        });

    test('shows its way out first where the page is about violence', async () => {
      const {page} = await paste(await copied({tag: 'casa-centre-card', risk: 'yes', way: 'pinned'}));
      await reads(page, /Cosa fa e cosa non fa[\s\S]*Apri la mappa/);
      assert.equal(await page.evaluate(() => document.body.firstElementChild?.localName), 'casa-quick-exit');
      await page.close();
    });

    test('gives its frame the height of what is in it, and believes no other window', async () => {
      const {code = ''} = await copied({tag: 'casa-centre-card', way: 'iframe'});
      const lie = `{type: 'casa-height', height: 7}`;
      place.put(
        '/liar',
        `<script>parent.postMessage(${lie}, '*'); parent[0].postMessage(${lie}, '*')</script>`,
      );
      const liar = `<iframe src="${place.other}/liar" height="99" onload="done = true"></iframe>`;
      const own = `<script type="module">postMessage(${lie}, '*')</script>`;
      const {page} = await paste({code}, liar + own);
      const heights = () =>
        page.$$eval('iframe', (frames) => frames.map((frame) => Number(frame.getAttribute('height'))));
      const stated = Number(/height="(\d+)"/.exec(code)?.[1]);
      await holds(async () => (await heights())[0] !== stated);
      await page.waitForFunction('globalThis.done');
      const [told = 0, other] = await heights();
      assert.ok(told > 200 && told < 1500, `${told}`);
      assert.equal(other, 99, 'a frame that is not ours keeps its height');
      await page.close();
    });

    for (const way of ['pinned', 'channel'])
      test(`reads helplines of an endpoint under its own policy, ${way}`, async () => {
        const term = {id: 'helpline', code: 'helpline', name: 'Helpline'};
        const line = {
          id: 'h',
          name: 'Linea di esempio',
          status: 'active',
          phones: [{id: 'p', number: '02 0000 0009'}],
          attributes: [{id: 'a', taxonomy_term: term}],
        };
        const {origin, close} = await serve((_, response) => {
          const headers = {'content-type': 'application/json', ...forOthers};
          response.writeHead(200, headers).end(JSON.stringify({contents: [line]}));
        });
        const endpoint = `${origin}/services.json`;
        const {page, faults} = await paste(await copied({tag: 'casa-helpline-banner', endpoint, way}));
        await reads(page, /Linea di esempio/);
        assert.deepEqual(faults, []);
        await page.close();
        await close();
      });

    test('keeps its words when a file is not what its hash says', async () => {
      const files = folder('dist', forOthers);
      const tampered = await serve(async (request, response) => {
        if (request.url !== '/standalone/casa-centre-card.js') return files(request, response);
        const script = await readFile('dist/standalone/casa-centre-card.js', 'utf8');
        response.writeHead(200, {'content-type': 'text/javascript', ...forOthers}).end(`${script};1`);
      });
      const texts = await copied({tag: 'casa-centre-card', base: tampered.origin, way: 'pinned'});
      assert.ok(texts['code']?.includes(`src="${tampered.origin}/standalone/`), texts['code']);
      const {page} = await paste(texts);
      await page.waitForNetworkIdle({idleTime: 200}).catch(() => undefined);
      assert.equal((await page.evaluate(readElements)).trim(), '', 'nothing of ours runs');
      const text = await page.$eval('casa-centre-card', (card) => card.textContent);
      assert.match(text ?? '', /Centro C\.A\.S\.A\..*\s.*Via /);
      await page.close();
      await tampered.close();
    });
  });
