import {expect, fixture, html} from '@open-wc/testing';
import {choose, names, type} from '../support/finder.js';
import {aFinderDirectory} from '../support/finder-directory.js';
import {seen} from '../support/seen.js';
import '../../src/define/casa-directory.js';
import '../../src/define/casa-service-finder.js';

const both = (() => {
  const {centres, services, ...rest} = aFinderDirectory();
  const [first, ...others] = services;
  const place = (centreId: string) => ({...first!.places[0]!, centreId});
  const shared = [{...first!, places: [place('nord'), place('sud')]}, ...others];
  return {...rest, centres, services: shared};
})();

async function finder() {
  const page = await fixture(html`
    <casa-directory .directory=${both}
      ><casa-service-finder view="centres"></casa-service-finder
    ></casa-directory>
  `);
  const element = page.querySelector('casa-service-finder')!;
  await element.updateComplete;
  return element;
}

const groups = (element: Element) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.group')];
const titles = (element: Element) =>
  groups(element).map((group) => group.querySelector('h3, h4')!.textContent.trim());
const distances = (group: Element | undefined) =>
  new Set([...(group?.querySelectorAll('li > .note') ?? [])].map((note) => note.textContent));

describe('<casa-service-finder view="centres">', () => {
  it('tells under each centre how far that centre is, the nearest first', async () => {
    const element = await finder();
    const usual = titles(element);
    await choose(element, 'near', 'sud');
    expect(titles(element)).to.deep.equal([usual[1], usual[0], ...usual.slice(2)]);
    const [south, north] = groups(element);
    expect([...distances(south)].join()).to.include('100 metri');
    expect([...distances(north)].join()).not.to.include('100 metri');
  });

  it('shows the centre filtered by alone, and how far that is', async () => {
    const element = await finder();
    await choose(element, 'near', 'sud');
    await choose(element, 'centre', 'nord');
    expect(groups(element).length).to.equal(1);
    expect(seen(element)).not.to.include('A circa 100 metri');
  });

  it('puts the line to call in danger before all centres', async () => {
    const element = await finder();
    await type(element, 'il mio compagno mi picchia ambulatorio');
    expect(names(element)[0]).to.equal('Numero antiviolenza di esempio');
  });
});
