// @ts-check
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {forOthers} from '../../build/serve.mjs';
import {card, panelText, path, tells} from '../support/debug.mjs';
import {loader, openHost, standalone} from '../support/host.mjs';

/** @type {Awaited<ReturnType<typeof openHost>>} */
let host;
before(async () => {
  host = await openHost();
});
after(() => host.close());

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

  // The helplines by themselves load nothing, not even this.
  const help = `<script type="module">
    const {start} = await import('{{widgets}}/standalone/debug.js');
    await start();
  </script>`;
  test('that the helplines of an endpoint have no reader', async () => {
    const visit = await host.visit(
      '<casa-helpline-banner endpoint="/lines.json"><p>02 0000 0001</p></casa-helpline-banner>',
      {head: `${standalone('casa-helpline-banner')}${help}`, path},
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
