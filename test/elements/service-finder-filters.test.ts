import {expect, waitUntil} from '@open-wc/testing';
import type {CasaServiceFinder} from '../../src/elements/service-finder/service-finder.js';
import {choose, locate, names, nearSouth, part} from '../support/finder.js';
import {seen} from '../support/seen.js';
import {renderStory} from '../support/story.js';
import * as stories from '../../stories/service-finder.stories.js';

const finder = (name: keyof typeof stories = 'Usual') => renderStory<CasaServiceFinder>(stories, name);

async function tick(element: CasaServiceFinder, name: string): Promise<void> {
  part(element, `input[name="${name}"]`).click();
  await element.updateComplete;
}

describe('<casa-service-finder> narrows', () => {
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

  it('says before how many are open, those that may be among them', async () => {
    const element = await finder();
    const label = () => part(element, 'label:has(input[name="open"])').textContent.trim();
    const [promised] = /\d+/.exec(label()) ?? [];
    await tick(element, 'open');
    expect(seen(part(element, '#results'))).to.equal(`Servizi trovati: ${String(promised)}`);
    expect(label()).to.equal(`Aperti ora (${String(promised)})`);
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

  it('never to a dead end where no single filter is in the way', async () => {
    const element = await finder('FiltersTooNarrow');
    element.words = 'xyzzyq';
    await choose(element, 'need', 'violenza');
    await choose(element, 'language', 'ar');
    const way = part(element, '[part="empty"] button');
    const [, promised] = /ne restano (\d+)/.exec(seen(way)) ?? [];
    expect(seen(way)).to.match(/^Togli .+ e .+: ne restano/);
    way.click();
    await waitUntil(() => seen(part(element, '#results')).endsWith(`: ${String(promised)}`));
  });

  it('offers the filters that the page wants', async () => {
    const element = await finder('FewFilters');
    expect(element.shadowRoot?.querySelector('select[name="need"]')).to.be.instanceOf(HTMLElement);
    expect(element.shadowRoot?.querySelector('select[name="centre"]')).to.equal(null);
  });
});

describe('<casa-service-finder> measures distance', () => {
  let restore: () => void;
  afterEach(() => {
    restore();
  });

  it('from where the person is, when they ask', async () => {
    restore = locate((found) => {
      found(nearSouth);
    });
    const element = await finder();
    part(element, 'button[name="here"]').click();
    await waitUntil(() => seen(element).includes('A circa'));
    expect(names(element)[0]).to.equal('Aiuto con le pratiche');
    expect(names(element).slice(0, 3)).to.include('Ascolto psicologico');
    expect(seen(element)).to.include('A circa 100 metri').and.include('A circa 8 chilometri');
  });

  it('says that it does not know where the person is, and goes on', async () => {
    restore = locate((_, failed) => {
      failed({} as GeolocationPositionError);
    });
    const element = await finder();
    part(element, 'button[name="here"]').click();
    await waitUntil(() => seen(element).includes('Non sappiamo dove sei'));
    expect(names(element).length).to.equal(7);
  });

  it('from a centre without asking for anything', async () => {
    restore = restore = locate(() => {
      throw new Error('asked for a position');
    });
    const element = await finder();
    await choose(element, 'near', 'nord');
    expect(names(element)[0]).to.equal('Aiuto con le pratiche');
    expect(names(element).slice(0, 3)).to.include('Custodi');
  });
});
