import {warn} from '../platform/log.js';
import {scriptSetting} from '../platform/script.js';
import {getLocale, type Locale, matchLocale, setLocale} from './localize.js';

/** What all copies of us on a page know of its language. */
interface PageLanguage {
  /** The person's own choice. */
  chosen: string | undefined;
  /** That of the page's author, from a `<casa-directory lang>`. */
  given: string | undefined;
  readonly followers: Set<() => void>;
}

const page = globalThis as unknown as Record<symbol, PageLanguage | undefined>;
const shared = (page[Symbol.for('casa:language')] ??= {
  chosen: undefined,
  given: undefined,
  followers: new Set(),
});

const hosts = new Set<() => void>();
let wanted: Locale = 'it';
let loading = false;
let observer: MutationObserver | undefined;

/** The language our elements on this page speak, or will as soon as its words are here. */
export function pageLocale(): Locale {
  const html = typeof document === 'undefined' ? undefined : document.documentElement.lang;
  return matchLocale(shared.chosen ?? scriptSetting('lang') ?? shared.given ?? html);
}

/** Whether the words of the page's language are still on their way. */
export function isLanguageLoading(): boolean {
  return loading;
}

/** The person chose a language, or took the choice back. */
export function chooseLanguage(language: string | undefined): void {
  shared.chosen = language;
  for (const follow of shared.followers) follow();
}

/** The page's author named a language for what is inside a directory. */
export function giveLanguage(language: string | undefined): void {
  if (shared.given === language) return;
  shared.given = language;
  for (const follow of shared.followers) follow();
}

/** Calls back when the words change, until the returned function is called. */
export function onLanguage(callback: () => void): () => void {
  hosts.add(callback);
  if (observer === undefined) {
    // One observer for every element on the page: `<html lang>` is followed live.
    observer = new MutationObserver(follow);
    observer.observe(document.documentElement, {attributeFilter: ['lang']});
    shared.followers.add(follow);
  }
  follow();
  return () => {
    hosts.delete(callback);
    if (hosts.size > 0) return;
    observer?.disconnect();
    observer = undefined;
    shared.followers.delete(follow);
  };
}

function follow(): void {
  const locale = pageLocale();
  if (locale === wanted) return;
  wanted = locale;
  loading = locale !== getLocale();
  setLocale(locale)
    .catch((cause: unknown) => {
      warn('casa-language', `the words for "${locale}" could not be loaded; showing Italian.`, cause);
    })
    .finally(() => {
      if (wanted !== locale) return;
      loading = false;
      for (const callback of hosts) callback();
    });
  for (const callback of hosts) callback();
}
