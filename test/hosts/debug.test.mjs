// @ts-check
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {forOthers} from '../../build/serve.mjs';
import {aLocation, aPage, aService, openEndpoint} from '../support/endpoint.mjs';
import {loader, openHost, standalone} from '../support/host.mjs';

/** @type {Awaited<ReturnType<typeof openHost>>} */
let host;
before(async () => {
  host = await openHost();
});
after(() => host.close());

/** @typedef {import('../support/host.mjs').Visit} Visit */

const path = '/?casa-debug';
const card = '<h1>Pagina</h1><casa-centre-card centre="san-siro"><p>02 0000 0001</p></casa-centre-card>';
const strict =
  "default-src 'none'; script-src {{widgets}}; connect-src {{widgets}}; img-src data:; require-trusted-types-for 'script'; trusted-types casa-lit";

/** What is in the panel, unfolded or not; empty where there is none. In the page. */
const panelText = () =>
  [...document.querySelectorAll('div')].map(({shadowRoot}) => shadowRoot?.textContent ?? '').join('');

/**
 * Waits until the panel says something.
 * @param {Visit} visit
 * @param {RegExp} words
 */
async function tells({page}, words) {
  const deadline = performance.now() + 10_000;
  for (;;) {
    const text = await page.evaluate(panelText);
    if (words.test(text)) return text;
    if (performance.now() > deadline) throw new Error(`it does not tell ${words}: ${text}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** @param {Visit} visit */
const chunks = ({requests}) => requests.filter(({url}) => /\/(start-[\w-]+|debug)\.js$/.test(url));

/** @param {string} endpoint */
const withEndpoint = (endpoint) => ({head: loader(`data-endpoint="${endpoint}"`), path});

const ways = {loader: loader(), standalone: standalone('casa')};

describe('a page whose address does not ask for help', () => {
  for (const [way, head] of Object.entries(ways))
    for (const other of ['/', '/?casa-debugger=1', '/casa-debug'])
      test(`shows none and asks for no file at ${other} (${way})`, async () => {
        const visit = await host.visit(card, {head, path: other});
        await visit.reads(/Via Mar Jonio 2/);
        await visit.settled();
        assert.equal(await visit.page.evaluate(panelText), '');
        assert.deepEqual(chunks(visit), []);
      });
});

describe('a page whose address asks for help', () => {
  for (const [way, head] of Object.entries(ways))
    for (const asking of [path, '/?a=b&casa-debug=1', '/#casa-debug'])
      test(`tells what was read at ${asking}, under a strict policy (${way})`, async () => {
        const visit = await host.visit(card, {head, path: asking, csp: strict});
        const text = await tells(visit, /Directory 1: ready/);
        assert.match(text, /Address\S+\/data\/milan\/services\.it\.json/);
        assert.match(text, /Services1\dCentres\d/);
        assert.match(text, /Content checked on20\d\d-\d\d-\d\d/);
        assert.match(text, /nothing to mend/);
        assert.match(text, /tag: casa-centre-card, how many: 1, by: \d+\.\d+\.\d+/);
        assert.equal(chunks(visit).length, 1);
        assert.deepEqual(visit.faults, []);
      });

  test('tells the console the same, once for each state', async () => {
    const visit = await host.visit(card, {path: '/'});
    /** @type {string[]} */
    const groups = [];
    visit.page.on('console', (message) => {
      if (message.type() === 'startGroupCollapsed') groups.push(message.text());
    });
    await visit.page.goto(`${visit.page.url()}?casa-debug`);
    await tells(visit, /Directory 1: ready/);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assert.match(groups.at(-1) ?? '', /^<casa-debug>: nothing to mend\. Directory 1: ready; The page$/);
    assert.equal(new Set(groups).size, groups.length, groups.join('\n'));
  });

  test('says in one line why there is nothing when its file may not load', async () => {
    const csp = "script-src {{widgets}}/standalone/casa-quick-exit.js; connect-src 'none'";
    const visit = await host.visit('<casa-quick-exit></casa-quick-exit>', {
      head: standalone('casa-quick-exit'),
      path,
      csp,
    });
    await visit.reads(/Esci subito/);
    await visit.settled();
    assert.equal(visit.warnings.filter((line) => /^<casa-debug>: could not be loaded/.test(line)).length, 1);
    assert.deepEqual(
      visit.faults.filter((fault) => !fault.startsWith('violated')),
      [],
    );
  });
});

describe('the help tells of an endpoint', () => {
  for (const {what, defects, says} of [
    {what: 'answers 404', defects: {status: 404}, says: /http 404\. There is nothing at this address/},
    {what: 'answers 500', defects: {status: 500}, says: /http 500\. The server has a fault of its own/},
    {what: 'wants a password', defects: {status: 401}, says: /http 401\. It wants a key or a password/},
    {
      what: 'asks for patience',
      defects: {status: 429, headers: {'retry-after': '90', 'access-control-expose-headers': 'retry-after'}},
      says: /http 429\. It is asked too often.*It asks to wait 90 seconds/,
    },
    {
      what: 'lets no other site read it',
      defects: {cors: false},
      says: /lets no other site read it\. Let it send "Access-Control-Allow-Origin: \*"/,
    },
    {what: 'breaks off', defects: {reset: true}, says: /Nothing answered, not even without CORS/},
    {
      what: 'answers with a page',
      defects: {type: 'text/html', body: '<!doctype html><p>Benvenuti'},
      says: /shape\. What comes is no page of HSDS services/,
    },
    {what: 'is empty', defects: {body: aPage()}, says: /names no services.*Directory 1: empty/},
  ])
    test(`that ${what}, what to do`, async () => {
      const endpoint = await openEndpoint(defects);
      const visit = await host.visit(card, withEndpoint(`${endpoint.address}.json`));
      const text = await tells(visit, says);
      assert.match(text, /1 thing to mend/);
      if (!text.includes('empty')) assert.match(text, /Servicesnot known/, 'what is not known is not zero');
      await endpoint.close();
    });

  test('that is no address on the web, what to do', async () => {
    const visit = await host.visit(card, withEndpoint('ftp://example.org/services.json'));
    await tells(visit, /This is no address on the web/);
  });

  test('that a policy of the page blocks, which directive to change', async () => {
    const endpoint = await openEndpoint();
    const visit = await host.visit(card, {...withEndpoint(`${endpoint.address}.json`), csp: strict});
    const {origin} = new URL(endpoint.address);
    const text = await tells(visit, /A policy of the page blocks it/);
    assert.ok(text.includes(`Add ${origin} to connect-src in the page's Content-Security-Policy.`), text);
    assert.match(text, /Blocked by the policy of the page/);
    assert.equal(endpoint.asked(), 0);
    await endpoint.close();
  });

  test('that gives one of two, and keeps its secrets', async () => {
    const good = await openEndpoint();
    const bad = await openEndpoint({status: 503});
    const visit = await host.visit(
      card,
      withEndpoint(`${good.address}.json ${bad.address}.json?api_key=hidden&area=1`),
    );
    const text = await tells(visit, /Directory 1: partial/);
    assert.match(text, /\?api_key=…&area=1: http 503/);
    assert.doesNotMatch(text, /hidden/);
    assert.match(text, /Services1/);
    await Promise.all([good.close(), bad.close()]);
  });

  test('that has bad records, which and how to mend them, as text whatever they hold', async () => {
    const evil = '<img src=x onerror="violated">\u202e\nDirectory 2: ready';
    const body = aPage(
      aService(),
      aService({id: 'second', url: 'javascript:alert(1)'}),
      aService({id: evil, schedules: [{freq: 'WEEKLY', byday: 'MO', opens_at: '25:99'}]}),
      {id: 'nameless', service_at_locations: [{location: aLocation()}]},
    );
    const endpoint = await openEndpoint({body});
    const visit = await host.visit(card, withEndpoint(`${endpoint.address}.json`));
    const text = await tells(visit, /Directory 1: partial/);
    assert.match(text, /bad-url \(1\)Write one whole address.*record: 2, id: second, path: url/);
    assert.match(
      text,
      /bad-time \(1\)Write times as.*record: 3, id: <img src=x onerror="violated">��Directory 2/,
    );
    assert.match(text, /missing-name \(1\)Give the record a name.*record: 4, id: nameless/);
    assert.match(text, /Records left out1/);
    assert.deepEqual(visit.faults, []);
    await endpoint.close();
  });
});

describe('the help tells of a page', () => {
  test('that it has two versions of our scripts', async () => {
    const code = readFileSync('dist/standalone/casa-quick-exit.js', 'utf8').replaceAll('0.1.0', '9.9.9');
    const visit = await host.visit(`${card}<casa-quick-exit><a href="/">Esci</a></casa-quick-exit>`, {
      head: `<script type="module" src="/old.js"></script>${loader()}`,
      path,
      answers: {
        '/old.js': (_, response) =>
          void response.writeHead(200, {...forOthers, 'content-type': 'text/javascript'}).end(code),
      },
    });
    const text = await tells(visit, /There are 2 versions of our scripts/);
    assert.match(text, /tag: casa-quick-exit, how many: 1, by: 9\.9\.9/);
    assert.match(text, /version: 9\.9\.9, address: \S+\/old\.js/);
    assert.deepEqual(visit.faults, []);
  });

  test('that another script has defined a tag of ours', async () => {
    const head = `<script>customElements.define('casa-centre-card', class extends HTMLElement {})</script>${loader()}`;
    const visit = await host.visit(card, {head, path});
    await tells(visit, /<casa-centre-card> is defined by another script than ours/);
  });

  test('that nobody defines a tag, and that nothing is inside another', async () => {
    const visit = await host.visit(
      `${card}<casa-center-card>x</casa-center-card><casa-opening-hours centre="san-siro"></casa-opening-hours>`,
      {path},
    );
    const text = await tells(visit, /<casa-center-card> is defined by nobody/);
    assert.match(text, /1 <casa-opening-hours> without words inside/);
    assert.doesNotMatch(text, /<casa-centre-card> (is defined|without)/);
  });

  test('that the helplines of an endpoint have no reader', async () => {
    const visit = await host.visit(
      '<casa-helpline-banner endpoint="/lines.json"><p>02 0000 0001</p></casa-helpline-banner>',
      {head: standalone('casa-helpline-banner'), path},
    );
    await tells(visit, /The helplines of an endpoint are not read/);
  });

  test('but not what a person searches for there', async () => {
    const visit = await host.visit('<casa-service-finder url-state><p>Cerca</p></casa-service-finder>', {
      path,
    });
    await tells(visit, /Directory 1: ready/);
    await visit.page.evaluate(() => {
      const field = document.querySelector('casa-service-finder')?.shadowRoot?.querySelector('input');
      if (field) field.value = 'segretissimo';
      field?.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      field?.form?.requestSubmit();
    });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assert.doesNotMatch(await visit.page.evaluate(panelText), /segretissimo/);
  });
});

describe('the panel', () => {
  for (const width of [320, 1000])
    test(`is accessible and fits in ${width} pixels`, async () => {
      const visit = await host.visit(`${card}<casa-nope>x</casa-nope>`, {path});
      await tells(visit, /1 thing to mend/);
      await visit.page.setViewport({width, height: 640});
      await visit.page.evaluate(() => {
        const root = document.querySelector('body > div')?.shadowRoot;
        for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
      });
      await visit.page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
      const found = await visit.page.evaluate(async () => {
        // @ts-expect-error axe is a global of the script above
        const {violations} = await globalThis.axe.run('body > div');
        return violations.map((/** @type {any} */ {id, nodes}) => `${id} ${nodes[0]?.html}`);
      });
      assert.deepEqual(found, []);
      const [height, overflow] = await visit.page.evaluate(() => {
        const panel = document.querySelector('body > div');
        const report = panel?.shadowRoot?.querySelector('.report');
        return [
          panel?.getBoundingClientRect().height,
          (report?.scrollWidth ?? 0) - (report?.clientWidth ?? 0),
        ];
      });
      assert.ok(height && height < 500, `${height}`);
      assert.equal(overflow, 0);
    });

  test('is copied as text, folded and closed from the keyboard, and does not come back', async () => {
    const visit = await host.visit(card, {path});
    const {page} = visit;
    await tells(visit, /Directory 1: ready/);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: {writeText: (/** @type {string} */ text) => ((document.title = text), Promise.resolve())},
      });
    });
    const press = async (/** @type {string} */ selector, nth = 0) => {
      await page.evaluate(
        (chosen, at) => {
          const found = document.querySelector('body > div')?.shadowRoot?.querySelectorAll(chosen)[at];
          if (found instanceof HTMLElement) found.focus();
        },
        selector,
        nth,
      );
      await page.keyboard.press('Enter');
    };
    await press('button', 0);
    await tells(visit, /Copied\./);
    assert.match(await page.title(), /== Directory 1: ready/);
    await press('summary');
    const isOpen = () =>
      page.evaluate(() => document.querySelector('body > div')?.shadowRoot?.querySelector('details')?.open);
    assert.equal(await isOpen(), false);
    await press('button', 1);
    assert.equal(await page.evaluate(panelText), '');
    await page.evaluate(() => document.dispatchEvent(new Event('casa-state')));
    assert.equal(await page.evaluate(panelText), '');
  });

  test('offers the text itself where the browser has no clipboard for it', async () => {
    const visit = await host.visit(card, {path});
    await tells(visit, /Directory 1: ready/);
    await visit.page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {value: undefined});
      document.querySelector('body > div')?.shadowRoot?.querySelector('button')?.click();
    });
    const field = await visit.page.evaluate(
      () => document.querySelector('body > div')?.shadowRoot?.querySelector('textarea')?.value,
    );
    assert.match(field ?? '', /== The page/);
  });

  for (const [what, head] of Object.entries({
    'freezes prototypes':
      '<script>for (const one of [Object, Array, Function, String]) Object.freeze(one.prototype)</script>',
    'resets every style':
      '<style>*, *::before { all: unset !important } div { display: none !important }</style>',
    'has lost its console': '<script>console.groupCollapsed = console.table = undefined</script>',
    'adds to arrays and objects':
      '<script>Array.prototype.extra = Array.prototype.toJSON = () => []; Object.prototype.extra = "x"</script>',
    'has ours for itself': '<script>window.casa = {ready: 1}</script>',
  }))
    test(`is there on a page that ${what}, and nothing is thrown`, async () => {
      const visit = await host.visit(card, {head: head + loader(), path});
      await tells(visit, /Directory 1: ready/);
      const height = await visit.page.evaluate(
        () => document.querySelector('body > div')?.getBoundingClientRect().height,
      );
      assert.ok(height && height > 100, `${height}`);
      assert.deepEqual(visit.faults, []);
    });
});
