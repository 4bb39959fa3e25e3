import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/define/casa-centre-card.js';
import '../../src/define/casa-directory.js';
import '../../src/define/casa-helpline-banner.js';
import '../../src/define/casa-opening-hours.js';
import '../../src/define/casa-quick-exit.js';
import '../../src/define/casa-service-card.js';
import '../../src/define/casa-service-finder.js';
import {followedSources} from '../../src/stores/directory/sources.js';
import {atTime} from '../support/clock.js';
import {aDirectory} from '../support/directories.js';
import {HeldPages} from '../support/held-pages.js';
import {seen} from '../support/seen.js';

/** How a page writes each element, and what it says in the end. */
const elements: Record<string, {markup: (endpoint: string) => string; says: RegExp; asks?: false}> = {
  'casa-centre-card': {
    markup: (endpoint) =>
      `<casa-centre-card centre="centro-di-esempio" endpoint="${endpoint}"></casa-centre-card>`,
    says: /Centro di esempio.*Secondo sportello/,
  },
  'casa-centre-card with words of the page': {
    markup: (endpoint) =>
      `<casa-centre-card centre="centro-di-esempio" endpoint="${endpoint}"><p>Via Esempio 1</p></casa-centre-card>`,
    says: /Centro di esempio.*Secondo sportello/,
  },
  'casa-service-card': {
    markup: (endpoint) =>
      `<casa-service-card service="secondo-sportello" endpoint="${endpoint}"></casa-service-card>`,
    says: /Secondo sportello.*Ente di esempio/,
  },
  'casa-opening-hours': {
    markup: (endpoint) =>
      `<casa-opening-hours service="secondo-sportello" endpoint="${endpoint}"></casa-opening-hours>`,
    says: /Chiude alle 12:30.*mercoledì/i,
  },
  'casa-service-finder': {
    markup: (endpoint) => `<casa-service-finder endpoint="${endpoint}"></casa-service-finder>`,
    says: /Servizi trovati: 3.*Sportello di esempio.*Secondo sportello/,
  },
  'casa-directory': {
    markup: (endpoint) =>
      `<casa-directory endpoint="${endpoint}"><casa-centre-card centre="centro-di-esempio"></casa-centre-card></casa-directory>`,
    says: /Centro di esempio.*Secondo sportello/,
  },
  'casa-helpline-banner': {
    markup: (endpoint) => `<casa-helpline-banner endpoint="${endpoint}"></casa-helpline-banner>`,
    says: /112.*Linea di esempio|Linea di esempio.*112/,
  },
  'casa-quick-exit': {
    markup: () => '<casa-quick-exit></casa-quick-exit>',
    says: /Esci/,
    asks: false,
  },
};

/** What has become of an element when it is moved, and how the page knows. */
const stages: Record<string, (pages: HeldPages) => Promise<void>> = {
  'before it is drawn': () => Promise.resolve(),
  'while nothing has come': (pages) => waitUntil(() => pages.asked.length > 0),
  'when a part has come': async (pages) => {
    pages.pass(1);
    await waitUntil(() => followedSources().some(({state}) => 'directory' in state));
  },
  'when all has come': async (pages) => {
    pages.pass(1);
    pages.pass(2);
    await waitUntil(() => followedSources().some(({state}) => state.kind === 'ready'));
  },
};

const ways: Record<string, (element: Element, to: Element) => Promise<void>> = {
  'within a task': (element, to) => {
    to.append(element);
    return Promise.resolve();
  },
  'out of the page and back': async (element, to) => {
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    to.append(element);
  },
};

for (const [name, {markup, says, asks}] of Object.entries(elements))
  describe(`<${name}> that is moved`, () => {
    atTime('2026-11-23T10:30+01:00');
    let pages: HeldPages;
    beforeEach(() => {
      (pages = new HeldPages()).start();
    });
    afterEach(() => {
      pages.stop();
    });

    for (const [stage, comes] of Object.entries(stages))
      for (const [way, move] of Object.entries(ways))
        for (const company of ['', ', beside one that stays'])
          it(`${way} ${stage}${company} shows what one shows that never was`, async () => {
            const page = await fixture<HTMLElement>(
              html`<div>
                <div></div>
                <div></div>
                <div></div>
              </div>`,
            );
            const [here, there, beside] = [...page.children] as [Element, Element, Element];
            const write = (to: Element) => {
              to.innerHTML = markup(pages.address);
              return to.firstElementChild as HTMLElement;
            };
            const moved = write(here);
            if (company !== '') write(beside);
            if (asks !== false) await comes(pages);
            await move(moved, there);
            pages.pass(1);
            pages.pass(2);
            const still = (beside.firstElementChild ?? write(beside)) as HTMLElement;
            await waitUntil(() => says.test(seen(still)));
            await waitUntil(() => seen(moved) === seen(still));
            expect(seen(moved)).to.equal(seen(still));
          });

    if (asks !== false)
      it('within a task is no reason to ask for the same again', async () => {
        const page = await fixture<HTMLElement>(html`<div></div>`);
        page.innerHTML = markup(pages.address);
        await waitUntil(() => pages.asked.length > 0);
        page.append(page.firstElementChild!);
        pages.pass(1);
        pages.pass(2);
        await waitUntil(() => says.test(seen(page)));
        expect(pages.asked).to.deep.equal([1, 2]);
      });
  });

describe('a card that is moved out of a directory', () => {
  it('shows no longer what is in there', async () => {
    const pages = new HeldPages();
    pages.pass(1);
    pages.pass(2);
    pages.start();
    try {
      const page = await fixture<HTMLElement>(html`
        <div>
          <casa-directory .directory=${aDirectory({centres: []})}>
            <casa-service-card service="secondo-sportello" endpoint=${pages.address}></casa-service-card>
          </casa-directory>
        </div>
      `);
      const [inside, card] = page.querySelectorAll('*');
      if (inside === undefined || card === undefined) throw new Error('There is no card.');
      const none = 'In questo elenco per ora non ci sono servizi.';
      await waitUntil(() => seen(card).includes(none));
      page.append(card);
      await waitUntil(() => seen(card).includes('Ente di esempio'));
      inside.append(card);
      await waitUntil(() => seen(card).includes(none));
    } finally {
      pages.stop();
    }
  });
});
