/** The languages of these pages. */
export type Language = 'it' | 'en';

/** Something said in both. */
export type Words = Readonly<Record<Language, string>>;

/** The language of a page of documentation around an element; Italian where there is none. */
export function languageAround(element: Element): Language {
  return element.closest('[lang]')?.getAttribute('lang') === 'en' ? 'en' : 'it';
}
