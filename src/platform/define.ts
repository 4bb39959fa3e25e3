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
