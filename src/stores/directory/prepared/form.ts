import type {Text} from '../../../domain/directory/directory.js';

/**
 * What a prepared file says, checked value by value: it comes over the network like any other data.
 *
 * A value of the wrong type is absent; a name that we do not know is passed over, wherever it stands.
 */
export type Form<T> = (value: unknown, file: PreparedFile) => T;

/** What the parts of a file refer to. */
export interface PreparedFile {
  /** Of texts that do not say theirs (BCP 47). */
  readonly language: string;
  /** Objects and lists that stand in several places of the directory, and once here; a number refers to one. */
  readonly shared: readonly unknown[];
  /** What was made of them, by form: what is one in the file is one in memory. */
  readonly made: Map<unknown, Map<number, unknown>>;
}

/** More than a phone can show; whoever needs more than that means no good. */
const longestText = 20_000;
const longestList = 50_000;

export const string: Form<string | undefined> = (value) =>
  typeof value === 'string' && value !== '' && value.length <= longestText ? value : undefined;

export const number: Form<number | undefined> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** Absent is no. */
export const flag: Form<boolean> = (value) => value === true;

/** A string of a certain form. */
export const matching =
  (form: RegExp): Form<string | undefined> =>
  (value, file) => {
    const words = string(value, file);
    return words !== undefined && form.test(words) ? words : undefined;
  };

/** One of some words. */
export const oneOf =
  <T extends string>(...words: readonly T[]): Form<T | undefined> =>
  (value) =>
    words.find((word) => word === value);

/** An address on the web: no other protocol is ever followed from data. */
export const url = matching(/^https?:\/\/\S+$/i);

/** Words in the language of the file as they are, in another one with it: `["Mensa", "it"]`. */
export const text: Form<Text | undefined> = (value, file) => {
  const [words, lang] = Array.isArray(value) ? (value as unknown[]) : [value, file.language];
  const its = string(words, file);
  return its === undefined ? undefined : {value: its, lang: string(lang, file)};
};

/** A list without what is absent from it; none is an empty one. */
export const list = <T>(form: Form<T | undefined>): Form<readonly T[]> =>
  shared((value, file) =>
    Array.isArray(value)
      ? value.slice(0, longestList).flatMap((item): readonly T[] => {
          const its = form(item, file);
          return its === undefined ? [] : [its];
        })
      : [],
  );

/** An object by its fields; absent where one of those it needs is. */
export const object = <T extends object>(
  fields: {readonly [Name in keyof T]-?: Form<T[Name]>},
  ...needed: readonly (keyof T)[]
): Form<T | undefined> => {
  const names = Object.keys(fields) as (keyof T & string)[];
  return shared((value, file) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const made = {} as T;
    for (const name of names) made[name] = fields[name](own(value, name), file);
    return needed.every((name) => made[name] !== undefined) ? made : undefined;
  });
};

/** The same, also for a value that stands among what is shared. */
function shared<T>(form: Form<T>): Form<T> {
  return (value, file) => {
    if (typeof value !== 'number') return form(value, file);
    const made = file.made.get(form) ?? new Map<number, unknown>();
    file.made.set(form, made);
    // Also where it refers to itself, which no file of ours does.
    if (!made.has(value)) {
      made.set(value, form(undefined, file));
      made.set(value, form(file.shared[value], file));
    }
    return made.get(value) as T;
  };
}

/** A page may have put names on `Object.prototype`. */
export function own(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}
