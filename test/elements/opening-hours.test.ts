import {expect} from '@open-wc/testing';
import type {CasaOpeningHours} from '../../src/elements/opening-hours/opening-hours.js';
import {keepsTheContract} from '../support/element-contract.js';
import {seen} from '../support/seen.js';
import {renderStory} from '../support/story.js';
import * as stories from '../../stories/opening-hours.stories.js';

describe('<casa-opening-hours>', () => {
  keepsTheContract('casa-opening-hours', stories);

  const cases: {story: keyof typeof stories; says: string}[] = [
    {story: 'Open', says: 'Aperto ora. Chiude alle 13:00 (ora di Milano)'},
    {story: 'ClosingSoon', says: 'Aperto ora. Chiude tra poco, alle 13:00 (ora di Milano)'},
    {story: 'OpensLaterToday', says: 'Chiuso ora. Apre oggi alle 14:00 (ora di Milano)'},
    {story: 'OpensAnotherDay', says: 'Chiuso. Apre lunedì alle 9:00 (ora di Milano)'},
    {story: 'ClosedForLong', says: 'Chiuso. Riapre lunedì 21 dicembre alle 9:00 (ora di Milano)'},
    {story: 'DayAndNight', says: '24 ore su 24'},
    {story: 'OverMidnight', says: 'Aperto ora. Chiude alle 8:00 (ora di Milano)'},
    {story: 'ByAppointment', says: 'Solo su appuntamento'},
    {story: 'Holiday', says: 'Oggi è festa. Telefona prima di venire'},
    {story: 'NotPublishedAndNothingInTheTag', says: 'Orari non pubblicati. Telefona prima di venire'},
    {story: 'ToBeConfirmed', says: 'Orari da confermare. Telefona prima di venire'},
    {story: 'TemporarilyClosed', says: 'Chiuso per un periodo. Telefona prima di venire'},
    {story: 'WithWords', says: 'Aperto ora. Chiude alle 17:00 (ora di Milano)'},
    {story: 'WordsAgainstTheHours', says: 'Orari da confermare. Telefona prima di venire'},
    {story: 'ClosesAnotherDay', says: 'Aperto ora. Chiude lunedì alle 8:00 (ora di Milano)'},
    {story: 'InLondon', says: 'Aperto ora. Chiude alle 13:00 (ora di London)'},
    {story: 'NobodySaysWhoseClock', says: 'Orari da confermare. Telefona prima di venire'},
    {story: 'SantAmbrogio', says: 'Oggi è festa. Telefona prima di venire'},
    {story: 'PatronsDay', says: 'Oggi è festa. Telefona prima di venire'},
    {story: 'Ended', says: 'Questo servizio non c’è più'},
  ];
  for (const {story, says} of cases) {
    it(`says "${says}" when ${story}`, async () => {
      const element = await renderStory(stories, story);
      const status = element.shadowRoot?.querySelector('[part=status]');
      expect(status && seen(status)).to.equal(says);
    });
  }

  it('leaves the page’s own words when nobody published the hours', async () => {
    expect(seen(await renderStory(stories, 'NotPublished'))).to.equal('Lun–ven 9–17');
  });

  it('marks today in the week by text and for assistive technology', async () => {
    const element = await renderStory<CasaOpeningHours>(stories, 'WeekOnly');
    const today = element.shadowRoot?.querySelector('[aria-current=date]');
    expect(today && seen(today)).to.equal('lunedì (oggi) 9:00–13:00 14:00–17:00');
  });

  it('says of a telephone line that never closes just that, however old the data', async () => {
    const status = (await renderStory(stories, 'LineOfOldData')).shadowRoot?.querySelector('[part=status]');
    expect(status && seen(status)).to.equal('24 ore su 24');
  });

  it('asks nobody to call a telephone line before coming', async () => {
    const status = (await renderStory(stories, 'LineToBeConfirmed')).shadowRoot?.querySelector(
      '[part=status]',
    );
    expect(status && seen(status)).to.equal('Orari da confermare');
  });

  it('shows hours that were published in words only, and guesses no state', async () => {
    const text = seen(await renderStory(stories, 'InWordsOnly'));
    expect(text).to.include('Orari da confermare');
    expect(text).to.include('Quando c’è la luna piena');
    expect(text).to.not.match(/chiuso|aperto/i);
  });

  it('shows both words beside the hours', async () => {
    const text = seen(await renderStory(stories, 'WordsAgainstTheHours'));
    expect(text).to.match(/Chiuso il primo lunedì del mese\s+Solo donne[^]*9:00–17:00/);
  });

  it('marks no day as today where nobody knows whose it is', async () => {
    const element = await renderStory<CasaOpeningHours>(stories, 'NobodySaysWhoseClock');
    expect(element.shadowRoot?.querySelector('[aria-current]')).to.equal(null);
    expect(seen(element)).to.include('9:00–13:00');
  });

  it('shows times in doubt as they were written, in the week or else under the line', async () => {
    const element = await renderStory<CasaOpeningHours>(stories, 'TimesInDoubt');
    expect(seen(element)).to.match(
      /^Orari da confermare\. Telefona.*lunedì \(oggi\) 9:00–5:00 Da confermare/,
    );
    expect(seen(element)).to.not.include('MO,TU,WE');
    element.view = 'line';
    await element.updateComplete;
    expect(seen(element)).to.equal('Orari da confermare. Telefona prima di venire MO,TU,WE: 9:00–5:00');
  });

  it('shows a closure whose days nobody can tell beside the usual hours, and says to call', async () => {
    const text = seen(await renderStory(stories, 'ClosureInDoubt'));
    expect(text).to.match(
      /^Orari da confermare\. Telefona prima di venire 31\/11\/2026: Chiuso per inventario/,
    );
    expect(text).to.include('lunedì (oggi) 9:00–13:00 14:00–17:00 Telefona prima');
  });

  it('says in the week to call first on a holiday of which nothing was published', async () => {
    const element = await renderStory<CasaOpeningHours>(stories, 'Holiday');
    const today = element.shadowRoot?.querySelector('[aria-current=date]');
    expect(today && seen(today)).to.equal('martedì (oggi) 9:00–17:00 Telefona prima (Immacolata)');
  });

  it('never calls unknown hours closed', async () => {
    for (const story of ['NotPublishedAndNothingInTheTag', 'ToBeConfirmed', 'Holiday'] as const) {
      const status = (await renderStory(stories, story)).shadowRoot?.querySelector('[part=status]');
      expect(status && seen(status)).to.not.match(/chiuso/i);
    }
  });
});
