import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {destination, usualDestination} from '../../src/elements/quick-exit/destination.js';
import {Presses, ruleOf} from '../../src/elements/quick-exit/presses.js';
import {chooseLanguage} from '../../src/ui/language.js';
import * as stories from '../../stories/quick-exit.stories.js';
import {keepsTheContract} from '../support/element-contract.js';
import {seen} from '../support/seen.js';
import {renderStory} from '../support/story.js';

const link = (element: HTMLElement) => element.shadowRoot?.querySelector('a');

describe('<casa-quick-exit>', () => {
  keepsTheContract('casa-quick-exit', stories);

  it('is a plain link that works without its script', async () => {
    const element = await renderStory(stories, 'Usual');
    expect(link(element)?.href).to.equal(usualDestination);
    expect(link(element)?.rel.split(' ')).to.have.members(['nofollow', 'noreferrer', 'noopener']);
    expect(link(element)?.target).to.equal('_top');
  });

  it('says what it cannot do, beside the button', async () => {
    expect(seen(await renderStory(stories, 'Usual'))).to.match(/^Esci subito Non cancella la cronologia/);
  });

  it('explains itself before it is used: where it goes, the keys, Back, the history', async () => {
    const element = await renderStory(stories, 'Usual');
    const details = element.shadowRoot?.querySelector('details');
    details?.setAttribute('open', '');
    const words = seen(element);
    expect(words).to.include('www.meteoam.it').and.include('3 volte').and.include('Indietro');
    expect(words)
      .to.include('Cronologia')
      .and.not.match(/al sicuro/i);
  });

  it('says that Back returns to the page when it does', async () => {
    const element = await renderStory(stories, 'KeepingHistory');
    element.shadowRoot?.querySelector('details')?.setAttribute('open', '');
    expect(seen(element)).to.include('con il tasto Indietro questa pagina torna');
  });

  it('gives way to a way out that the page has', async () => {
    expect(seen(await renderStory(stories, 'PageHasItsOwn'))).to.equal('');
  });

  it('lies above the page, in the top layer', async () => {
    const element = await renderStory(stories, 'Usual');
    expect(element.shadowRoot?.querySelector('[part="bar"]')?.matches(':popover-open')).to.equal(true);
    document.body.append(element);
    expect(element.shadowRoot?.querySelector('[part="bar"]')?.matches(':popover-open')).to.equal(true);
    element.remove();
  });

  it('is big enough to press and easy to tell from the page', async () => {
    const element = await renderStory(stories, 'Usual');
    const {width, height} = link(element)?.getBoundingClientRect() ?? {};
    expect(Math.min(width ?? 0, height ?? 0)).to.be.at.least(44);
  });

  it('counts the presses for all to see and hear, and forgets them', async () => {
    const element = await renderStory(stories, 'Usual');
    const status = () => element.shadowRoot?.querySelector('[role="status"]')?.textContent;
    await sendKeys({press: 'Shift'});
    expect([link(element)?.textContent, status()]).to.deep.equal([
      'Esci subito•',
      'Premi Maiusc (Shift) ancora 2 volte per uscire.',
    ]);
    await sendKeys({press: 'Shift'});
    expect([link(element)?.textContent, status()]).to.deep.equal([
      'Esci subito••',
      'Premi Maiusc (Shift) ancora una volta per uscire.',
    ]);
    await sendKeys({press: 'a'});
    expect([link(element)?.textContent, status()]).to.deep.equal(['Esci subito', 'Uscita annullata.']);
  });

  it('stands at the other side of a page from right to left', async () => {
    const element = await renderStory(stories, 'Usual');
    const bar = () => element.shadowRoot?.querySelector('[part="bar"]')?.getBoundingClientRect();
    expect(bar()?.right).to.equal(document.documentElement.clientWidth);
    chooseLanguage('ar');
    await waitUntil(() => element.shadowRoot?.querySelector('[dir="rtl"]'));
    expect(bar()?.left).to.equal(0);
    chooseLanguage(undefined);
    await waitUntil(() => element.shadowRoot?.querySelector('[dir="ltr"]'));
  });
});

describe('destination', () => {
  const page = 'https://www.comune.example.it/aiuto';
  const cases = [
    {wanted: 'https://example.org/meteo', leads: 'https://example.org/meteo', because: 'it is another site'},
    {wanted: undefined, leads: undefined, because: 'there is none'},
    {wanted: 'http://example.org/', leads: undefined, because: 'others could read it on the way'},
    {wanted: 'javascript:alert(1)', leads: undefined, because: 'it is no page'},
    {wanted: 'data:text/html,x', leads: undefined, because: 'it is no page'},
    {wanted: '/meteo', leads: undefined, because: 'it stays on the site'},
    {wanted: 'https://www.comune.example.it/', leads: undefined, because: 'it stays on the site'},
    {wanted: 'https://meteo.example.it/', leads: undefined, because: 'it is of the same owner'},
    {wanted: 'not a url', leads: undefined, because: 'it is no address'},
  ];
  for (const {wanted, leads, because} of cases) {
    it(`is ${leads ?? 'refused'} for ${String(wanted)}, as ${because}`, () => {
      expect(destination(wanted, page)).to.equal(leads);
    });
  }

  it('tells apart the owners of names with three labels', () => {
    expect(destination('https://www.altro.mi.it/', 'https://www.ente.mi.it/')).to.equal(
      'https://www.altro.mi.it/',
    );
    expect(destination('https://meteo.ente.mi.it/', 'https://www.ente.mi.it/')).to.equal(undefined);
  });

  it('can be the usual one from anywhere', () => {
    expect(destination(usualDestination, page)).to.equal(usualDestination);
  });
});

describe('Presses', () => {
  const key = (name: string, at: number, over: Partial<KeyboardEvent> = {}) =>
    ({
      key: name,
      timeStamp: at,
      repeat: false,
      isComposing: false,
      ctrlKey: false,
      altKey: false,
      metaKey: false,
      ...over,
    }) as KeyboardEvent;
  const shift = ruleOf('shift');
  const count = (...events: KeyboardEvent[]) => {
    const presses = new Presses();
    return events.map((event) => presses.take(event, shift ?? expect.fail())).at(-1);
  };

  const cases = [
    {
      events: [key('Shift', 0), key('Shift', 900), key('Shift', 1800)],
      makes: 3,
      because: 'they follow each other',
    },
    {events: [key('Shift', 0), key('Shift', 5000)], makes: 2, because: 'five seconds are within'},
    {events: [key('Shift', 0), key('Shift', 5001)], makes: 1, because: 'more begin anew'},
    {
      events: [key('Shift', 0), key('A', 10), key('Shift', 20)],
      makes: 1,
      because: 'capitals are typed that way',
    },
    {
      events: [key('Shift', 0), key('Shift', 30, {repeat: true})],
      makes: 1,
      because: 'a key held is one press',
    },
    {
      events: [key('Alt', 0), key('Shift', 10, {altKey: true})],
      makes: 0,
      because: 'that changes the keyboard',
    },
    {
      events: [key('Shift', 0), key('Shift', 10, {isComposing: true})],
      makes: 0,
      because: 'an input method has it',
    },
    {
      events: [key('Shift', 0), key('Process', 10), key('Shift', 20)],
      makes: 1,
      because: 'an input method had a key',
    },
  ];
  for (const {events, makes, because} of cases) {
    it(`makes ${String(makes)} of ${events.map((event) => event.key).join(', ')}, as ${because}`, () => {
      expect(count(...events)).to.equal(makes);
    });
  }

  it('takes a word that names no shortcut for the usual one', () => {
    expect(ruleOf('tab')).to.equal(shift);
    expect(ruleOf(null)).to.equal(shift);
    expect(ruleOf('none')).to.equal(undefined);
  });
});
