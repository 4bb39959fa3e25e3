import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {chooseLanguage} from '../../src/ui/language.js';
import {builtInLines} from '../../src/domain/helplines/built-in.js';
import {answeredLanguages} from '../../src/domain/helplines/languages.js';
import {languageNames} from '../../src/elements/helpline-banner/line-words.js';
import {formatLanguage, formatList} from '../../src/ui/format.js';
import {languageNames as localeNames, type Locale, setLocale} from '../../src/ui/localize.js';
import {clock} from '../../src/platform/clock.js';
import {fallback} from '../../src/elements/helpline-banner/fallback.js';
import * as stories from '../../stories/helpline-banner.stories.js';
import {keepsTheContract, listen} from '../support/element-contract.js';
import {seen} from '../support/seen.js';
import {renderStory} from '../support/story.js';

const links = (element: HTMLElement) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a[part="phone"]') ?? []),
];
const numbers = (element: HTMLElement) => links(element).map((link) => link.getAttribute('href'));

describe('<casa-helpline-banner>', () => {
  const {now} = clock;
  afterEach(() => {
    clock.now = now;
  });

  keepsTheContract('casa-helpline-banner', stories);

  it('shows all lines of the script, in order', async () => {
    const element = await renderStory(stories, 'Card');
    expect(numbers(element)).to.deep.equal([
      'tel:112',
      'tel:1522',
      'tel:116117',
      'tel:800290290',
      'tel:19696',
      'tel:114',
    ]);
  });

  it('shows in the task in which it is put on the page', () => {
    const element = document.createElement('casa-helpline-banner');
    document.body.append(element);
    expect(numbers(element)).to.include('tel:1522');
    element.remove();
  });

  it('says a number with cost and hours to a screen reader, as far as they are known', async () => {
    const element = await renderStory(stories, 'Card');
    expect(links(element).map((link) => link.getAttribute('aria-label'))).to.deep.equal([
      'Chiama 112, gratuito, 24 ore su 24',
      'Chiama 1522, gratuito, 24 ore su 24',
      'Chiama 116117, gratuito',
      'Chiama 800 290 290, gratuito, 24 ore su 24',
      'Chiama 19696, gratuito, 24 ore su 24',
      'Chiama 114, 24 ore su 24',
    ]);
  });

  const times = [
    {story: 'WorkingDay', says: /Risponde dalle 20:00/},
    {story: 'HolidayEve', says: /Risponde ora, fino a lunedì alle 0?8:00/},
    {story: 'OldHours', says: /Orari da confermare/},
  ];
  for (const {story, says} of times) {
    it(`says of 116117 ${String(says)} when ${story}, and never that it always answers`, async () => {
      const element = await renderStory(stories, story);
      expect(seen(element)).to.match(says).and.not.include('24 ore su 24');
    });
  }

  it('goes on saying whether somebody answers as time goes by', async () => {
    const element = await renderStory(stories, 'WorkingDay');
    const link = links(element)[0];
    clock.now = () => new Date('2026-03-02T20:00+01:00');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(seen(element)).to.match(/Risponde ora, fino alle 0?8:00/);
    expect(links(element)[0], 'the link that may have the focus').to.equal(link);
  });

  it('says in which languages somebody answers, the reader’s first', async () => {
    const element = await renderStory(stories, 'Violence');
    expect(seen(element))
      .to.match(/Rispondono in: italiano, inglese.* e polacco/)
      .and.not.match(/cinese|bengal/i);
  });

  for (const locale of Object.keys(localeNames) as Locale[])
    it(`names the languages of 1522 in "${locale}" as a browser does, those of its own list`, async () => {
      await setLocale(locale);
      const lines = builtInLines.filter(({languages}) => languages.length > 0);
      const named = lines.map((line) => formatList(answeredLanguages(line, locale).map(formatLanguage)));
      expect(lines.map(languageNames)).to.deep.equal(named);
      await setLocale('it');
    });

  it('makes what it folds when somebody opens it, in the same task, and once', async () => {
    const element = await fixture<HTMLElement>(
      html`<casa-helpline-banner variant="strip" topic="violence"></casa-helpline-banner>`,
    );
    const details = element.shadowRoot!.querySelector('details')!;
    expect(details.childElementCount, 'folded').to.equal(1);
    details.querySelector('summary')!.click();
    expect(details.textContent, 'opened').to.match(/Centro Veneto.*Rispondono in: italiano/);
    const count = details.childElementCount;
    await waitUntil(() => details.open);
    details.open = false;
    details.querySelector('summary')!.click();
    expect(details.childElementCount, 'opened again').to.equal(count);
  });

  it('makes what it folds when the browser opens it, as it does for what it finds in the page', async () => {
    const element = await fixture<HTMLElement>(
      html`<casa-helpline-banner variant="strip" topic="violence"></casa-helpline-banner>`,
    );
    const details = element.shadowRoot!.querySelector('details')!;
    details.open = true;
    await waitUntil(() => details.childElementCount > 1);
  });

  it('is discreet on violence: chat, the list of calls, the line for danger first', async () => {
    const element = await renderStory(stories, 'Violence');
    expect(numbers(element)).to.deep.equal(['tel:112', 'tel:1522']);
    expect(seen(element)).to.match(/senza parlare\. Chat: www\.1522\.eu .*La chiamata resta/);
    const chat = element.shadowRoot?.querySelector<HTMLAnchorElement>('.discretion a');
    expect([chat?.href, chat?.rel]).to.deep.equal(['https://www.1522.eu/', 'noreferrer']);
  });

  it('warns of the list of calls beside 1522 on any topic', async () => {
    expect(seen(await renderStory(stories, 'Card')).match(/La chiamata resta/g)).to.have.length(2);
  });

  it('says how old its facts are', async () => {
    expect(seen(await renderStory(stories, 'Violence'))).to.include('Dati controllati: gennaio 2026');
  });

  it('offers the way out when asked to', async () => {
    const element = await renderStory(stories, 'ViolenceWithExit');
    expect(seen(element)).to.match(/^Esci subito/);
  });

  it('tells the author of words it does not know', async () => {
    const said = await listen(() =>
      fixture(
        html`<casa-helpline-banner lines="112, 999" topic="violenza" variant="big"></casa-helpline-banner>`,
      ),
    );
    expect(said).to.have.members([
      '<casa-helpline-banner>: knows no line "999".',
      '<casa-helpline-banner>: knows no topic "violenza".',
      '<casa-helpline-banner>: knows no variant "big".',
    ]);
  });

  it('takes its state from properties too, even those set before it was defined', () => {
    const early = document.createElement('casa-helpline-banner');
    Object.defineProperty(early, 'lines', {
      value: '1522',
      configurable: true,
      enumerable: true,
      writable: true,
    });
    early.variant = 'strip';
    document.body.append(early);
    expect([numbers(early), seen(early).includes('Chi risponde, lingue e chat')]).to.deep.equal([
      ['tel:1522'],
      true,
    ]);
    early.lines = null;
    expect(numbers(early)).to.have.length(6);
    early.remove();
  });

  it('joins the lines of a directory and lets it date ours', async () => {
    const element = await renderStory(stories, 'WithDirectory');
    expect(numbers(element)).to.have.length(7).and.include('tel:+390200000001');
  });

  it('shows a campaign from its first day to its last, its line first', async () => {
    const element = await renderStory(stories, 'Campaign');
    expect(numbers(element)).to.deep.equal(['tel:1522', 'tel:112', 'tel:116117']);
    expect(seen(element)).to.include('Settimana contro la violenza');
    expect(seen(await renderStory(stories, 'CampaignOver'))).not.to.include('Settimana');
  });

  it('gives a campaign up by itself on a page that stays open', async () => {
    const element = await renderStory(stories, 'Campaign');
    clock.now = () => new Date('2026-03-09T00:01+01:00');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(seen(element)).not.to.include('Settimana');
  });

  for (const variant of ['strip', 'card', 'list'] as const) {
    it(`gives a page accessible HTML for a ${variant}, with numbers that can be pressed`, async () => {
      const plain = fallback({lines: [], topic: 'violence', variant});
      const page = await fixture<HTMLElement>(html`<section>${plain}</section>`);
      const pressed = [...page.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')];
      expect(pressed.map(({href}) => href)).to.deep.equal(['tel:112', 'tel:1522']);
      await expect(page).to.be.accessible();
    });
  }

  it('speaks Arabic from right to left, with digits that stay in order', async () => {
    const element = await renderStory<LitElement>(stories, 'Violence');
    chooseLanguage('ar');
    await waitUntil(() => element.shadowRoot?.querySelector('[dir="rtl"][lang="ar"]'));
    expect(element.shadowRoot?.querySelector('a[href="tel:1522"] > bdi[dir="ltr"]')).not.to.equal(null);
    expect(numbers(element)).to.deep.equal(['tel:112', 'tel:1522']);
    chooseLanguage(undefined);
    await waitUntil(() => element.shadowRoot?.querySelector('[dir="ltr"][lang="it"]'));
  });
});
