import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define/casa-directory.js';
import '../../src/define/casa-service-finder.js';
import {distanceWords} from '../../src/elements/service-finder/distance-words.js';
import type {CasaServiceFinder} from '../../src/elements/service-finder/service-finder.js';
import {withoutQuestion} from '../support/address.js';
import {choice, choose, field, locate, nearSouth, part, toldBy} from '../support/finder.js';
import {aFinderDirectory} from '../support/finder-directory.js';
import {holdTimers} from '../support/held.js';
import {seen} from '../support/seen.js';

/** A finder of a directory that nobody has searched before, as soon as there is something to type into. */
async function newFinder(urlState?: string): Promise<CasaServiceFinder> {
  const directory = aFinderDirectory();
  const page = await fixture<HTMLElement>(html`
    <casa-directory .directory=${directory}><casa-service-finder></casa-service-finder></casa-directory>
  `);
  const element = page.querySelector('casa-service-finder')!;
  if (urlState !== undefined) element.urlState = urlState;
  await waitUntil(() => element.shadowRoot?.querySelector('#words'));
  return element;
}

/** Types and presses the button before anything else can happen. */
function search(element: CasaServiceFinder, words: string): void {
  const input = field(element);
  input.value = words;
  input.dispatchEvent(new InputEvent('input', {bubbles: true}));
  (part(element, 'form') as HTMLFormElement).requestSubmit();
}

/** All that others can read of what somebody does on a page. */
const traces = () => ({href: location.href, title: document.title, state: JSON.stringify(history.state)});

/** The requests of the page while something happens, by any way there is. */
async function requestsDuring(happening: () => Promise<void>): Promise<readonly string[]> {
  const from = performance.now();
  const {fetch} = window;
  const asked: string[] = [];
  window.fetch = (input, init) => {
    asked.push(input instanceof Request ? input.url : String(input));
    return fetch(input, init);
  };
  const sendBeacon = navigator.sendBeacon.bind(navigator);
  navigator.sendBeacon = (url) => asked.push(String(url)) > 0;
  try {
    await happening();
  } finally {
    window.fetch = fetch;
    navigator.sendBeacon = sendBeacon;
  }
  const loaded = performance.getEntriesByType('resource').filter(({startTime}) => startTime >= from);
  // Modules of our own, and the driver of the tests.
  const others = loaded.map(({name}) => name).filter((name) => !/\.(m?js|ts)(\?|$)/.test(name));
  return [...asked, ...others].filter((name) => !name.includes('/__web'));
}

describe('<casa-service-finder> keeps to itself', () => {
  withoutQuestion();

  it('words that are sent before it knows what is dangerous', async () => {
    const element = await newFinder('');
    const told = toldBy(element);
    const untouched = traces();
    search(element, 'mio marito mi picchia');
    await element.rendered();
    await element.updateComplete;
    expect(told).to.deep.equal([]);
    expect(traces()).to.deep.equal(untouched);
  });

  it('the beginning of what may become words of danger, while somebody stops to think', async () => {
    const held = holdTimers(1400);
    const element = await newFinder('');
    const told = toldBy(element);
    const untouched = traces();
    const stopAt = async (words: string) => {
      const input = field(element);
      input.value = words;
      input.dispatchEvent(new InputEvent('input', {bubbles: true}));
      held.pass();
      await element.updateComplete;
    };
    for (const words of ['il mio compagno mi pic', 'voglio mor', 'my husband hi']) await stopAt(words);
    expect(told).to.deep.equal([]);
    expect(traces()).to.deep.equal(untouched);
    await stopAt('infermier');
    await waitUntil(() => told.length === 1);
    held.restore();
  });

  for (const address of ['?casa-need=violenza', '?casa-q=il+mio+ex+mi+perseguita', '?casa-q=زوجي+يضربني'])
    it(`what somebody was sent a link for: ${address}`, async () => {
      history.replaceState({own: 1}, '', address);
      const element = await newFinder('');
      await element.updateComplete;
      expect(seen(element)).to.include('Numero antiviolenza di esempio');
      await waitUntil(() => location.search === '');
      expect(history.state).to.deep.equal({own: 1});
    });

  it('nothing of an ordinary question that the page wants in its address', async () => {
    history.replaceState(null, '', '?other=1&casa-q=infermiere');
    const element = await newFinder('');
    await element.updateComplete;
    await choose(element, 'centre', 'nord');
    await waitUntil(() => location.search.includes('casa-centre'));
    const shared = location.search;
    expect([...new URLSearchParams(shared)]).to.deep.equal([
      ['other', '1'],
      ['casa-q', 'infermiere'],
      ['casa-centre', 'nord'],
    ]);
    const words = seen(part(element, '#results'));
    history.back();
    await waitUntil(() => choice(element, 'centre').value === '');
    history.forward();
    await waitUntil(() => choice(element, 'centre').value === 'nord');
    expect(location.search).to.equal(shared);
    element.remove();
    const other = await newFinder('');
    await other.updateComplete;
    expect(seen(part(other, '#results')), 'whoever is sent the address').to.equal(words);
  });

  it('what was asked in danger from the way back', async () => {
    const element = await newFinder('');
    await element.updateComplete;
    search(element, 'custodi');
    await waitUntil(() => location.search === '?casa-q=custodi');
    search(element, 'mio marito mi picchia');
    await waitUntil(() => location.search === '');
    search(element, 'pratiche');
    await waitUntil(() => location.search === '?casa-q=pratiche');
    history.back();
    await waitUntil(() => location.search === '');
    await element.updateComplete;
    expect(field(element).value).to.equal('');
  });

  it('where the person is', async () => {
    const restore = locate((found) => {
      found(nearSouth);
    });
    const element = await newFinder('');
    await element.updateComplete;
    const told = toldBy(element);
    const untouched = traces();
    const entries = history.length;
    const requests = await requestsDuring(async () => {
      part(element, 'button[name="here"]').click();
      await waitUntil(() => seen(element).includes('A circa 100 metri'));
      await choose(element, 'near', 'nord');
      await sendKeys({press: 'Tab'});
    });
    expect({requests, told, entries: history.length}).to.deep.equal({requests: [], told: [], entries});
    expect(traces()).to.deep.equal(untouched);
    expect(JSON.stringify([localStorage, sessionStorage].map(Object.entries))).to.not.include('45.4');
    restore();
  });
});

describe('a distance in words', () => {
  const cases: readonly (readonly [metres: number, words: string, because: string])[] = [
    [3, '100 metri', 'nobody knows a place to the metre'],
    [440, '400 metri', 'hundreds are near enough'],
    [949, '900 metri', 'below a kilometre they are metres'],
    [950, '1 chilometro', 'it is one, not «1 chilometri»'],
    [1300, '1,5 chilometri', 'half kilometres are near enough, with the comma of Italian'],
    [12_400, '12,5 chilometri', 'it is the same farther away'],
  ];
  for (const [metres, words, because] of cases)
    it(`is «${words}» for ${String(metres)} m, as ${because}`, () => {
      expect(distanceWords(metres)).to.equal(`A circa ${words}, in linea d’aria`);
    });
});
