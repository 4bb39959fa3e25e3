// @ts-check
// What an endpoint answers instead of services, on the console of a page that embeds our built files.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {strict} from '../support/debug.mjs';
import {loader, openHost, standalone} from '../support/host.mjs';

/** @type {Awaited<ReturnType<typeof openHost>>} */
let host;
before(async () => {
  host = await openHost();
});
after(() => host.close());

const card =
  '<casa-centre-card centre="one" endpoint="/services.json"><p>02 0000 0001</p></casa-centre-card>';
const nan = readFileSync('test/cases/r20-nan-in-json/services.json', 'utf8');

/**
 * The first warning of a page whose endpoint answers so.
 * @param {string} answer
 * @param {import('../support/host.mjs').PageOptions} options
 */
async function warned(answer, options) {
  const visit = await host.visit(card, {
    ...options,
    answers: {'/services.json': (_, response) => response.end(answer)},
  });
  const deadline = performance.now() + 10_000;
  while (visit.warnings.length === 0 && performance.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 20));
  assert.match(await visit.seen(), /02 0000 0001/);
  await visit.page.close();
  return visit.warnings[0] ?? '';
}

describe('the console says what came instead of services', () => {
  for (const [what, head] of Object.entries({
    'by the loader': loader(),
    'by a self-contained script': standalone('casa-centre-card'),
    'by the script with all': standalone('casa'),
  }))
    test(what, async () => {
      assert.match(await warned(nan, {head}), /line 1, column 349: NaN.*>>>NaN/);
    });

  test('under a strict policy', async () => {
    const csp = strict.replace('connect-src', "connect-src 'self'");
    assert.match(await warned('<!doctype html><title>Accedi</title>', {csp}), /web page \(HTML\).*"Accedi"/);
  });

  test('or at least that it was none, where its file is not there', async () => {
    const head = standalone('casa-centre-card').replace('{{widgets}}', '');
    /** @type {(file: string) => import('node:http').RequestListener} */
    const serve = (file) => (_, response) =>
      response
        .writeHead(200, {'content-type': 'text/javascript'})
        .end(readFileSync(`dist/standalone/${file}`, 'utf8'));
    const visit = await host.visit(card, {
      head,
      answers: {
        '/services.json': (_, response) => response.end(nan),
        '/standalone/casa-centre-card.js': serve('casa-centre-card.js'),
        '/standalone/reader.js': serve('reader.js'),
      },
    });
    await visit.settled();
    assert.match(visit.warnings.join(), /Answer is not a page of HSDS services/);
    await visit.page.close();
  });
});
