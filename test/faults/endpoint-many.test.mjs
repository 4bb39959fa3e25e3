// @ts-check
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {openEndpoint} from '../support/endpoint.mjs';
import {openHost} from '../support/host.mjs';
import {liveApi} from '../support/live-api.mjs';

/** @type {Awaited<ReturnType<typeof openHost>>} */
let host;
before(async () => {
  host = await openHost();
});
after(() => host.close());

/** Five thousand services over fifty slow pages, and how it is asked for them. */
async function openMany() {
  const answer = liveApi({services: 5000, perPage: 100, delay: 200});
  const open = new Set();
  const noted = {asked: 0, answered: 0, most: 0, broken: 0};
  const endpoint = await openEndpoint((request, response) => {
    noted.asked++;
    open.add(response);
    noted.most = Math.max(noted.most, open.size);
    response.on('close', () => {
      open.delete(response);
      if (response.writableFinished) noted.answered++;
      else noted.broken++;
    });
    answer(request, response);
  });
  const body = `<casa-directory endpoint="${endpoint.address}" max-records="5000">
    <casa-service-finder><p>Chiama lo <a href="tel:020000001">02 0000 0001</a></p></casa-service-finder>
  </casa-directory>`;
  return {endpoint, noted, open, visit: await host.visit(body)};
}

describe('five thousand services over fifty slow pages', {timeout: 300_000}, () => {
  test('are there from the first page on, and all in the end, four requests at a time', async () => {
    const {endpoint, noted, visit} = await openMany();
    await visit.reads(/Sportello di esempio/);
    assert.ok(noted.answered < 25, `first results after ${noted.answered} of 50 pages`);
    assert.match(await visit.seen(), /Carico altri servizi….*Servizi trovati: \d+ .*112/);
    await visit.page.waitForFunction(
      () =>
        document
          .querySelector('casa-service-finder')
          ?.shadowRoot?.textContent.includes('Servizi trovati: 5000'),
      {timeout: 300_000},
    );
    assert.doesNotMatch(await visit.seen(), /Carico altri|Può mancare|non ci sono tutti/);
    assert.deepEqual([noted.asked, noted.most], [50, 4]);
    const {usedSize} = await (await visit.page.createCDPSession()).send('Runtime.getHeapUsage');
    assert.ok(usedSize < 120e6, `${Math.round(usedSize / 1e6)} MB before anything is swept up`);
    assert.deepEqual(visit.faults, []);
    await visit.page.close();
    await endpoint.close();
  });

  test('are not asked for any more when nobody wants them', async () => {
    const {endpoint, noted, open, visit} = await openMany();
    await visit.reads(/Sportello di esempio/);
    await visit.page.$eval('casa-directory', (element) => element.remove());
    while (open.size > 0) await new Promise((done) => setTimeout(done, 10));
    assert.ok(noted.broken > 0, 'what was under way was not broken off');
    const {asked} = noted;
    await visit.page.waitForNetworkIdle({idleTime: 500});
    assert.ok(asked < 50);
    assert.equal(noted.asked, asked);
    await visit.page.close();
    await endpoint.close();
  });
});
