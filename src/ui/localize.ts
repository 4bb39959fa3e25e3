import type {StrResult, str as Str} from '@lit/localize';

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

/** Marks a message with values in it. The tools of lit-localize know it, as `msg`, by its type. */
export const str: typeof Str = (strings, ...values) => ({strTag: true, strings, values});

/**
 * A message in the language the words are in. lit-localize's own `msg` also makes ids and takes HTML, which none of
 * ours needs, and weighs three times as much.
 */
export const msg: ((message: string | StrResult, options: {readonly id: string}) => string) & {
  _LIT_LOCALIZE_MSG_?: never;
} = (message, {id}) => {
  const said = words?.[id] ?? message;
  if (typeof said === 'string' || typeof message === 'string') return said as string;
  // A translation has numbers of values, in its own order.
  const order = said === message ? undefined : (said.values as number[]);
  return said.strings.reduce(
    (text, next, at) => text + String(message.values[order?.[at - 1] ?? at - 1]) + next,
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
