import {warn} from './log.js';
import {note} from './notes.js';

/** Registers an element, where there is a browser. The first copy on the page wins; a later one never throws. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const existing = customElements.get(tag);
  if (existing === undefined) customElements.define(tag, element);
  else if (existing !== element) warn(tag, 'already defined by another script; this copy is ignored.');
  note({tag, element});
}

const onDemand = new Map<string, () => Promise<unknown>>();

/** Says how an element is to be had that only some pages of another one use. */
export function defineOnDemand(tag: string, load: () => Promise<unknown>): void {
  onDemand.set(tag, load);
}

/** Resolves when an element that somebody met on the page is defined; rejects when its script cannot be had. */
export async function defined(tag: string): Promise<void> {
  await Promise.race([customElements.whenDefined(tag), onDemand.get(tag)?.()]);
}
