import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/define/casa-centre-card.js';
import {seen} from '../support/seen.js';
import {Server} from '../support/server.js';

describe('an element without an endpoint', () => {
  const server = new Server();
  const {warn} = console;
  let said: string[] = [];
  beforeEach(() => {
    server.start();
    said = [];
    console.warn = (line: string) => said.push(line);
  });
  afterEach(() => {
    server.stop();
    console.warn = warn;
  });

  it('whose catalogue was left behind tells its author what to do, and people whom to call', async () => {
    const card = await fixture(html`<casa-centre-card centre="san-siro"></casa-centre-card>`);
    await waitUntil(() => said.length > 0);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^<casa-centre-card>: .*404.*copy dist\/data\/milan to your site/);
    await waitUntil(() => seen(card).includes('112'));
  });
});
