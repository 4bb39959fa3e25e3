import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {CasaCentreCard} from '../../src/elements/centre-card/centre-card.js';
import {aCentre, aDirectory} from '../support/directories.js';
import {keepsTheContract, listen} from '../support/element-contract.js';
import {seen} from '../support/seen.js';
import {renderStory} from '../support/story.js';
import * as stories from '../../stories/centre-card.stories.js';

const textOf = async (name: keyof typeof stories) => seen(await renderStory(stories, name));

describe('<casa-centre-card>', () => {
  keepsTheContract('casa-centre-card', stories);

  it('says name, street, state, phone, services, price and when it was checked', async () => {
    const text = await textOf('Usual');
    for (const words of [
      'Centro di esempio',
      'Via Esempio 1, Milano',
      'Aperto ora. Chiude alle 13:00',
      '02 0000 0001',
      'Sportello di esempio',
      'Tutti i servizi sono gratuiti.',
      'Dati controllati: 1 novembre 2026',
    ]) {
      expect(text).to.include(words);
    }
  });

  it('has no row for what nobody published', async () => {
    const card = await renderStory<CasaCentreCard>(stories, 'OnlyNameAndStreet');
    const text = seen(card);
    expect(text).to.not.match(/undefined|null|Lingue|Come arrivare|Accesso|Orari|Chiuso/);
    expect(text).to.include('Da confermare. Ultimo controllo: febbraio 2025');
    for (const row of card.shadowRoot?.querySelectorAll('p, li, div, section') ?? []) {
      expect(seen(row), row.outerHTML).to.not.equal('');
    }
  });

  it('says in full how to get there, how to get in and which languages are spoken', async () => {
    const text = await textOf('Full');
    for (const words of [
      'Tram 0',
      'Ingresso senza gradini',
      'Lingue parlate: italiano e arabo',
      'lunedì (oggi)',
    ]) {
      expect(text).to.include(words);
    }
  });

  it('calls free only what its publisher says is free', async () => {
    const text = await textOf('NotAllFree');
    expect(text).to.not.include('Tutti i servizi');
    expect(text.match(/gratuito/g)?.length).to.equal(1);
  });

  it('says that a street number is not sure', async () => {
    expect(await textOf('AddressToBeConfirmed')).to.include('Indirizzo da confermare');
    expect(await textOf('Usual')).to.not.include('Indirizzo da confermare');
  });

  it('keeps children that are newer than the directory', async () => {
    expect(await textOf('ChildrenAreNewer')).to.equal(
      'Dal 20 novembre il centro è al numero 3. 02 0000 0001',
    );
  });

  it('gives two numbers when there is no such centre and nothing in the tag', async () => {
    const text = await textOf('NotThere');
    expect(text).to.include('112');
    expect(text).to.include('1522');
    expect(text).to.not.match(/\b0\b|chius|nessun/i);
  });

  it('tells the page’s author which centres there are', async () => {
    const said = await listen(async () => {
      await fixture(html`
        <casa-directory .directory=${aDirectory()}
          ><casa-centre-card centre="atlantis"></casa-centre-card
        ></casa-directory>
      `);
      await nextFrame();
    });
    expect(said[0]).to.match(/^<casa-centre-card>: there is no centre "atlantis".*esempio/);
  });

  it('gives its headings the level asked for', async () => {
    const card = await fixture<CasaCentreCard>(
      html`<casa-centre-card .centre=${aCentre()} heading-level="4"></casa-centre-card>`,
    );
    expect(
      [...(card.shadowRoot?.querySelectorAll('h4, h5') ?? [])].map(({tagName}) => tagName),
    ).to.deep.equal(['H4', 'H5']);
  });

  it('shows hostile words as words', async () => {
    const name = {value: '<img src=x onerror=alert(1)>', lang: 'it'};
    const card = await fixture<CasaCentreCard>(
      html`<casa-centre-card .centre=${aCentre({name})}></casa-centre-card>`,
    );
    expect(seen(card)).to.include(name.value);
    expect(card.shadowRoot?.querySelector('img')).to.equal(null);
  });

  it('fits 320 px without scrolling sideways', async () => {
    const card = await renderStory<CasaCentreCard>(stories, 'LongWordsNarrow');
    expect(card.scrollWidth).to.be.at.most(320);
    const inside = card.shadowRoot?.querySelector('.card');
    expect(inside?.scrollWidth).to.be.at.most(inside?.clientWidth ?? 0);
  });
});
