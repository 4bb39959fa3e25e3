import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/define/casa-directory.js';
import '../../src/define/casa-service-card.js';
import '../../src/define/casa-service-finder.js';
import {DataProblemEvent} from '../../src/ui/events.js';
import freeForSome from './f03-free-for-some/services.json' with {type: 'json'};
import abroad from './f04-italian-numbers-abroad/services.json' with {type: 'json'};
import townA from './r23-own-ids-same-name-merged/a.json' with {type: 'json'};
import townB from './r23-own-ids-same-name-merged/b.json' with {type: 'json'};
import {json, says} from '../support/followed.js';
import {names} from '../support/finder.js';
import {setScene} from '../support/scene.js';
import {Server} from '../support/server.js';
import {seen} from '../support/seen.js';
import {still} from '../support/story.js';
import {linksIn, numbersIn} from '../support/ways-out.js';

const files: Readonly<Record<string, unknown>> = {
  'f03-free-for-some/services.json': freeForSome,
  'f04-italian-numbers-abroad/services.json': abroad,
  'r23-own-ids-same-name-merged/a.json': townA,
  'r23-own-ids-same-name-merged/b.json': townB,
};
const at = (...names: readonly string[]) => names.map((name) => `/cases/${name}`).join(' ');

describe('cases from the trackers', () => {
  const {warn} = console;
  const server = new Server();
  for (const [name, page] of Object.entries(files)) server.answers[at(name)] = says(json(page));
  beforeEach(() => {
    console.warn = () => undefined;
    server.start();
    setScene({now: '2026-11-25T10:30+01:00'});
  });
  afterEach(() => {
    console.warn = warn;
    server.stop();
    setScene({});
  });

  const card = async (file: string, service: string, timeZone = 'Europe/Rome') => {
    const problems: string[] = [];
    const page = await fixture<HTMLElement>(html`
      <div
        @casa-data-problem=${(event: DataProblemEvent) =>
          problems.push(...event.problems.map(({path, code}) => `${path} ${code}`))}
      >
        <casa-service-card endpoint=${at(file)} service=${service} time-zone=${timeZone}></casa-service-card>
      </div>
    `);
    const element = page.firstElementChild as HTMLElement;
    await waitUntil(() => element.shadowRoot?.querySelector('[part="standing"]'));
    await still(element);
    return {element, text: seen(element), problems};
  };

  it('f03: free for some is not free, and the words are there', async () => {
    const {text, problems} = await card('f03-free-for-some/services.json', 'a');
    expect(text).to.not.match(/Gratuit/);
    expect(text).to.include('Adults pay 35 euro.').and.to.include('Under 18s');
    expect(problems).to.include.members([
      'fees_description false-free',
      'cost_options.0.option false-free',
      'cost_options.0.valid_to expired-cost',
    ]);
  });

  it('f03: a free that is over is none', async () => {
    const {text} = await card('f03-free-for-some/services.json', 'b');
    expect(text).to.not.match(/Gratuit/);
    expect(text).to.include('20 euro');
  });

  it('f03: a price that is over has no heading', async () => {
    const {text} = await card('f03-free-for-some/services.json', 'c');
    expect(text).to.not.match(/Gratuit|Costi|35|All\b/);
  });

  it('f03: nothing of it is found by the filter for what is free', async () => {
    const finder = await fixture<HTMLElementTagNameMap['casa-service-finder']>(
      html`<casa-service-finder endpoint=${at('f03-free-for-some/services.json')}></casa-service-finder>`,
    );
    await waitUntil(() => finder.shadowRoot?.querySelector('#words'));
    await still(finder);
    expect(finder.shadowRoot?.querySelector('[name="free"]')).to.equal(null);
    expect(seen(finder)).to.not.match(/Gratuit/);
  });

  for (const zone of ['America/New_York', 'Europe/Rome'])
    it(`f04: no number of Italy for a house in Washington, by the clocks of ${zone}`, async () => {
      const {element, text} = await card('f04-italian-numbers-abroad/services.json', 'u', zone);
      expect(numbersIn(element)).to.deep.equal([]);
      expect(text).to.not.match(/1522|112|Chiama|Indiana/);
    });

  it('r23: two canteens with one number and one name are two', async () => {
    const finder = await fixture<HTMLElementTagNameMap['casa-service-finder']>(html`
      <casa-service-finder
        endpoint=${at('r23-own-ids-same-name-merged/a.json', 'r23-own-ids-same-name-merged/b.json')}
      ></casa-service-finder>
    `);
    await waitUntil(() => names(finder).length === 2);
    await still(finder);
    expect(names(finder)).to.deep.equal(['Mensa', 'Mensa']);
    const cards = [...(finder.shadowRoot?.querySelectorAll('casa-service-card') ?? [])];
    expect(cards.map(numbersIn)).to.deep.equal([['0200000002'], ['0600000002']]);
    expect(cards.map((each) => seen(each).includes('Comune B'))).to.deep.equal([false, true]);
    expect(linksIn(finder)).to.include('tel:0600000002');
  });
});
