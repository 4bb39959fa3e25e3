import {isObject} from './blocks.js';

/** Words that were wrapped in an object, and their language where it told. */
export interface Unwrapped {
  readonly words: unknown;
  readonly lang: string | undefined;
}

const isLanguage = (name: string): boolean => /^[a-z]{2,3}(?:[-_][a-z\d]+)*$/i.test(name) && name !== 'id';
const primary = (tag: string): string => tag.split(/[-_]/)[0]?.toLowerCase() ?? '';

/**
 * The words of `{"value": "…"}`, of a table by language (`{"it": "…", "en": "…"}`, JSON-LD 1.1 language maps) or of
 * a list of such values; `undefined` of any other object, which is no words.
 *
 * @param wanted Languages, the best first.
 */
export function unwrapped(value: unknown, wanted: readonly string[]): Unwrapped | undefined {
  const found = Array.isArray(value) ? value.flatMap(valuesIn) : valuesIn(value);
  const told = found.filter(({words}) => typeof words === 'string' && words.trim() !== '');
  if (told.length === 0) return undefined;
  const [best] = wanted.flatMap((tag) =>
    told.filter(({lang}) => lang !== undefined && primary(lang) === primary(tag)),
  );
  if (best !== undefined) return best;
  // Without any language they are parts of one text.
  const isOne = told.every(({lang}) => lang === undefined);
  return isOne ? {words: told.map(({words}) => words), lang: undefined} : told[0];
}

function valuesIn(value: unknown): readonly Unwrapped[] {
  if (!isObject(value)) return typeof value === 'string' ? [{words: value, lang: undefined}] : [];
  const own = (...names: string[]) =>
    names.filter((name) => Object.hasOwn(value, name)).map((name) => value[name])[0];
  const words = own('value', '@value', 'text');
  const tag = own('language', '@language', 'lang');
  if (words !== undefined)
    return [{words, lang: typeof tag === 'string' && isLanguage(tag) ? tag : undefined}];
  const names = Object.keys(value);
  return names.every(isLanguage) ? names.map((lang) => ({words: value[lang], lang})) : [];
}
