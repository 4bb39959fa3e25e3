import {joinStringsAndValues, type StrResult} from '@lit/localize';

export {str} from '@lit/localize';

/** Languages with words of their own, in their own script. Italian is in the code. */
export const languageNames = {it: 'Italiano', en: 'English', fr: 'Français', ar: 'العربية'} as const;

export type Locale = keyof typeof languageNames;

/** The words of a language by the ids of our messages, as `lit-localize build` writes them. */
type Words = Readonly<Record<string, string | StrResult>>;

const loaders: Record<Exclude<Locale, 'it'>, () => Promise<{readonly templates: Words}>> = {
  ar: () => import('../locales/ar.js'),
  en: () => import('../locales/en.js'),
  fr: () => import('../locales/fr.js'),
};

let active: Locale = 'it';
let wanted: Locale = 'it';
let words: Words | undefined;

/**
 * A message in the language the words are in. The tools of lit-localize know it by the last part of its type; its own
 * `msg` and what that needs, ids of its making and messages of HTML, weigh three times as much.
 */
export const msg: ((message: string | StrResult, options: {readonly id: string}) => string) & {
  _LIT_LOCALIZE_MSG_?: never;
} = (message, {id}) => {
  const said = words?.[id] ?? message;
  if (typeof said === 'string' || typeof message === 'string') return said as string;
  // A translation has the numbers of the values in its own order.
  return joinStringsAndValues(
    said.strings,
    message.values,
    said === message ? undefined : (said.values as number[]),
  );
};

/**
 * Loads a language's words, unless another is asked for meanwhile; rejects when its file cannot be had.
 * `ui/language.ts` decides which.
 */
export async function setLocale(locale: Locale): Promise<void> {
  wanted = locale;
  const loaded = locale === 'it' ? undefined : (await loaders[locale]()).templates;
  if (wanted !== locale) return;
  words = loaded;
  active = locale;
}

/** The language the words are in. Dates and numbers must use the same one. */
export function getLocale(): Locale {
  return active;
}

/** The best language we have for a BCP 47 tag: `pt-BR` is `pt` if there is one, and Italian if not. */
export function matchLocale(tag: string | null | undefined): Locale {
  const wanted = (tag ?? '').toLowerCase();
  const locales = Object.keys(languageNames) as Locale[];
  return (
    locales.find((locale) => locale.toLowerCase() === wanted) ??
    locales.find((locale) => locale === wanted.split(/[-_]/)[0]) ??
    'it'
  );
}

/** The writing direction of a language. */
export function direction(language: string): 'ltr' | 'rtl' {
  return /^(ar|arc|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(language.toLowerCase()) ? 'rtl' : 'ltr';
}
