import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define/casa-service-finder.js';
import type {CasaServiceFinder} from '../../src/elements/service-finder/service-finder.js';
import {field, focused, part, type} from '../support/finder.js';
import {aFeed, aFeedService} from '../support/feeds.js';
import {Server} from '../support/server.js';
import {renderStory} from '../support/story.js';
import * as stories from '../../stories/service-finder.stories.js';

const hasFocus = (element: CasaServiceFinder, name: string) =>
  element.shadowRoot?.activeElement?.part.contains(name) ?? false;

describe('<casa-service-finder> moves the focus', () => {
  let count = 0;
  let server: Server;
  beforeEach(() => {
    server = new Server();
    server.start();
  });
  afterEach(() => {
    server.stop();
  });

  /** An address that answers when the test says so. */
  function late(): {endpoint: string; send: (answer: Response) => void} {
    const endpoint = `/late/${String(count++)}`;
    const asked: ((answer: Response) => void)[] = [];
    server.answers[endpoint] = () => new Promise((resolve) => asked.push(resolve));
    const send = (answer: Response) => {
      for (const resolve of asked.splice(0)) resolve(answer);
    };
    return {endpoint, send};
  }

  it('to the numbers to call when somebody in danger presses Enter', async () => {
    const element = await renderStory<CasaServiceFinder>(stories, 'Usual');
    await type(element, 'mio marito mi picchia');
    await sendKeys({press: 'Enter'});
    await waitUntil(() => hasFocus(element, 'danger'));
  });

  it('with the words from the page’s own form to ours', async () => {
    const {endpoint, send} = late();
    const element = await fixture<CasaServiceFinder>(html`
      <casa-service-finder endpoint=${endpoint}>
        <form><input type="search" name="q" /></form>
      </casa-service-finder>
    `);
    element.querySelector('input')?.focus();
    await sendKeys({type: 'bolletta'});
    await waitUntil(() => server.asked.length > 0);
    send(new Response(aFeed(aFeedService())));
    await waitUntil(() => focused(element) === 'words');
    expect(field(element).value).to.equal('bolletta');
  });

  it('to what was found when trying again helped', async () => {
    const {endpoint, send} = late();
    const element = await fixture<CasaServiceFinder>(
      html`<casa-service-finder endpoint=${endpoint}></casa-service-finder>`,
    );
    await waitUntil(() => server.asked.length > 0);
    send(new Response('', {status: 404}));
    await waitUntil(() => element.shadowRoot?.querySelector('.answer button, button'));
    part(element, 'button').focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => server.asked.length > 1);
    send(new Response(aFeed(aFeedService())));
    await waitUntil(() => focused(element) === 'results');
  });

  it('nowhere while a language is loading', async () => {
    const {lang} = document.documentElement;
    const {endpoint, send} = late();
    const element = await fixture<CasaServiceFinder>(html`
      <casa-service-finder endpoint=${endpoint}><p>Elenco</p></casa-service-finder>
    `);
    await waitUntil(() => server.asked.length > 0);
    send(new Response(aFeed(aFeedService())));
    await waitUntil(() => element.shadowRoot?.querySelector('#words'));
    field(element).focus();
    document.documentElement.lang = 'en';
    await waitUntil(() => element.shadowRoot?.querySelector('.root')?.getAttribute('lang') === 'en');
    expect(focused(element)).to.equal('words');
    document.documentElement.lang = lang;
    await waitUntil(() => element.shadowRoot?.querySelector('.root')?.getAttribute('lang') === 'it');
  });
});
