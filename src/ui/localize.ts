import {configureLocalization} from '@lit/localize';
import {bestLanguage, localeLoaders} from './locale-loaders.js';

export {msg, str} from '@lit/localize';

/** Languages with words of their own, in their own script. Italian is in the code. */
export const languageNames = {it: 'Italiano', en: 'English', fr: 'Français', ar: 'العربية'} as const;

export type Locale = keyof typeof languageNames;

const configured = configureLocalization({
  sourceLocale: 'it',
  targetLocales: Object.keys(localeLoaders),
  loadLocale: (locale) => localeLoaders[locale]?.() as never,
});

/** Loads a language's words; rejects when its file cannot be had. `ui/language.ts` decides which. */
export const setLocale: (locale: Locale) => Promise<void> = configured.setLocale;

/** The language the words are in. Dates and numbers must use the same one. */
export const getLocale = configured.getLocale as () => Locale;

/** The best language we have for a BCP 47 tag: `pt-BR` is `pt` if there is one, and Italian if not. */
export function matchLocale(tag: string | null | undefined): Locale {
  return bestLanguage(tag, Object.keys(languageNames)) as Locale;
}

/** The writing direction of a language. */
export function direction(language: string): 'ltr' | 'rtl' {
  return /^(ar|arc|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(language.toLowerCase()) ? 'rtl' : 'ltr';
}
