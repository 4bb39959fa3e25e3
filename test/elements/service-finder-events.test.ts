import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {CasaServiceFinder} from '../../src/elements/service-finder/service-finder.js';
import type {FilterEvent, SearchEvent, SelectEvent} from '../../src/ui/search-events.js';
import {choice, choose, focused, names, part, toldBy, type} from '../support/finder.js';
import {renderStory} from '../support/story.js';
import * as stories from '../../stories/service-finder.stories.js';

const finder = (name: keyof typeof stories = 'Usual') => renderStory<CasaServiceFinder>(stories, name);

describe('<casa-service-finder> in danger', () => {
  for (const name of ['Danger', 'DangerInAnotherLanguage'] as const)
    it(`shows whom to call before any service when ${name}`, async () => {
      const element = await finder(name);
      expect(names(element)[0]).to.equal('Numero antiviolenza di esempio');
      expect(names(element)).to.include('Sportello contro la violenza');
      const notice = part(element, '[part="danger"]');
      expect([...notice.querySelectorAll('a')].map(({href}) => href)).to.deep.equal(['tel:112', 'tel:1522']);
      expect(notice.compareDocumentPosition(part(element, '#results'))).to.equal(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
    });

  it('tells the page nothing, neither by events nor in its address', async () => {
    const element = await finder();
    element.urlState = '';
    const told = toldBy(element);
    await type(element, 'mio marito mi picchia');
    await sendKeys({press: 'Enter'});
    await waitUntil(() => element.shadowRoot?.activeElement?.part.contains('danger'));
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

describe('<casa-service-finder> tells the page', () => {
  it('of a search, a filter and a card that was used', async () => {
    const element = await finder();
    const told = toldBy(element);
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
    expect(choice(element, 'centre').value).to.equal('');
    history.replaceState(null, '', before);
  });

  it('nothing in its address by itself', async () => {
    const before = location.href;
    const element = await finder();
    await choose(element, 'centre', 'nord');
    expect(location.href).to.equal(before);
  });
});
