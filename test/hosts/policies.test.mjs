// @ts-check
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {loader, openHost, standalone} from '../support/host.mjs';

/** @type {Awaited<ReturnType<typeof openHost>>} */
let host;
before(async () => {
  host = await openHost();
});
after(() => host.close());

const body = `<casa-centre-card centre="san-siro"><p>Chiama lo 02 0000 0001</p></casa-centre-card>
  <casa-helpline-banner><p>Chiama lo 02 0000 0002</p></casa-helpline-banner>`;
const strict = `default-src 'none'; script-src {{widgets}}; connect-src {{widgets}}; img-src data:;
  base-uri 'none'; form-action 'none'`.replace(/\s+/g, ' ');
const ways = {
  loader: loader(),
  standalone: standalone('casa-centre-card') + standalone('casa-helpline-banner'),
};

describe('a page with a strict policy', () => {
  for (const [way, head] of Object.entries(ways)) {
    test(`shows our elements without a report (${way})`, async () => {
      const {reads, faults} = await host.visit(body, {head, csp: strict});
      await reads(/Via Mar Jonio 2/);
      await reads(/1522/);
      assert.deepEqual(faults, []);
    });

    test(`shows them with Trusted Types when it allows casa-lit (${way})`, async () => {
      const csp = `${strict}; require-trusted-types-for 'script'; trusted-types casa-lit`;
      const {reads, faults} = await host.visit(body, {head, csp});
      await reads(/Via Mar Jonio 2/);
      await reads(/1522/);
      assert.deepEqual(faults, []);
    });

    for (const allowed of [`lit-html`, `'none'`])
      test(`leaves a number to call and throws nothing with Trusted Types that allow only ${allowed} (${way})`, async () => {
        const csp = `${strict}; require-trusted-types-for 'script'; trusted-types ${allowed}`;
        const {page, seen, settled, faults} = await host.visit(body, {head, csp});
        await page.evaluate(() => window.casa?.ready);
        await settled();
        const text = await seen();
        assert.match(text, /02 0000 0001/, 'what draws with Lit leaves the words of the page');
        assert.match(text, /02 0000 0002|1522/, 'the helplines need no Lit');
        assert.deepEqual(
          faults.filter((fault) => !fault.startsWith('violated')),
          [],
        );
      });
  }
});
