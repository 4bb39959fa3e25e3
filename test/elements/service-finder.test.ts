import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {CasaServiceFinder} from '../../src/elements/service-finder/service-finder.js';
import {keepsTheContract} from '../support/element-contract.js';
import {choose, field, focused, names, part, type, said} from '../support/finder.js';
import {aFinderDirectory, manyServices} from '../support/finder-directory.js';
import {holdSlices, holdTimers} from '../support/held.js';
import {seen} from '../support/seen.js';
import {renderStory} from '../support/story.js';
import * as stories from '../../stories/service-finder.stories.js';

type Name = keyof typeof stories;

const finder = (name: Name = 'Usual') => renderStory<CasaServiceFinder>(stories, name);
const textOf = async (name: Name) => seen(await finder(name));

/** What the live regions say. */
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
      const hasCards = () => {
        held.pass();
        return names(element).length >= 3;
      };
      await waitUntil(hasCards, 'cards are there before the index is');
      const input = field(element);
      const ask = async (words: string) => {
        input.value = words;
        input.dispatchEvent(new InputEvent('input'));
        await element.rendered();
      };
      await ask('numero 17');
      expect(names(element)[0]).to.equal('Sportello numero 17');
      await ask('sprtello');
      expect(seen(element)).to.include('Finora nessun servizio per «sprtello»');
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

    it('of the filters that hold', async () => {
      const element = await finder();
      await choose(element, 'need', 'salute');
      await waitUntil(() => said(element) !== '');
      expect(said(element)).to.equal('Servizi trovati: 3. Filtri: Salute');
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

    it('keeps the page’s own form until it draws itself', async () => {
      const held = holdSlices();
      const element = document.createElement('casa-service-finder');
      element.innerHTML = '<a href="tel:0200000001">02 0000 0001</a>';
      document.body.append(element);
      const link = element.firstElementChild!;
      await waitUntil(() => link.getClientRects().length > 0, 'the number can be read');
      held.release();
      element.remove();
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

  it('shows twenty and begins at level 3 where a page asks for no sensible number', async () => {
    const element = await finder('Many');
    for (const [size, level] of [
      ['-3', '0'],
      ['abc', 'abc'],
    ] as const) {
      element.setAttribute('page-size', size);
      element.setAttribute('heading-level', level);
      await element.updateComplete;
      expect(names(element).length).to.equal(20);
      expect(part(element, '#results').localName).to.equal('h3');
      expect(part(element, 'casa-service-card').shadowRoot?.querySelector('h4')).to.not.equal(null);
    }
  });

  it('keeps words that are written the other way from turning its own around', async () => {
    const element = await finder();
    await type(element, 'ممرضة');
    expect(part(element, '#results').textContent).to.match(
      /^\s*Servizi trovati per «\u2068ممرضة\u2069»: \d+\s*$/,
    );
  });

  it('claims nothing of what it cannot read', async () => {
    const element = await finder();
    element.words = '👩‍⚕️ ???';
    await element.updateComplete;
    expect(seen(part(element, '#results'))).to.equal('Servizi trovati: 7');
  });

  it('takes what a framework sets, and what is taken away again', async () => {
    const element = await finder();
    for (const value of [null, 5, ['salute'], undefined]) {
      Object.assign(element, {filters: value, words: value, need: value, centre: value, urlState: value});
      await element.updateComplete;
      expect(seen(element)).to.include('Che cosa cerchi?').and.to.include('1522');
    }
    for (const name of ['filters', 'page-size', 'heading-level', 'view']) {
      element.setAttribute(name, '1');
      element.removeAttribute(name);
    }
    await element.updateComplete;
    expect(names(element).length).to.equal(7);
  });

  it('keeps its fields within 320 px, though letters are twice as large', async () => {
    const element = await finder();
    document.documentElement.style.fontSize = '200%';
    element.style.inlineSize = '320px';
    const widths = [...element.renderRoot.querySelectorAll('input, select, button')].map(
      ({clientWidth}) => clientWidth,
    );
    document.documentElement.style.fontSize = '';
    expect(Math.max(...widths)).to.be.within(200, 320);
  });

  it('groups by centre, a service of two under both', async () => {
    const text = await textOf('ByCentre');
    expect(text.match(/Aiuto con le pratiche/g)?.length).to.equal(2);
    expect(text.indexOf('Centro di esempio Nord')).to.be.lessThan(text.indexOf('Centro di esempio Sud'));
  });
});
