import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/define/casa-centre-card.js';
import '../../src/define/casa-directory.js';
import '../../src/define/casa-service-card.js';
import {seen} from '../support/seen.js';
import {Server} from '../support/server.js';

describe('an element whose directory is not there', () => {
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

  it('says once what befell the directory that it shares with others', async () => {
    await fixture(html`
      <casa-directory endpoint="/lost">
        <casa-centre-card centre="one"></casa-centre-card>
        <casa-service-card service="two"></casa-service-card>
      </casa-directory>
    `);
    await waitUntil(() =>
      [...document.querySelectorAll('casa-centre-card, casa-service-card')].every((card) =>
        seen(card).includes('112'),
      ),
    );
    expect(said.map((line) => line.replace(/^<.*?>: /, ''))).to.deep.equal([
      `Request failed with status code 404: GET ${location.origin}/lost. What is in the tag stays.`,
    ]);
  });
});
