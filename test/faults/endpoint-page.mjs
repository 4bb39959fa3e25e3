// @ts-check
import assert from 'node:assert/strict';
import {loader} from '../support/host.mjs';

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
    head: `<script>(${noteStates})()</script>${loader()}`,
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
 * What a person has of an element.
 * @typedef {object} Sight
 * @property {string[]} states what it said of itself
 * @property {string} text
 * @property {number} numbers how many links there are to call by
 */

/**
 * Everything that there is of every element, once all have come to their end.
 * @param {Visit} visit
 * @param {string[]} ends what each endpoint's elements say of themselves in the end
 * @returns {Promise<Map<string, Sight>>}
 */
export async function sights({page, seen, settled}, ends) {
  const haveEnded = (/** @type {string[]} */ ends) =>
    [...document.querySelectorAll('section > *')].every(
      ({id}) => Reflect.get(window, 'states')[id]?.at(-1) === ends[Number(id.split('-')[1])],
    );
  await page.waitForFunction(haveEnded, {timeout: 20_000, polling: 200}, ends).catch(() => undefined);
  await settled().catch(() => undefined); // what is asked again and hangs is never still
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
