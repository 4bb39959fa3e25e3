/** The words of each language but Italian, which are in the code. */
export const localeLoaders: Readonly<Record<string, (() => Promise<unknown>) | undefined>> = {
  ar: () => import('../locales/ar.js'),
  en: () => import('../locales/en.js'),
  fr: () => import('../locales/fr.js'),
};

/** The best of some languages for a BCP 47 tag: `pt-BR` is `pt` if there is one, and Italian if not. */
export function bestLanguage(tag: string | null | undefined, languages: readonly string[]): string {
  const wanted = (tag ?? '').toLowerCase();
  return (
    languages.find((language) => language.toLowerCase() === wanted) ??
    languages.find((language) => language === wanted.split(/[-_]/)[0]) ??
    'it'
  );
}
