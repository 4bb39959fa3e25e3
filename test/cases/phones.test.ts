import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {readPage} from '../../src/data/client.js';
import {directoryOf} from '../../src/domain/directory/build.js';
import '../../src/define/casa-service-card.js';
import {seen} from '../support/seen.js';
import {still} from '../support/story.js';

/** The cards of a case's services, as a person finds them. */
async function shown(name: string) {
  // The test runner serves JSON as a module.
  const file = (await import(`./${name}/services.json`)) as {default: unknown};
  const {services, problems} = readPage(JSON.stringify(file.default), 'it');
  const directory = directoryOf(services, [], '2026-11-23');
  const cards = await fixture<HTMLElement>(html`
    <div>
      ${directory.services.map((service) => html`<casa-service-card .service=${service}></casa-service-card>`)}
    </div>
  `);
  await still(cards);
  const links = [...cards.children].map((card) =>
    [...(card.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a[part="phone"]') ?? [])].map((link) =>
      link.getAttribute('href'),
    ),
  );
  return {links, text: seen(cards), codes: [...new Set(problems.map(({code}) => code))]};
}

describe('the phones of real directories', () => {
  it('are dialled one a link (r05)', async () => {
    const {links, codes} = await shown('r05-two-numbers-dialled-as-one');
    expect(links[0]).to.deep.equal([
      'tel:112',
      'tel:118',
      'tel:1522',
      'tel:116117',
      'tel:026551234',
      'tel:0212345678',
      'tel:0255551234',
      'tel:+442079460000',
      'tel:+39025555123',
    ]);
    expect(codes).to.include.members(['several-numbers', 'odd-phone']);
  });

  it('are one for each desk behind a number (r06)', async () => {
    const {links, text} = await shown('r06-desks-with-one-number-lost');
    expect(links[0]).to.deep.equal(['tel:0200000001;ext=1', 'tel:0200000001;ext=2', 'tel:0200000001']);
    expect(text).to.match(
      /interno 1 Iscrizioni.*interno 2 Pagamenti.*In arabo, il giovedì Rispondono in: arabo/,
    );
  });

  it('say what they are, and faxes are not called (r07)', async () => {
    const {links, text} = await shown('r07-fax-textphone-as-call');
    expect(links[0]).to.deep.equal(['tel:0200000005', 'sms:3330000006', 'tel:0200000008']);
    expect(text.match(/Fax 02/g)).to.have.length(4);
    for (const words of ['Telefono testuale (TTY) 02', 'SMS 333', 'WhatsApp 333', 'Cercapersone 02'])
      expect(text).to.include(words);
  });

  it('are dialled through characters that nobody sees (r12)', async () => {
    const {links} = await shown('r12-invisible-characters-no-link');
    expect(links[0]).to.deep.equal([1, 2, 3, 4].map((last) => `tel:+39020000000${String(last)}`));
  });

  it('have an extension in digits, or words beside them (r13)', async () => {
    const {links, text} = await shown('r13-words-as-extension');
    expect(links[0]).to.deep.equal([
      'tel:0200000001',
      'tel:0200000002',
      'tel:0200000003;ext=12',
      'tel:0200000004',
    ]);
    expect(text).to.include('02 0000 0001 Ask for Maria').and.to.include('interno 12 or 13');
    expect(text).to.not.match(/interno Ask|none/);
  });

  it('are never a stump or a placeholder (f11)', async () => {
    const {links, text} = await shown('f11-phone-other');
    expect(links.map(([link]) => link)).to.deep.equal([
      'tel:+442079460018',
      'tel:+33142685300',
      'tel:+442079460018',
      undefined,
      undefined,
      undefined,
      undefined,
      'tel:+390288445566',
      'tel:800123456',
      'tel:0288445566',
      'tel:2027978806;ext=12',
      'tel:02079460018',
    ]);
    expect(text.match(/interno 12/g)).to.have.length(1);
  });
});
