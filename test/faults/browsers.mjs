// @ts-check
import {alive, banner, inline, script} from './fault.mjs';

/** @typedef {import('./fault.mjs').Fault} Fault */

/** @type {Record<string, Fault>} */
export const browsers = {
  'there are no custom elements': {
    head:
      inline(
        `delete window.customElements; Object.defineProperty(window, 'customElements', {value: undefined})`,
      ) + script,
  },
  'elements cannot be defined': {
    head: inline(`customElements.define = () => { throw new Error('no'); }`) + script,
    unclean: true,
  },
  'there are no shadow roots': {head: inline('delete Element.prototype.attachShadow') + script},
  'shadow roots throw': {
    head: inline(`Element.prototype.attachShadow = () => { throw new Error('no'); }`) + script,
  },
  'sheets cannot be made': {
    head:
      inline(
        `window.CSSStyleSheet = class { constructor() { throw new TypeError('Illegal constructor'); } }`,
      ) + script,
    ...alive,
  },
  'sheets cannot be adopted': {
    head:
      inline(
        `Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {set() { throw new Error('no'); }})`,
      ) + script,
    ...alive,
  },
  'there is no fetch': {head: inline('delete window.fetch') + script, ...alive},
  'fetch never answers': {head: inline('window.fetch = () => new Promise(() => {})') + script, ...alive},
  'storage throws': {
    head:
      inline(
        `for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, {get() { throw new DOMException('no', 'SecurityError'); }})`,
      ) + script,
    ...alive,
  },
  'changes cannot be observed': {head: inline('delete window.MutationObserver') + script, ...alive},
  'sizes cannot be observed': {head: inline('delete window.ResizeObserver') + script, ...alive},
  'there are no popovers': {
    head: inline('delete HTMLElement.prototype.showPopover; delete HTMLElement.prototype.popover') + script,
    body: banner('with-exit'),
    ...alive,
  },
  'there are no lists in Intl': {head: inline('delete Intl.ListFormat') + script, ...alive},
  'there are no language names in Intl': {head: inline('delete Intl.DisplayNames') + script, ...alive},
  'there is no Intl': {head: inline('window.Intl = {}') + script, ...alive},
  'there is no console': {head: inline('window.console = undefined') + script, ...alive},
  'there are no animation frames': {head: inline('delete window.requestAnimationFrame') + script, ...alive},
  'CSS.escape is missing': {head: inline('delete CSS.escape') + script, ...alive},
};
