/**
 * Script entry: defines the elements found on the page, now and later.
 *
 * It looks in the document, not in the shadow roots of other elements, nor in templates before they are
 * used. What it needs is inlined or loaded on demand: a chunk that it shared would be loaded twice where a
 * page adds `?v=2` to the script's address.
 */
import './debug.js';
import {startEarly} from './platform/early.js';
import {announce} from './platform/global.js';
import {endpointList, pageEndpoints, scriptSetting} from './platform/script.js';
import {isPrepared} from './stores/directory/prepared/address.js';
import {bestLanguage, localeLoaders} from './ui/locale-loaders.js';

/** Every element, and the module that defines it. */
const modules = new Map<string, () => Promise<unknown>>([
  ['casa-centre-card', () => import('./define/casa-centre-card.js')],
  ['casa-directory', () => import('./define/casa-directory.js')],
  ['casa-helpline-banner', () => import('./define/casa-helpline-banner.js')],
  ['casa-opening-hours', () => import('./define/casa-opening-hours.js')],
  ['casa-quick-exit', () => import('./define/casa-quick-exit.js')],
  ['casa-service-card', () => import('./define/casa-service-card.js')],
  ['casa-service-finder', () => import('./define/casa-service-finder.js')],
]);

const selector = [...modules.keys()].join();

/** Asks for the elements at or under `root` that nobody has asked for yet. */
function load(root: Element): Promise<unknown>[] {
  return [root, ...root.querySelectorAll(selector)].flatMap(needed).flatMap((tag) => {
    const define = modules.get(tag);
    if (define === undefined) return [];
    modules.delete(tag);
    return define().catch((cause: unknown) => {
      console.warn(`<${tag}>: could not be loaded; the HTML inside the tag stays.`, cause);
    });
  });
}

/** The elements that an element on the page calls for: helplines read an endpoint by way of the directory. */
function needed({localName, attributes}: Element): readonly string[] {
  const reads = localName === 'casa-helpline-banner' && attributes.getNamedItem('endpoint') !== null;
  return reads ? [localName, 'casa-directory'] : [localName];
}

/** Elements that read the page's directory as soon as they are defined. */
const readers =
  'casa-service-finder, casa-centre-card[centre], casa-opening-hours:is([centre], [service]), casa-service-card[service]';

/** The language that the elements of the page will speak, and show the directory in. */
function pageLanguage(): string {
  const directory = document.querySelector<HTMLElement>('casa-directory[lang]');
  const tag = scriptSetting('lang') ?? (directory ?? document.documentElement).lang;
  return bestLanguage(tag, ['it', ...Object.keys(localeLoaders)]);
}

/** What an element reads: its own endpoint, that of the directory around it, or the page's. */
function endpointsOf(element: Element): readonly string[] {
  const own = element.closest('[endpoint]');
  return endpointList(own?.getAttribute('endpoint')) ?? pageEndpoints();
}

/**
 * Asks for words, directories and what reads them beside the chunks of the elements, not after them: each in the
 * address and the language in which the elements will ask.
 */
function askEarly(): void {
  const language = pageLanguage();
  const found = [...document.querySelectorAll(readers)];
  if (document.querySelector(selector) !== null) void localeLoaders[language]?.().catch(() => undefined);
  for (const endpoint of new Set(found.flatMap(endpointsOf))) {
    const isReady = isPrepared(endpoint);
    if (!isReady) void import('./stores/directory/reader.js').catch(() => undefined);
    // Of a live API the reader knows what to ask for. Every other language of HSDS needs the Italian file.
    const languages = isReady ? [language] : endpoint.includes('{lang}') ? new Set(['it', language]) : [];
    for (const lang of languages)
      startEarly(new URL(endpoint.replaceAll('{lang}', lang), document.baseURI).href, lang);
  }
}

function start(): void {
  (globalThis as Record<symbol, unknown>)[Symbol.for('casa:script')] ??= import.meta.url;
  askEarly();
  announce(Promise.all(load(document.documentElement)));
  new MutationObserver((changes, observer) => {
    for (const {addedNodes} of changes)
      for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) void load(node as Element);
    if (modules.size === 0) observer.disconnect();
  }).observe(document, {childList: true, subtree: true});
}

if (typeof document !== 'undefined') start();
