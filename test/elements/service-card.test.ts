import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {CasaServiceCard} from '../../src/elements/service-card/service-card.js';
import {aPhone, aService} from '../support/directories.js';
import {keepsTheContract} from '../support/element-contract.js';
import {seen} from '../support/seen.js';
import {renderStory} from '../support/story.js';
import * as stories from '../../stories/service-card.stories.js';

const textOf = async (name: keyof typeof stories) => seen(await renderStory(stories, name));
const card = (over: Parameters<typeof aService>[0]) =>
  fixture<CasaServiceCard>(html`<casa-service-card .service=${aService(over)}></casa-service-card>`);

describe('<casa-service-card>', () => {
  keepsTheContract('casa-service-card', stories);

  it('has the four headings of the Italian service sheet', async () => {
    const text = await textOf('Usual');
    for (const heading of ['A chi è rivolto', 'Come fare', 'Cosa serve', 'Costi Gratuito', 'Dove e quando']) {
      expect(text).to.include(heading);
    }
  });

  it('leaves out headings that nothing stands under', async () => {
    const text = await textOf('OnlyAName');
    expect(text).to.equal(
      'Sportello di esempio Da confermare: non sappiamo quando i dati sono stati controllati',
    );
  });

  it('shows the rest of a compact sheet at a press, and says so', async () => {
    const element = await renderStory<CasaServiceCard>(stories, 'Compact');
    expect(seen(element)).to.not.include('Cosa serve');
    const button = element.shadowRoot?.querySelector('button');
    expect(button?.getAttribute('aria-expanded')).to.equal('false');
    button?.focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(seen(element)).to.include('Cosa serve');
    expect(button?.getAttribute('aria-expanded')).to.equal('true');
    expect(element.shadowRoot?.activeElement).to.equal(button);
  });

  it('never says where and when of a sensitive service, and always its number', async () => {
    const text = await textOf('Sensitive');
    expect(text).to.not.match(/Via Esempio|9:00/);
    expect(text).to.include('02 0000 0001');
  });

  it('shows a number that cannot be dialled as text', async () => {
    const element = await card({phones: [aPhone({number: '02-CASA-AIUTO', dial: undefined})]});
    expect(seen(element)).to.include('02-CASA-AIUTO');
    expect(element.shadowRoot?.querySelector('a[href^="tel:"]')).to.equal(null);
  });

  it('says what a number is for, and links to it so', async () => {
    const element = await renderStory<CasaServiceCard>(stories, 'OtherThanCalls');
    const links = [...(element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a[part="phone"]') ?? [])];
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('aria-label')])).to.deep.equal([
      ['sms:+393330000001', 'Scrivi un SMS a 333 000 0001'],
      ['https://wa.me/393330000002', 'Scrivi su WhatsApp a 333 000 0002'],
      ['tel:+390200000003', 'Chiama 02 0000 0003'],
      ['tel:+390200000004', 'Chiama 02 0000 0004'],
      ['tel:+390200000005', 'Chiama 02 0000 0005'],
      ['tel:+390200000007;ext=12', 'Chiama 02 0000 0007 interno 12'],
      ['tel:+390200000008', 'Chiama 02 0000 0008 Chiedi di Maria'],
    ]);
    const text = seen(element);
    for (const words of [
      'SMS 333',
      'WhatsApp 333',
      'Telefono testuale (TTY) 02',
      'Cercapersone 02',
      'Fax 02',
    ])
      expect(text).to.include(words);
  });

  it('calls short codes as they are and other numbers as published', async () => {
    const element = await card({phones: [aPhone({number: '1522', dial: '1522'}), aPhone()]});
    const links = [...(element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]') ?? [])];
    expect(links.map(({href}) => href)).to.deep.equal(['tel:1522', 'tel:+390200000001']);
  });

  it('says amounts in the reader’s way', async () => {
    const text = await textOf('Paid');
    expect(text).to.match(/Adulti, 5,00\s€/);
    expect(text).to.include('Bambini, Gratuito');
    expect(text).to.include('Da 18 a 65 anni');
  });
});
