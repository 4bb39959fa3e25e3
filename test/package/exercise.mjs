// @ts-check
// Runs in a browser.
import {fixtureCleanup} from '@open-wc/testing';
import {LitElement, ReactiveElement} from 'lit';
import {tokensRead} from '../../build/tokens-read.mjs';
import {renderStory, storyNames} from '../support/story.js';

/**
 * What stories show of an element.
 * @typedef {object} Use
 * @property {string[]} attributes written on it, but for those that every element has
 * @property {string[]} slots offered by it or filled
 * @property {string[]} parts
 * @property {string[]} events of ours dispatched at it
 * @property {string[]} tokens read by the style sheets that it and the elements inside it are drawn with
 * @property {string[]} drawn whether it ever draws something
 * @property {string[]} defaults tokens whose value, where a page sets none, is the one documented
 * @property {string[]} observed the attributes that its class observes
 * @property {string[]} settable the properties of its class that can be set
 */

/** Elements of ours in a tree, shadow trees included. */
const ours = (/** @type {ParentNode} */ root) => [...everything(root)].filter(isOurs);

const isOurs = (/** @type {Element} */ element) => element.localName.startsWith('casa-');

/** @type {(root: ParentNode) => Generator<Element>} */
function* everything(root) {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}

const globals = new Set(['class']);
for (const name in document.createElement('div')) globals.add(name.toLowerCase());

/** @param {string} name */
const isGlobal = (name) => globals.has(name) || name.startsWith('aria-') || name === 'role';

/**
 * Draws all stories, and tells what was seen of each element.
 * @param {Record<string, any>[]} modules
 * @param {Record<string, Record<string, string>>} documented the defaults of each element's tokens
 * @returns {Promise<Record<string, Use>>}
 */
export async function exercise(modules, documented) {
  /** @type {Map<string, Record<string, Set<string>>>} */
  const uses = new Map();
  const note = (
    /** @type {Element} */ {localName},
    /** @type {string} */ kind,
    /** @type {string[]} */ names,
  ) => {
    const use = uses.get(localName) ?? {};
    uses.set(localName, use);
    use[kind] = new Set([...(use[kind] ?? []), ...names]);
  };

  const {dispatchEvent} = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (this instanceof Element && isOurs(this) && event.type.startsWith('casa-'))
      note(this, 'events', [event.type]);
    return dispatchEvent.call(this, event);
  };

  for (const stories of modules)
    for (const name of storyNames(stories)) {
      await renderStory(stories, name);
      await stories[name].play?.({canvasElement: document.body});
      for (const element of ours(document.body)) look(element, note, documented[element.localName] ?? {});
      fixtureCleanup();
    }
  const lists = [...uses].map(([tag, use]) => [
    tag,
    Object.fromEntries(Object.entries(use).map(([kind, names]) => [kind, [...names]])),
  ]);
  return Object.fromEntries(lists);
}

/**
 * @param {Element} element
 * @param {(element: Element, kind: string, names: string[]) => void} note
 * @param {Record<string, string>} defaults
 */
function look(element, note, defaults) {
  const attributes = element.getAttributeNames().filter((name) => !isGlobal(name));
  const root = element.shadowRoot ?? document.createDocumentFragment();
  const inside = [...root.querySelectorAll('*')];
  const slots = [...inside.filter(({localName}) => localName === 'slot')].map((slot) =>
    slot.getAttribute('name'),
  );
  const filled = [...element.children].map(({slot}) => slot);
  const roots = [root, ...[...everything(root)].map(({shadowRoot}) => shadowRoot)];
  note(element, 'attributes', attributes);
  note(element, 'events', []);
  note(
    element,
    'slots',
    [...slots, ...filled].map((name) => name ?? ''),
  );
  note(
    element,
    'parts',
    inside.flatMap(({part}) => [...part]),
  );
  const tokens = roots
    .flatMap((one) => (one instanceof ShadowRoot ? [...one.adoptedStyleSheets].map(textOf) : []))
    .flatMap(tokensRead);
  note(
    element,
    'tokens',
    tokens.map(({name}) => name),
  );
  const places = roots.flatMap((one) => one?.querySelector('.root') ?? []);
  // What draws nothing of its own leaves them to what it holds.
  note(element, 'drawn', places.length > 0 ? ['itself'] : []);
  note(element, 'defaults', asDocumented(places, tokens, defaults));
  note(element, 'observed', /** @type {any} */ (element.constructor).observedAttributes ?? []);
  note(element, 'settable', settable(element));
}

const textOf = (/** @type {CSSStyleSheet} */ {cssRules}) =>
  [...cssRules].map(({cssText}) => cssText).join('\n');

/**
 * The tokens that come to what is documented, where they are read.
 * @param {Element[]} places
 * @param {import('../../build/tokens-read.mjs').Token[]} tokens
 * @param {Record<string, string>} documented
 */
function asDocumented(places, tokens, documented) {
  const probe = document.createElement('i');
  const found = new Set();
  for (const place of places) {
    place.append(probe);
    for (const {name, default: fallback = ''} of tokens)
      if (
        !found.has(name) &&
        computed(probe, fallback, documented[name]) === computed(probe, documented[name], documented[name])
      )
        found.add(name);
    probe.remove();
  }
  return [...found];
}

const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});

/**
 * What a value comes to: of a colour its pixel, else its text.
 * @param {HTMLElement} probe
 * @param {string | undefined} value
 * @param {string | undefined} kind a value of the same kind
 */
function computed(probe, value = '', kind = '') {
  const property = CSS.supports('color', kind) ? 'color' : '--probe';
  probe.style.setProperty(property, value);
  const text = getComputedStyle(probe).getPropertyValue(property);
  probe.style.removeProperty(property);
  if (property !== 'color' || canvas === null) return text.trim();
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = text;
  canvas.fillRect(0, 0, 1, 1);
  return canvas.getImageData(0, 0, 1, 1).data.join();
}

/** @param {Element} element */
function settable(element) {
  const {elementProperties} = /** @type {{elementProperties?: Map<string, {state?: boolean}>}} */ (
    /** @type {unknown} */ (element.constructor)
  );
  const found = [];
  for (
    let type = Object.getPrototypeOf(element);
    ![HTMLElement, LitElement, ReactiveElement].includes(type.constructor);
    type = Object.getPrototypeOf(type)
  )
    for (const [name, {set}] of Object.entries(Object.getOwnPropertyDescriptors(type)))
      if (set !== undefined && elementProperties?.get(name)?.state !== true) found.push(name);
  return found;
}
