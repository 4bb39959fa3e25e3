// @ts-check
// Runs in a browser.
import {fixtureCleanup} from '@open-wc/testing';
import {LitElement, ReactiveElement} from 'lit';
import {renderStory, storyNames} from '../support/story.js';

/**
 * What stories show of an element.
 * @typedef {object} Use
 * @property {string[]} attributes written on it, but for those that every element has
 * @property {string[]} slots offered by it or filled
 * @property {string[]} parts
 * @property {string[]} events of ours dispatched at it
 * @property {string[]} sheets the style sheets that it and the elements inside it are drawn with
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
 * @returns {Promise<Record<string, Use>>}
 */
export async function exercise(modules) {
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
      for (const element of ours(document.body)) look(element, note);
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
 */
function look(element, note) {
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
  note(
    element,
    'sheets',
    roots.flatMap((one) => (one instanceof ShadowRoot ? [...one.adoptedStyleSheets].map(textOf) : [])),
  );
  note(element, 'observed', /** @type {any} */ (element.constructor).observedAttributes ?? []);
  note(element, 'settable', settable(element));
}

const textOf = (/** @type {CSSStyleSheet} */ {cssRules}) =>
  [...cssRules].map(({cssText}) => cssText).join('\n');

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
