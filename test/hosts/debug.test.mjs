// @ts-check
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {card, panelText, path, strict, tells} from '../support/debug.mjs';
import {loader, openHost, standalone} from '../support/host.mjs';
import {holds} from '../support/patience.mjs';

/** @type {Awaited<ReturnType<typeof openHost>>} */
let host;
before(async () => {
  host = await openHost();
});
after(() => host.close());

/** @param {import('../support/host.mjs').Visit} visit */
const chunks = ({requests}) => requests.filter(({url}) => /\/(start-[\w-]+|debug)\.js$/.test(url));

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
        assert.match(text, /Address\S+\/data\/milan\/services\.it\.casa\.json/);
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
    const last = /^<casa-debug>: nothing to mend\. Directory 1: ready; The page$/;
    await holds(() => last.test(groups.at(-1) ?? ''));
    assert.equal(new Set(groups).size, groups.length, groups.join('\n'));
  });

  test('loads nothing beside a script that is pinned, and says so', async () => {
    const hash = JSON.parse(readFileSync('dist/integrity.json', 'utf8'))['standalone/casa-opening-hours.js'];
    const src = '{{widgets}}/standalone/casa-opening-hours.js';
    const visit = await host.visit('<casa-opening-hours centre="san-siro">Esempio</casa-opening-hours>', {
      head: `<script type="module" src="${src}" integrity="${hash}" crossorigin></script>`,
      path,
    });
    await visit.settled();
    assert.deepEqual(chunks(visit), []);
    assert.equal(visit.warnings.filter((line) => /^<casa-debug>: .*integrity/.test(line)).length, 1);
  });

  test('says in one line why there is nothing when its file may not load', async () => {
    const csp = "script-src {{widgets}}/standalone/casa-opening-hours.js; connect-src 'none'";
    const visit = await host.visit('<casa-opening-hours centre="san-siro">Esempio</casa-opening-hours>', {
      head: standalone('casa-opening-hours'),
      path,
      csp,
    });
    await visit.reads(/Esempio/);
    await visit.settled();
    assert.equal(visit.warnings.filter((line) => /^<casa-debug>: could not be loaded/.test(line)).length, 1);
    assert.deepEqual(
      visit.faults.filter((fault) => !fault.startsWith('violated')),
      [],
    );
  });
});
