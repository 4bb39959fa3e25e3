import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/define/casa-directory.js';
import '../../src/define/casa-service-finder.js';
import type {CasaServiceFinder} from '../../src/elements/service-finder/service-finder.js';
import {withoutQuestion} from '../support/address.js';
import {choice, choose, field, names, toldBy, type} from '../support/finder.js';
import {aFinderDirectory} from '../support/finder-directory.js';
import {aFeed, aFeedService} from '../support/feeds.js';
import {holdTimers} from '../support/held.js';
import {Server} from '../support/server.js';

/** A finder in the middle of a page, with its question in the address. */
async function finder(attributes: Readonly<Record<string, string>> = {}): Promise<CasaServiceFinder> {
  const page = await fixture<HTMLElement>(
    html`<casa-directory .directory=${aFinderDirectory()}></casa-directory>`,
  );
  const element = document.createElement('casa-service-finder');
  for (const [name, value] of Object.entries({'url-state': '', ...attributes}))
    element.setAttribute(name, value);
  page.append(element);
  await element.updateComplete;
  return element;
}

/** Chromium keeps no more entries of history, and all tests of a run may share one. */
const mostEntries = 50;

describe('<casa-service-finder> in the page’s address', () => {
  withoutQuestion();

  it('begins with what its author wants where the address asks nothing', async () => {
    const element = await finder({words: 'custodi', centre: 'nord'});
    expect(field(element).value).to.equal('custodi');
    expect(choice(element, 'centre').value).to.equal('nord');
  });

  it('begins with what the address asks, whatever its author wants', async () => {
    history.replaceState(null, '', '?casa-q=infermiere');
    const element = await finder({words: 'custodi', centre: 'nord'});
    expect(field(element).value).to.equal('infermiere');
    expect(choice(element, 'centre').value).to.equal('');
  });

  it('keeps a question that is in no address when somebody follows a link within the page', async () => {
    const element = await finder();
    await choose(element, 'need', 'violenza');
    const found = names(element);
    location.hash = 'elsewhere';
    await waitUntil(() => location.hash === '#elsewhere');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await element.updateComplete;
    expect(choice(element, 'need').value).to.equal('violenza');
    expect(names(element)).to.deep.equal(found);
  });

  it('writes nothing more once it may not', async () => {
    const element = await finder();
    const told = toldBy(element);
    element.removeAttribute('url-state');
    await choose(element, 'centre', 'nord');
    await waitUntil(() => told.length > 0);
    expect(location.search).to.equal('');
  });

  it('makes one entry of history of what is typed, from before it was', async () => {
    const held = holdTimers(1400);
    const element = await finder();
    const entries = history.length;
    for (const words of ['cust', 'custodi']) {
      await type(element, words);
      held.pass();
      await waitUntil(() => location.search === `?casa-q=${words}`);
    }
    expect(history.length).to.equal(Math.min(entries + 1, mostEntries));
    history.back();
    await waitUntil(() => location.search === '');
    await waitUntil(() => field(element).value === '');
    held.restore();
  });

  it('makes one entry of history of options that follow at once, as arrow keys go through them', async () => {
    const held = holdTimers(1400);
    const element = await finder();
    const reach = async (option: string) => {
      await choose(element, 'centre', option);
      await waitUntil(() => location.search === `?casa-centre=${option}`);
    };
    await reach('nord');
    await reach('sud');
    held.pass();
    await reach('nord');
    history.back();
    await waitUntil(() => location.search === '?casa-centre=sud');
    history.back();
    await waitUntil(() => location.search === '');
    held.restore();
  });

  it('takes words of danger out of it, however late the directory comes', async () => {
    history.replaceState(null, '', '?casa-q=il+mio+ex+mi+perseguita');
    const server = new Server();
    let send: (answer: Response) => void = () => undefined;
    server.answers['/late'] = () => new Promise((resolve) => (send = resolve));
    server.start();
    const element = await fixture<CasaServiceFinder>(
      html`<casa-service-finder url-state endpoint="/late"></casa-service-finder>`,
    );
    await waitUntil(() => server.asked.length > 0);
    await element.updateComplete;
    expect(location.search).to.not.equal('');
    send(new Response(aFeed(aFeedService())));
    await waitUntil(() => location.search === '');
    server.stop();
  });

  it('leaves what others keep in it as it was written', async () => {
    history.replaceState(null, '', '?flag&p=a%20b&casa-q=x#part');
    const element = await finder();
    await choose(element, 'centre', 'nord');
    await waitUntil(() => location.search.includes('casa-centre'));
    expect(location.search + location.hash).to.equal('?flag&p=a%20b&casa-q=x&casa-centre=nord#part');
  });

  it('asks for no more than a person would', async () => {
    history.replaceState(null, '', `?casa-q=${'a'.repeat(5000)}`);
    expect(field(await finder()).value).to.have.length(200);
  });
});
