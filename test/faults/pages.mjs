// @ts-check
import {alive, banner, inline, script} from './fault.mjs';

/** @typedef {import('./fault.mjs').Fault} Fault */

/** @type {Record<string, Fault>} */
export const pages = {
  'hides what is not defined': {head: `<style>:not(:defined) { display: none }</style>${script}`, ...alive},
  'resets every style': {head: `<style>*, *::before { all: unset !important }</style>${script}`, ...alive},
  'hides links to telephones': {
    head: `<style>a[href^="tel:"] { display: none !important }</style>${script}`,
    ...alive,
  },
  'hides what is inside our tags': {
    head: `<style>casa-helpline-banner > * { display: none !important }</style>${script}`,
    ...alive,
  },
  'forbids styles': {headers: {'content-security-policy': "default-src 'none'; script-src 'self'"}, ...alive},
  'wants trusted types and allows none': {
    headers: {'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'"},
    ...alive,
  },
  'pollutes the prototype of objects': {
    head:
      inline(
        `for (const name of ['state', 'attribute', 'value', 'get', 'set', 'hasChanged', 'type', 'toJSON', 'href', 'lang', 'dir', 'first', 'lines']) Object.prototype[name] = name`,
      ) + script,
    unclean: true,
  },
  'pollutes the prototype of arrays': {
    head:
      inline(
        `Array.prototype.from = Array.prototype.remove = function () {}; Array.prototype.toJSON = () => []`,
      ) + script,
    ...alive,
  },
  'brings an old Prototype.js': {
    head:
      inline(
        `Array.from = (list) => [].slice.call(list); Element.prototype.remove = function () { return this; }; document.getElementsByClassName = () => []; Function.prototype.bind = function (that) { const call = this; return (...rest) => call.apply(that, rest); }`,
      ) + script,
    ...alive,
  },
  'freezes prototypes': {
    head:
      inline(`for (const one of [Object, Array, Function, String]) Object.freeze(one.prototype)`) + script,
    ...alive,
  },
  'has lost append': {head: inline('delete Element.prototype.append') + script},
  'has lost replaceChildren': {
    head: inline('delete DocumentFragment.prototype.replaceChildren') + script,
  },
  'has a base of another site': {
    head: `<script type="module" src="/casa-helpline-banner.js"></script><base href="https://example.org/">`,
    ...alive,
  },
  'is XHTML': {headers: {'content-type': 'application/xhtml+xml'}, body: banner()},
  'speaks a language that is none': {lang: 'x--!', ...alive},
  'speaks a language whose words do not come': {lang: 'ar', ...alive},
  'makes the element later and moves it': {
    body: `<div id="a"></div><div id="b"></div>${inline(`a.innerHTML = '${banner()}'; setTimeout(() => b.append(a.firstChild))`)}`,
    ...alive,
  },
  'clones the element': {
    body: `${banner()}${inline(`document.body.append(document.querySelector('casa-helpline-banner').cloneNode(true))`)}`,
    ...alive,
  },
  'is a frame in a sandbox': {
    body: `<iframe sandbox="allow-scripts" srcdoc='${script}${banner()}'></iframe>`,
    head: ' ',
  },
  'is printed': {set: (page) => page.emulateMediaType('print'), ...alive},
  'asks for lines that do not exist': {
    body: banner('lines="118 999" variant="huge" heading-level="99"'),
    ...alive,
  },
};
