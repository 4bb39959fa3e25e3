import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {CasaServiceFinder} from '../../src/elements/service-finder/service-finder.js';
import {timers} from '../../src/platform/timers.js';
import {FilterEvent, SearchEvent, SelectEvent} from '../../src/ui/search-events.js';
import {keepsTheContract} from '../support/element-contract.js';
import {aFinderDirectory, manyServices} from '../support/finder-directory.js';
import {seen} from '../support/seen.js';
import {renderStory} from '../support/story.js';
import * as stories from '../../stories/service-finder.stories.js';

type Name = keyof typeof stories;

const finder = (name: Name = 'Usual') => renderStory<CasaServiceFinder>(stories, name);
const textOf = async (name: Name) => seen(await finder(name));

function part(element: CasaServiceFinder, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The names on the cards, in order. */
const names = (element: CasaServiceFinder): string[] =>
  [...(element.shadowRoot?.querySelectorAll('casa-service-card') ?? [])].map((card) =>
    seen(card.shadowRoot?.querySelector('[part="heading"]') ?? card),
  );

async function type(element: CasaServiceFinder, words: string): Promise<void> {
  const input = part(element, 'input[type="search"]') as HTMLInputElement;
  input.focus();
  input.select();
  await sendKeys(words === '' ? {press: 'Delete'} : {type: words});
  // On a busy machine keys arrive later than the driver says.
  await waitUntil(() => input.value === words);
  await element.updateComplete;
}

async function choose(element: CasaServiceFinder, name: string, value: string): Promise<void> {
  const select = part(element, `select[name="${name}"]`) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

async function tick(element: CasaServiceFinder, name: string): Promise<void> {
  part(element, `input[name="${name}"]`).click();
  await element.updateComplete;
}

/** What the live regions say. */
const said = (element: CasaServiceFinder): string =>
  [...(element.shadowRoot?.querySelectorAll('[role="status"]') ?? [])].map((one) => one.textContent).join('');

const focused = (element: CasaServiceFinder): string => element.shadowRoot?.activeElement?.id ?? '';

/** Puts timers in the test's hands: the returned function lets those of a length pass. */
function holdTimers(milliseconds: number): {pass: () => void; restore: () => void} {
  const {after} = timers;
  let held: (() => void)[] = [];
  timers.after = (wait, callback) => {
    if (wait !== milliseconds) return after(wait, callback);
    held.push(callback);
    return () => {
      held = held.filter((one) => one !== callback);
    };
  };
  return {
    pass: () => {
      for (const callback of held.splice(0)) callback();
    },
    restore: () => {
      timers.after = after;
    },
  };
}

/** Stops what is built in slices before its first step, until it is released. */
function holdSlices(): {release: () => void} {
  const {MessageChannel} = window;
  const {now} = performance;
  const held: (() => void)[] = [];
  let time = performance.now();
  performance.now = () => (time += 1000);
  window.MessageChannel = class {
    readonly port1 = {onmessage: (): void => undefined, close: () => undefined};
    readonly port2 = {
      postMessage: () =>
        held.push(() => {
          this.port1.onmessage();
        }),
    };
  } as unknown as typeof MessageChannel;
  return {
    release: () => {
      Object.assign(window, {MessageChannel});
      performance.now = now;
      for (const go of held) go();
    },
  };
}

describe('<casa-service-finder>', () => {
  keepsTheContract('casa-service-finder', stories);

  describe('finds', () => {
    it('every service and helpline at first, services before helplines', async () => {
      const element = await finder();
      expect(seen(element)).to.include('Servizi trovati: 7');
      expect(names(element).at(-1)).to.equal('Numero antiviolenza di esempio');
    });

    it('what a mistyped word of another gender means, as it is typed', async () => {
      const element = await finder();
      await type(element, 'dotoressa');
      expect(names(element)[0]).to.equal('Ambulatorio del medico di base');
      expect(seen(element)).to.include('Servizi trovati per «dotoressa»');
    });

    it('words of a language that only their script tells', async () => {
      const element = await finder();
      await type(element, 'ممرضة');
      await waitUntil(() => names(element)[0] === 'Infermiere di comunità', 'the nurse comes first');
    });

    it('by letters while the index is not ready, and by meaning once it is', async () => {
      const held = holdSlices();
      const around = document.createElement('casa-directory');
      const element = document.createElement('casa-service-finder');
      around.append(element);
      Object.assign(around, {directory: aFinderDirectory({services: manyServices(45)})});
      document.body.append(around);
      await waitUntil(() => names(element).length >= 3, 'cards are there before the index is');
      const input = part(element, '#words') as HTMLInputElement;
      const ask = async (words: string) => {
        input.value = words;
        input.dispatchEvent(new InputEvent('input'));
        await element.rendered();
      };
      await ask('numero 17');
      expect(names(element)[0]).to.equal('Sportello numero 17');
      await ask('sprtello');
      expect(seen(element)).to.include('Nessun servizio per «sprtello»');
      held.release();
      await element.updateComplete;
      expect(seen(element)).to.include('Servizi trovati per «sprtello»: 45');
      around.remove();
    });

    it('the same again after a card was opened, closed', async () => {
      const element = await finder();
      part(element, 'casa-service-card').shadowRoot?.querySelector('button')?.click();
      await type(element, 'infermiere');
      expect(seen(part(element, 'casa-service-card'))).to.include('Mostra tutto');
    });
  });

  describe('is used with the keyboard', () => {
    it('moves to the heading of the results on Enter, and says them at once', async () => {
      const element = await finder();
      await type(element, 'infermiere');
      await sendKeys({press: 'Enter'});
      await waitUntil(() => focused(element) === 'results');
      expect(said(element)).to.match(/^Servizi trovati: \d+$/);
    });

    it('keeps the focus in the field while the list follows', async () => {
      const element = await finder();
      await type(element, 'custodi');
      expect(focused(element)).to.equal('words');
    });

    it('shows twenty, then the rest, and moves to the first of them', async () => {
      const element = await finder('Many');
      expect(names(element).length).to.equal(20);
      part(element, '[part="more"]').click();
      await element.updateComplete;
      await waitUntil(() => element.shadowRoot?.activeElement?.localName === 'li');
      expect(names(element).length).to.equal(40);
      expect(seen(element.shadowRoot?.activeElement ?? element)).to.include('Sportello numero 21');
    });

    it('moves to the results when the button that was pressed goes away', async () => {
      const element = await finder('Narrowed');
      part(element, '[part="chips"] button').click();
      await waitUntil(() => focused(element) === 'results');
      expect(seen(part(element, '[part="chips"]'))).to.not.include('Salute');
    });
  });

  describe('speaks to screen readers', () => {
    let held: ReturnType<typeof holdTimers>;
    beforeEach(() => {
      held = holdTimers(1400);
    });
    afterEach(() => {
      held.restore();
    });

    it('after the last key only, once', async () => {
      const element = await finder();
      await type(element, 'infermiere');
      expect(said(element)).to.equal('');
      held.pass();
      await waitUntil(() => said(element) !== '');
      expect(said(element)).to.match(/^Servizi trovati: \d+$/);
    });

    it('not again when count and filters are what they were', async () => {
      const element = await finder();
      const changes: string[] = [];
      const observer = new MutationObserver(() => changes.push(said(element)));
      for (const region of element.shadowRoot?.querySelectorAll('[role="status"]') ?? [])
        observer.observe(region, {childList: true, characterData: true, subtree: true});
      for (const word of ['custode', 'custodi']) {
        await type(element, word);
        held.pass();
        await element.updateComplete;
        await element.updateComplete;
      }
      observer.disconnect();
      expect(new Set(changes).size).to.equal(1);
    });

    it('of the filters that hold', async () => {
      const element = await finder();
      await choose(element, 'need', 'salute');
      await waitUntil(() => said(element) !== '');
      expect(said(element)).to.equal('Servizi trovati: 3. Filtri: Salute');
    });
  });

  describe('narrows', () => {
    it('by need and centre named by the page, with how many each option leaves', async () => {
      const element = await finder('Narrowed');
      expect(names(element)).to.deep.equal(['Ambulatorio del medico di base', 'Ascolto psicologico']);
      expect(part(element, 'select[name="need"]').textContent).to.include('Ascolto (1)');
    });

    it('to what is open now, keeping what nobody knows and saying so', async () => {
      const element = await finder();
      await tick(element, 'open');
      expect(names(element)).to.include('Ascolto psicologico').and.not.include('Infermiere di comunità');
      expect(names(element)).to.include('Custodi');
      expect(seen(element)).to.match(/Di \d+ non sappiamo gli orari/);
    });

    it('to what is open at the centre that is chosen', async () => {
      const element = await finder();
      await choose(element, 'centre', 'sud');
      await tick(element, 'open');
      expect(names(element)).to.include('Ascolto psicologico').and.not.include('Aiuto con le pratiche');
    });

    it('by language, way of access, price and way in', async () => {
      const element = await finder();
      for (const [filter, option, only] of [
        ['language', 'ar', 'Aiuto con le pratiche'],
        ['access', 'appointment', 'Infermiere di comunità'],
      ] as const) {
        await choose(element, filter, option);
        expect(names(element), filter).to.deep.equal([only]);
        await choose(element, filter, '');
      }
      await tick(element, 'free');
      expect(names(element)).to.not.include('Ambulatorio del medico di base');
      await tick(element, 'accessible');
      expect(names(element)).to.deep.equal(['Aiuto con le pratiche', 'Infermiere di comunità', 'Custodi']);
    });

    it('never to a dead end: it says what to drop and what that gives', async () => {
      const element = await finder('FiltersTooNarrow');
      expect(names(element)).to.deep.equal(['Ascolto psicologico']);
      const text = seen(element);
      expect(text).to.include('Nessun servizio per «infermiere»');
      expect(text).to.include('Togli «infermiere»: ne restano 1');
      expect(text).to.include('112').and.include('1522');
    });

    it('offers the filters that the page wants', async () => {
      const element = await finder('FewFilters');
      expect(element.shadowRoot?.querySelector('select[name="need"]')).to.be.instanceOf(HTMLElement);
      expect(element.shadowRoot?.querySelector('select[name="centre"]')).to.equal(null);
    });
  });

  describe('in danger', () => {
    for (const name of ['Danger', 'DangerInAnotherLanguage'] as const)
      it(`shows whom to call before any service when ${name}`, async () => {
        const element = await finder(name);
        expect(names(element)[0]).to.equal('Numero antiviolenza di esempio');
        expect(names(element)).to.include('Sportello contro la violenza');
        const notice = part(element, '[part="danger"]');
        expect([...notice.querySelectorAll('a')].map(({href}) => href)).to.deep.equal([
          'tel:112',
          'tel:1522',
        ]);
        expect(notice.compareDocumentPosition(part(element, '#results'))).to.equal(
          Node.DOCUMENT_POSITION_FOLLOWING,
        );
      });

    it('tells the page nothing, neither by events nor in its address', async () => {
      const element = await finder();
      element.urlState = '';
      const told: string[] = [];
      for (const {type} of [SearchEvent, FilterEvent, SelectEvent])
        element.addEventListener(type, () => told.push(type));
      await type(element, 'mio marito mi picchia');
      await sendKeys({press: 'Enter'});
      await waitUntil(() => focused(element) === 'results');
      await type(element, '');
      await choose(element, 'need', 'violenza');
      // Without its default: a call in the middle of the tests would take the keyboard away.
      const call = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
      element.addEventListener('click', (event) => {
        event.preventDefault();
      });
      part(element, 'casa-service-card').shadowRoot?.querySelector('a')?.dispatchEvent(call);
      await element.updateComplete;
      expect(told).to.deep.equal([]);
      expect(location.search).to.not.match(/casa-/);
    });
  });

  describe('tells the page', () => {
    it('of a search, a filter and a card that was used', async () => {
      const element = await finder();
      const told: Event[] = [];
      for (const {type} of [SearchEvent, FilterEvent, SelectEvent])
        element.addEventListener(type, (event) => told.push(event));
      await type(element, 'custodi');
      await sendKeys({press: 'Enter'});
      await waitUntil(() => told.length === 1);
      await choose(element, 'need', 'abitare');
      await waitUntil(() => told.length === 2);
      part(element, 'casa-service-card').shadowRoot?.querySelector('button')?.click();
      const [search, filter, select] = told as [SearchEvent, FilterEvent, SelectEvent];
      expect([search.words, search.count]).to.deep.equal(['custodi', names(element).length]);
      expect([filter.filter, filter.filters]).to.deep.equal(['need', {need: 'abitare'}]);
      expect(select.service.name.value).to.equal('Custodi');
    });

    it('in its address when it may, and follows back and forward', async () => {
      const before = location.href;
      const element = await finder();
      element.urlState = 'trova';
      await type(element, 'custodi');
      await sendKeys({press: 'Enter'});
      await waitUntil(() => focused(element) === 'results');
      await choose(element, 'centre', 'nord');
      await waitUntil(() => location.search.includes('trova-centre=nord'));
      expect(location.search).to.include('trova-q=custodi');
      history.back();
      await waitUntil(() => !location.search.includes('trova-centre'));
      await element.updateComplete;
      expect((part(element, 'select[name="centre"]') as HTMLSelectElement).value).to.equal('');
      history.replaceState(null, '', before);
    });

    it('nothing in its address by itself', async () => {
      const before = location.href;
      const element = await finder();
      await choose(element, 'centre', 'nord');
      expect(location.href).to.equal(before);
    });
  });

  describe('measures distance', () => {
    const {geolocation} = navigator;
    const locate = (answer: (found: PositionCallback, failed: PositionErrorCallback) => void) => {
      Object.defineProperty(navigator, 'geolocation', {
        configurable: true,
        value: {getCurrentPosition: answer},
      });
    };
    afterEach(() => {
      Object.defineProperty(navigator, 'geolocation', {configurable: true, value: geolocation});
    });

    it('from where the person is, when they ask', async () => {
      locate((found) => {
        found({coords: {latitude: 45.43, longitude: 9.18}} as GeolocationPosition);
      });
      const element = await finder();
      await choose(element, 'near', 'here');
      await waitUntil(() => seen(element).includes('A circa'));
      expect(names(element)[0]).to.equal('Aiuto con le pratiche');
      expect(names(element).slice(0, 3)).to.include('Ascolto psicologico');
      expect(seen(element)).to.include('A circa 100 metri').and.include('A circa 8 chilometri');
    });

    it('says that it does not know where the person is, and goes on', async () => {
      locate((_, failed) => {
        failed({} as GeolocationPositionError);
      });
      const element = await finder();
      await choose(element, 'near', 'here');
      await waitUntil(() => seen(element).includes('Non sappiamo dove sei'));
      expect(names(element).length).to.equal(7);
    });

    it('from a centre without asking for anything', async () => {
      locate(() => {
        throw new Error('asked for a position');
      });
      const element = await finder();
      await choose(element, 'near', 'nord');
      expect(names(element)[0]).to.equal('Aiuto con le pratiche');
      expect(names(element).slice(0, 3)).to.include('Custodi');
    });
  });

  describe('when something is missing', () => {
    it('says that nothing was found apart from what could not be read', async () => {
      const [empty, down] = [await textOf('NoMatch'), await textOf('EndpointDownAndNothingInTheTag')];
      expect(empty).to.include('Nessun servizio per «xyzzy»').and.not.include('Non riusciamo');
      expect(down).to.include('Non riusciamo ad aggiornare').and.not.include('Nessun servizio');
      for (const text of [empty, down]) expect(text).to.include('112').and.include('1522');
    });

    it('keeps the page’s own form when the endpoint is down', async () => {
      const text = await textOf('EndpointDown');
      expect(text).to.include('Che cosa cerchi?').and.include('02 0000 0001');
    });

    it('shows a list of any length without its groups when nothing is at a centre', async () => {
      const directory = aFinderDirectory({services: manyServices(3), centres: []});
      const page = await fixture(html`
        <casa-directory .directory=${directory}
          ><casa-service-finder view="centres"></casa-service-finder
        ></casa-directory>
      `);
      const element = page.querySelector('casa-service-finder')!;
      await element.updateComplete;
      expect(seen(element)).to.include('Per telefono o in altri posti').and.include('Sportello numero 3');
    });
  });

  it('groups by centre, a service of two under both', async () => {
    const text = await textOf('ByCentre');
    expect(text.match(/Aiuto con le pratiche/g)?.length).to.equal(2);
    expect(text.indexOf('Centro di esempio Nord')).to.be.lessThan(text.indexOf('Centro di esempio Sud'));
  });
});
