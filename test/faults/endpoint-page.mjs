// @ts-check
import assert from 'node:assert/strict';
import {loader} from '../support/host.mjs';
import {patience} from '../support/patience.mjs';

/** @typedef {Awaited<ReturnType<typeof import('../support/host.mjs').openHost>>} Host */
/** @typedef {import('../support/host.mjs').Visit} Visit */

const words = `<h3>Le parole della pagina</h3><p>Chiama lo <a href="tel:020000001">02 0000 0001</a></p>`;

/**
 * A page where every endpoint is shown by a card with HTML of its own, by one without and by a finder.
 * @param {Host} host
 * @param {(string | undefined)[]} addresses where the endpoints are, several by blanks
 * @param {Record<string, import('node:http').RequestListener>} [answers]
 */
export async function open(host, addresses, answers = {}) {
  const sections = addresses.map((address, number) =>
    address === undefined
      ? ''
      : `<section><casa-centre-card id="told-${number}" centre="centro-di-esempio" endpoint="${address}">${words}</casa-centre-card>
        <casa-centre-card id="card-${number}" centre="centro-di-esempio" endpoint="${address}"></casa-centre-card>
        <casa-service-finder id="finder-${number}" endpoint="${address}"></casa-service-finder></section>`,
  );
  return host.visit(sections.join(''), {
    head: `<script>(${noteStates})(); (${holdTimeouts})()</script>${loader()}`,
    answers,
  });
}

/** Notes, in the page, what each element says of itself. */
export function noteStates() {
  /** @type {Record<string, string[]>} */
  const states = {};
  Reflect.set(window, 'states', states);
  document.addEventListener('casa-state', (event) => {
    const {target, state, failure} = /** @type {any} */ (event);
    (states[target.id] ??= []).push(failure === undefined ? state : `${state} ${failure}`);
  });
}

/**
 * Leaves it to the test, in the page, when a request has taken too long: on a busy machine a good one may take the
 * eight seconds too.
 */
function holdTimeouts() {
  const {setTimeout: after, clearTimeout: cancel, fetch: ask} = window;
  /** @type {Map<unknown, {give: () => void, url?: string}>} */
  const held = new Map();
  const hold = (/** @type {() => void} */ give, /** @type {number} */ wait) => {
    if (wait !== 8000) return after(give, wait);
    const id = `held ${Math.random()}`;
    held.set(id, {give});
    return id;
  };
  const drop = (/** @type {any} */ id) => void (held.delete(id) || cancel(id));
  // What is asked for next is what was given its time before.
  const asking = (/** @type {string} */ url, /** @type {RequestInit} */ init) => {
    const timer = [...held.values()].at(-1);
    if (timer !== undefined) timer.url ??= url;
    return ask(url, init);
  };
  const giveUp = (/** @type {string} */ address) => {
    for (const {give, url} of [...held.values()]) if (url?.startsWith(address)) give();
  };
  Object.assign(window, {setTimeout: hold, clearTimeout: drop, fetch: asking, giveUp});
}

/**
 * What a person has of an element.
 * @typedef {object} Sight
 * @property {string[]} states what it said of itself
 * @property {string} text
 * @property {number} numbers how many links there are to call by
 */

/** Has the page wait no longer for the first of an element's endpoints. @param {Element} element */
function giveUpOn(element) {
  Reflect.get(window, 'giveUp')(element.getAttribute('endpoint')?.split(' ')[0]);
}

/**
 * Everything that there is of every element, once all have come to their end.
 * @param {Visit} visit
 * @param {string[]} ends what each endpoint's elements say of themselves in the end
 * @returns {Promise<Map<string, Sight>>}
 */
export async function sights({page, seen, still}, ends) {
  const haveEnded = (/** @type {(string | null)[]} */ ends) =>
    [...document.querySelectorAll('section > *')].every(({id}) => {
      const end = ends[Number(id.split('-')[1])];
      return end === null || Reflect.get(window, 'states')[id]?.at(-1) === end;
    });
  const come = (/** @type {(string | null)[]} */ ends) =>
    page.waitForFunction(haveEnded, {timeout: patience, polling: 100}, ends).catch(() => undefined);
  await come(ends.map((end) => (end.endsWith('timeout') ? null : end)));
  for (const [number, end] of ends.entries())
    if (end.endsWith('timeout')) await page.$eval(`#card-${number}`, giveUpOn);
  await come(ends);
  // Details of services may still be on their way; an endpoint that never answers is not waited for.
  await page.waitForNetworkIdle({idleTime: 100, timeout: 10_000}).catch(() => undefined);
  await still();
  const texts = (await seen('section > *')).split('\n');
  const rest = await page.$$eval('section > *', (found) => {
    /** @type {(root: Element | ShadowRoot) => Element[]} */
    const links = (root) => [
      ...root.querySelectorAll('a[href^="tel:"]'),
      ...[root, ...root.querySelectorAll('*')].flatMap((each) =>
        'shadowRoot' in each && each.shadowRoot !== null ? links(each.shadowRoot) : [],
      ),
    ];
    return found.map((element) => ({
      id: element.id,
      states: Reflect.get(window, 'states')[element.id] ?? [],
      numbers: links(element).filter((link) => link.getBoundingClientRect().height > 0).length,
    }));
  });
  return new Map(rest.map(({id, ...sight}, index) => [id, {...sight, text: texts[index] ?? ''}]));
}

/**
 * Asserts that nothing was thrown and nothing given up.
 * @param {Visit} visit
 */
export function isQuiet({faults, warnings}) {
  assert.deepEqual(faults, []);
  assert.deepEqual(
    warnings.filter((warning) => /could not be shown|could not be loaded/.test(warning)),
    [],
  );
}
