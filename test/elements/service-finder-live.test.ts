import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {CasaDirectory} from '../../src/elements/directory/directory.js';
import type {CasaServiceFinder} from '../../src/elements/service-finder/service-finder.js';
import '../../src/define/casa-directory.js';
import '../../src/define/casa-service-finder.js';
import {atTime} from '../support/clock.js';
import {aDirectory, aService, words} from '../support/directories.js';
import {names, said, type} from '../support/finder.js';
import {holdTimers} from '../support/held.js';
import {seen} from '../support/seen.js';
import {Server} from '../support/server.js';

const json = (value: unknown) => JSON.stringify(value);
const sketch = (id: number) => ({id: String(id), name: `Servizio ${String(id)}`});
const whole = (id: number) => ({
  ...sketch(id),
  phones: [{number: `02 0000 00${String(id).padStart(2, '0')}`}],
});
const list = (from: number, count: number, record: (id: number) => object) =>
  Array.from({length: count}, (_, at) => record(from + at));
let count = 0;

describe('<casa-service-finder> on a live API', () => {
  atTime('2026-11-23T10:30+01:00');
  const server = new Server();
  beforeEach(() => {
    server.start();
    count += 1;
  });
  afterEach(() => {
    server.stop();
  });

  /** An API whose list answers page after page as said, and whose details are whole. */
  function serve(page: (asked: number) => Promise<Response> | object | number): string {
    const path = `/live/${String(count)}/services`;
    let asked = 0;
    server.answers[path] = async () => {
      const said = page(++asked);
      if (said instanceof Promise) return said;
      return typeof said === 'number' ? new Response('', {status: said}) : new Response(json(said));
    };
    for (const id of Array.from({length: 60}, (_, at) => at))
      server.answers[`${path}/${String(id)}`] = () => Promise.resolve(new Response(json(whole(id))));
    return path;
  }

  const finder = (endpoint: string) =>
    fixture<CasaServiceFinder>(html`<casa-service-finder .endpoint=${endpoint}></casa-service-finder>`);

  /** A finder that has the first of two pages, and the way to let the second come. */
  async function halfRead() {
    let second: (answer: Response) => void = () => undefined;
    const element = await finder(
      serve((asked) =>
        asked === 1
          ? {contents: list(1, 2, whole), total_pages: 2}
          : new Promise<Response>((resolve) => (second = resolve)),
      ),
    );
    await waitUntil(() => seen(element).includes('Servizio 2'));
    const goOn = () => {
      second(new Response(json({contents: list(3, 2, whole), total_pages: 2})));
    };
    return {element, goOn};
  }

  it('shows the first page while others are on their way, and says that there are more', async () => {
    const {element, goOn} = await halfRead();
    expect(seen(element)).to.include('Carico altri servizi…');
    element.words = 'xyzzy';
    await element.updateComplete;
    expect(seen(element)).to.include('Finora nessun servizio per «xyzzy»').and.to.include('112');
    goOn();
    await waitUntil(() => seen(element).includes('Nessun servizio per «xyzzy»'));
    expect(seen(element)).to.not.include('Carico altri');
  });

  it('says to screen readers what further pages have changed', async () => {
    const held = holdTimers(1400);
    const {element, goOn} = await halfRead();
    await type(element, 'servizio');
    held.pass();
    await waitUntil(() => said(element) === 'Servizi trovati: 2');
    goOn();
    await waitUntil(() => said(element) === 'Servizi trovati: 4');
    held.restore();
  });

  it('says that services are missing when a page is, and reads them when asked to', async () => {
    let isDown = true;
    const element = await finder(
      serve((asked) =>
        asked % 2 === 0 && isDown ? 403 : {contents: list(asked * 2, 2, whole), total_pages: 2},
      ),
    );
    await waitUntil(() => seen(element).includes('Può mancare qualche servizio'));
    expect(seen(element)).to.include('Servizi trovati: 2');
    isDown = false;
    [...(element.shadowRoot?.querySelectorAll('button') ?? [])]
      .find((one) => one.textContent.includes('Riprova'))
      ?.click();
    await waitUntil(() => seen(element).includes('Servizi trovati: 4'));
    expect(seen(element)).to.not.include('Può mancare');
  });

  it('says that a list is longer than what is read of it', async () => {
    const endpoint = serve((asked) => ({contents: list(asked * 2, 2, whole), last_page: false}));
    const element = await fixture(html`
      <casa-directory .endpoint=${endpoint} max-records="4"
        ><casa-service-finder></casa-service-finder
      ></casa-directory>
    `);
    await waitUntil(() => seen(element).includes('qui non ci sono tutti i servizi'));
    await waitUntil(() => seen(element).includes('Servizi trovati: 4'));
  });

  it('completes what can be seen, and nothing else', async () => {
    const endpoint = serve(() => ({contents: list(1, 30, sketch), last_page: true}));
    const element = await finder(endpoint);
    await waitUntil(() => seen(element).match(/02 0000/g)?.length === 20);
    const details = server.asked.filter((path) => path.startsWith(`${endpoint}/`));
    expect(details).to.have.length(20);
  });
});

describe('<casa-service-finder> when its directory is read again', () => {
  atTime('2026-11-23T10:30+01:00');
  const named = (...all: string[]) =>
    aDirectory({
      services: all.map((name) => aService({id: name.split(' ')[0] ?? '', name: words(name)})),
    });

  async function open(): Promise<{around: CasaDirectory; element: CasaServiceFinder; first: Element}> {
    const around = await fixture<CasaDirectory>(html`
      <casa-directory .directory=${named('Uno', 'Due')}
        ><casa-service-finder></casa-service-finder
      ></casa-directory>
    `);
    const element = around.querySelector('casa-service-finder')!;
    await element.updateComplete;
    const first = element.shadowRoot?.querySelector('casa-service-card');
    if (!first) throw new Error('no card');
    return {around, element, first};
  }

  async function give(
    around: CasaDirectory,
    element: CasaServiceFinder,
    directory: CasaDirectory['directory'],
  ) {
    if (directory !== undefined) around.directory = directory;
    await around.updateComplete;
    await element.updateComplete;
  }

  it('shows the new one when nobody is at a result', async () => {
    const {around, element} = await open();
    await give(around, element, named('Tre', 'Uno'));
    expect(names(element)).to.deep.equal(['Tre', 'Uno']);
  });

  it('keeps an open card, its place and the focus in it, with its newest words', async () => {
    const {around, element, first} = await open();
    const button = first.shadowRoot?.querySelector<HTMLButtonElement>('button[aria-expanded]');
    button?.focus();
    button?.click();
    await give(around, element, named('Due', 'Tre', 'Uno di nuovo'));
    await waitUntil(() => names(element)[0] === 'Uno di nuovo');
    expect(names(element)).to.deep.equal(['Uno di nuovo', 'Due']);
    expect(first.isConnected && button?.getAttribute('aria-expanded')).to.equal('true');
    expect(first.shadowRoot?.activeElement).to.equal(button);
  });

  it('shows the new one with the next question', async () => {
    const {around, element, first} = await open();
    first.shadowRoot?.querySelector<HTMLButtonElement>('button[aria-expanded]')?.click();
    await give(around, element, named('Tre', 'Due'));
    const input = element.shadowRoot?.querySelector<HTMLInputElement>('input[type="search"]');
    if (!input) throw new Error('no field');
    input.focus();
    input.value = 'tre';
    input.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Tre']);
  });
});
