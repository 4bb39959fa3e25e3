// @ts-check
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {openPlace} from '../faults/place.mjs';
import {build, choose, openSite, outputs, serveDist, settled} from './builder.mjs';

/** @type {Awaited<ReturnType<typeof openPlace>>} */
let place;
/** @type {Awaited<ReturnType<typeof serveDist>>} */
let widgets;
before(async () => {
  place = await openPlace();
  widgets = await serveDist();
});
after(async () => {
  await place.close();
  await widgets.close();
});

/** @param {string} path */
const open = (path) => openSite(place.browser, `${widgets.origin}/site/${path}`);

describe('the builder', () => {
  test('asks nobody but its own host, and stores nothing', async () => {
    const {page, asked} = await open('builder.html');
    for (const tag of ['casa-service-finder', 'casa-quick-exit', 'casa-opening-hours'])
      await choose(page, {tag});
    assert.ok(asked.length > 5);
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(`${widgets.origin}/`) && !url.startsWith('data:')),
      [],
    );
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
    ]);
    assert.deepEqual(kept, [0, 0, '', 0]);
    await page.close();
  });

  test('keeps its state in the fragment only, and comes back to it', async () => {
    const choices = {
      tag: 'casa-opening-hours',
      lang: 'ar',
      theme: 'host',
      service: 'telefono-amico-italia',
      view: 'week',
      risk: 'no',
      '--casa-color-link': '#00ff00',
      way: 'channel',
      ground: 'italia',
    };
    const {page} = await open('builder.html');
    await choose(page, choices);
    const address = page.url();
    assert.equal(new URL(address).search, '');
    assert.deepEqual(Object.fromEntries(new URLSearchParams(new URL(address).hash.slice(1))), choices);
    const before = await outputs(page);
    await page.goto('about:blank');
    await page.goto(address);
    await settled(page);
    assert.deepEqual(await outputs(page), before);
    assert.equal(page.url(), address);
    assert.equal(
      await page.$eval('#other', (link) => /** @type {HTMLAnchorElement} */ (link).hash),
      new URL(address).hash,
    );
    await page.close();
  });

  test('writes what a directory says as text, whatever it says', async () => {
    const hostile = `</casa-centre-card><script>done=1</script><img src=x onerror="done=1"> & "x" 'y'`;
    const body = JSON.stringify({
      contents: [
        {
          id: 's1',
          name: hostile,
          status: 'active',
          phones: [{number: `02 0000 0001"><script>done=1</script>`}, {number: '02 0000 0002'}],
          service_at_locations: [
            {id: 'l', location: {id: 'c1', name: hostile, addresses: [{address_1: hostile, city: hostile}]}},
          ],
        },
      ],
    });
    place.routes.set('/hsds', (_, response) => {
      const headers = {'content-type': 'application/json', 'access-control-allow-origin': '*'};
      response.writeHead(200, headers).end(body);
    });
    for (const choices of [
      {tag: 'casa-centre-card'},
      {tag: 'casa-service-card'},
      {tag: 'casa-service-finder'},
    ])
      for (const way of ['npm', 'iframe']) {
        const page = await place.browser.newPage();
        const texts = await build(page, widgets.origin, {...choices, endpoint: `${place.origin}/hsds`, way});
        place.put('/pasted', texts.code ?? '');
        assert.match(texts.code ?? '', /&amp; .*'y'/);
        await page.goto(`${place.origin}/pasted`);
        const wrong = await page.evaluate(() => [
          'done' in globalThis,
          document.querySelectorAll('img').length,
        ]);
        assert.deepEqual(wrong, [false, 0]);
        await page.close();
      }
  });

  for (const [hash, because] of [
    ['#tag=script&src=https://evil.example/x.js', 'it is no element of ours'],
    [
      '#tag=casa-centre-card&onclick=alert(1)&style=color:red&endpoint=javascript:alert(1)',
      'none is on the list',
    ],
    ['#tag=casa-centre-card&centre=%3C%2Fscript%3E%3Cscript%3Edone%3D1%3C%2Fscript%3E', 'it is a value'],
    ['#tag=casa-centre-card&base=javascript:alert(1)%2F%2F', 'it is no address of the web'],
    ['#--casa-color-link=red;background:url(//evil.example)&tag=casa-centre-card', 'it is no colour'],
    ['#%E0%A4%A&&==&tag', 'it is no fragment at all'],
  ])
    test(`takes nothing hostile over from ${hash}, as ${because}`, async () => {
      const {page, faults, asked} = await open(`builder.html${hash}`);
      await settled(page);
      const texts = Object.values(await outputs(page)).join('\n');
      assert.doesNotMatch(texts, /evil|javascript:|onclick|<script>done/);
      assert.deepEqual(
        asked.filter((url) => !/^data:/.test(url) && !url.startsWith(`${widgets.origin}/`)),
        [],
      );
      assert.deepEqual(faults, []);
      await page.close();
    });
});
