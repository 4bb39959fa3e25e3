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

  const answers = [
    ['NaN', '{"contents": [{"name": "Uno", "minimum_age": NaN}]}', /no JSON at line 1, column 46: NaN/],
    ['a web page', '<!doctype html><title>Accedi</title>', /web page \(HTML\).*"Accedi".*line 1, column 1/],
    ['an error', '{"error": "not found"}', /an error of the server: "not found"/],
  ] as const;
  for (const [what, body, says] of answers)
    it(`says on the console that ${what} came, and where it stands`, async () => {
      const path = `/${what.replaceAll(' ', '-')}`;
      server.answers[path] = () => Promise.resolve(new Response(body));
      await fixture(html`<casa-centre-card centre="one" endpoint=${path}></casa-centre-card>`);
      await waitUntil(() => said.length > 0);
      expect(said[0]).to.match(/Answer is not a page of HSDS services/);
      expect(said[0]).to.match(says);
    });
});
