import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/define/casa-centre-card.js';
import '../../src/define/casa-directory.js';
import '../../src/define/casa-service-card.js';
import '../../src/define/casa-service-finder.js';
import {readPage} from '../../src/data/client.js';
import {directoryOf} from '../../src/domain/directory/build.js';
import type {Directory} from '../../src/domain/directory/directory.js';
import {answerInvented, endpointThat} from '../support/networks.js';
import {seen} from '../support/seen.js';
import {renderStory, still, storyNames, type Stories} from '../support/story.js';
import {setScene} from '../support/scene.js';
import {linksIn, numbersIn} from '../support/ways-out.js';
import * as banner from '../../stories/helpline-banner.stories.js';
import * as centreCard from '../../stories/centre-card.stories.js';
import * as finder from '../../stories/service-finder.stories.js';
import * as serviceCard from '../../stories/service-card.stories.js';

/** Nothing has come yet; and a service of which its publisher said nothing but the name. */
const without = /^(?:Loading|FirstPage|OnlyAName)/;

describe('nobody is left without a number or a page', () => {
  const {warn} = console;
  beforeEach(() => (console.warn = () => undefined));
  afterEach(() => {
    console.warn = warn;
    setScene({});
  });

  const all: Readonly<Record<string, Stories>> = {banner, centreCard, finder, serviceCard};
  for (const [of, stories] of Object.entries(all))
    for (const name of storyNames(stories).filter((one) => !without.test(one)))
      it(`in the ${of} when ${name}`, async () => {
        const links = linksIn(await renderStory(stories, name));
        expect(links.filter((href) => /^(?:tel|mailto|https?):/.test(href))).to.not.be.empty;
      });
});

interface Land {
  readonly country: string;
  readonly timeZone: string;
  readonly number: string;
  /** What answers there in danger: 112, or what the directory says itself. */
  readonly urgent: readonly string[];
}

const mark = (code: string) => ({id: code, link_type: 'flag', taxonomy_term: {id: code, code, name: code}});
const violence = {id: 'v', taxonomy_term: {id: 'v', code: 'dv', name: 'Domestic violence'}};

const lands: readonly Land[] = [
  {country: 'US', timeZone: 'America/New_York', number: '+12025550100', urgent: ['+12025550911']},
  {country: 'GB', timeZone: 'Europe/London', number: '+442079460000', urgent: ['112', '+12025550911']},
  {country: 'France', timeZone: 'Europe/Paris', number: '+33199000000', urgent: ['112', '+12025550911']},
];

/** An ordinary service, a desk against violence whose place is not told, and a line of the country's own. */
function aDirectoryOf({country, number}: Land): Directory {
  const location = {
    id: 'l',
    name: 'Place',
    location_type: 'physical',
    addresses: [{id: 'a', address_1: 'Street 1', city: 'Town', country, address_type: 'physical'}],
  };
  const service_at_locations = [{id: 's', location}];
  const usual = {status: 'active', assured_date: '2026-11-20', organization: {id: 'o', name: 'Org'}};
  const contents = [
    {...usual, id: '1', name: 'Desk', phones: [{id: 'p', number}], service_at_locations},
    {
      ...usual,
      id: '2',
      name: 'Safe house',
      phones: [{id: 'p', number}],
      service_at_locations,
      attributes: [violence],
    },
    {
      ...usual,
      id: '3',
      name: 'Quiet house',
      organization: {id: 'o', name: 'Org', website: 'https://example.org/'},
      service_at_locations,
      attributes: [violence],
    },
    {
      ...usual,
      id: '4',
      name: 'Line',
      phones: [{id: 'p', number: '+1 202 555 0911'}],
      attributes: [mark('helpline'), mark('emergency')],
    },
  ];
  const {services, problems} = readPage(JSON.stringify({contents}), 'en');
  return directoryOf(services, problems, '2026-11-25');
}

for (const land of lands) {
  /** Whatever the page's clocks: the addresses say where it is. */
  for (const timeZone of [land.timeZone, 'Europe/Rome'])
    describe(`a directory in ${land.country}, on a page by the clocks of ${timeZone}`, () => {
      const {warn} = console;
      beforeEach(() => {
        console.warn = () => undefined;
        setScene({now: '2026-11-25T10:30Z'});
      });
      afterEach(() => {
        console.warn = warn;
        setScene({});
      });

      const show = async (content: unknown, directory = aDirectoryOf(land)) => {
        const page = await fixture<HTMLElement>(
          html`<casa-directory .directory=${directory} time-zone=${timeZone}>${content}</casa-directory>`,
        );
        await still(page);
        return page.firstElementChild as HTMLElement;
      };

      it('has the number of the desk on its card', async () => {
        const card = await show(html`<casa-service-card service="1"></casa-service-card>`);
        expect(numbersIn(card)).to.deep.equal([land.number]);
      });

      for (const details of ['full', 'compact'])
        it(`sends those who ask for a place that is not told to whoever runs it (${details})`, async () => {
          const card = await show(
            html`<casa-service-card service="2" details=${details}></casa-service-card>`,
          );
          expect(new Set(numbersIn(card))).to.deep.equal(new Set([land.number]));
          expect(seen(card)).to.include('Chiama e te lo dicono');
        });

      it('sends them to its page where there is no number', async () => {
        const card = await show(html`<casa-service-card service="3"></casa-service-card>`);
        expect(numbersIn(card)).to.deep.equal([]);
        expect(linksIn(card)).to.include('https://example.org/');
        expect(seen(card)).to.not.include('Chiama');
      });

      for (const tag of ['service', 'centre'] as const)
        it(`has what answers there when it has no such ${tag}`, async () => {
          const card = await show(
            tag === 'service'
              ? html`<casa-service-card service="atlantis"></casa-service-card>`
              : html`<casa-centre-card centre="atlantis"></casa-centre-card>`,
          );
          expect(numbersIn(card)).to.deep.equal(land.urgent);
        });

      for (const words of ['', 'zzzzzz', 'my husband beats me', 'fire'])
        it(`has no number of Italy among the results for "${words}"`, async () => {
          const finder = await show(html`<casa-service-finder words=${words}></casa-service-finder>`);
          const numbers = new Set(numbersIn(finder));
          for (const number of land.urgent) expect(numbers).to.include(number);
          for (const number of numbers) expect([land.number, ...land.urgent]).to.include(number);
        });

      it('has none of Italy when it is empty', async () => {
        const {country} = aDirectoryOf(land);
        const empty = {...directoryOf([], [], '2026-11-25'), country};
        const finder = await show(html`<casa-service-finder></casa-service-finder>`, empty);
        expect(numbersIn(finder)).to.deep.equal(land.urgent.filter((number) => number === '112'));
      });
    });
}

describe('a directory that cannot be read', () => {
  const {warn} = console;
  beforeEach(() => (console.warn = () => undefined));
  afterEach(() => (console.warn = warn));
  const cases: Readonly<Record<string, readonly string[]>> = {
    'Europe/Rome': ['112', '1522'],
    'Europe/London': ['112'],
    'Europe/Paris': ['112'],
    'Europe/Madrid': ['112'],
    'America/New_York': [],
    'Asia/Tokyo': [],
    UTC: [],
  };
  for (const [timeZone, numbers] of Object.entries(cases))
    it(`has ${numbers.join(' and ') || 'no number'} by the clocks of ${timeZone}`, async () => {
      answerInvented();
      const endpoint = endpointThat('is-missing');
      const page = await fixture<HTMLElement>(html`
        <div>
          <casa-service-finder endpoint=${endpoint} time-zone=${timeZone}></casa-service-finder>
          <casa-service-card endpoint=${endpoint} time-zone=${timeZone} service="a"></casa-service-card>
          <casa-centre-card endpoint=${endpoint} time-zone=${timeZone} centre="a"></casa-centre-card>
        </div>
      `);
      for (const element of page.children) {
        await waitUntil(() => seen(element).includes('Riprova'));
        expect(numbersIn(element), element.localName).to.deep.equal(numbers);
      }
    });
});
