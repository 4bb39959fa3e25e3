import {type Issue, object, remark, run, type Schema, schema, type Values} from './zod.js';

/** An object as it came, of which only its own properties count. */
export type Properties = Readonly<Record<string, unknown>>;

/** Longest text that is read; the rest of a longer one is cut off. */
export const longestText = 20_000;
/** Most items of a list inside a record that are read. */
export const longestList = 500;
/** Most items of all lists of a record together, lists in lists included: a record must not hold a page up. */
export const mostParts = 10_000;

/**
 * A value that is read from a string or a number; absent, blank or unreadable is `undefined`.
 *
 * @param name Of the kind of value, for the codes `bad-…` (left out) and `odd-…` (mended).
 * @param isProper Whether the value was as it should be; without, every readable string is.
 */
export function field<T>(
  name: string,
  read: (words: string) => T | undefined,
  isProper: (value: unknown, result: T) => boolean = isString,
): Schema<T | undefined> {
  return schema((value, issues) => {
    if (isBlank(value)) return undefined;
    const words = wordsOf(value);
    const isLost = words === undefined || isRemnant(words);
    const result = isLost ? undefined : read(words.slice(0, longestText).trim());
    if (result === undefined) issues.push(remark(`bad-${name}`));
    else if (words !== undefined && words.length > longestText) issues.push(remark('too-long'));
    else if (!isProper(value, result)) issues.push(remark(`odd-${name}`));
    return result;
  });
}

/** The same value, or `null` when something is there that cannot be read: then its neighbours mean nothing. */
export function certain<T>(inner: Schema<T | undefined>): Schema<T | null | undefined> {
  return schema((value, issues) => run(inner, value, issues) ?? (isBlank(value) ? undefined : null));
}

/** The same value, which may also be given as `true` or `false`. */
export function orBoolean<T>(inner: Schema<T>): Schema<T> {
  return schema((value, issues) => run(inner, typeof value === 'boolean' ? String(value) : value, issues));
}

/**
 * An object with HSDS's own field names, of which only its own properties are read.
 *
 * @param toRecord Its record, or as a string the code of what it would need to be one; it may remark on more.
 * @param bare The field that is meant when there is a plain value instead of an object.
 */
export function thing<Shape extends Parameters<typeof object>[0], T extends object>(
  shape: Shape,
  toRecord: (values: Values<Shape>, given: Properties, issues: Issue[]) => T | string,
  bare?: keyof Shape & string,
): Schema<T | undefined> {
  const inner = object(shape);
  return schema((value, issues) => {
    if (isBlank(value)) return undefined;
    const given: unknown = Array.isArray(value) ? value[0] : value;
    const properties = isObject(given)
      ? given
      : bare !== undefined && isWord(given)
        ? {[bare]: given}
        : undefined;
    if (properties !== value) issues.push(remark('not-an-object'));
    if (properties === undefined) return undefined;
    const record = toRecord(run(inner, properties, issues), properties, issues);
    if (typeof record !== 'string') return record;
    issues.push(remark(record));
    return undefined;
  });
}

/** The same thing, which may also be given by its id alone, as HSDS does. */
export function key<T>(inner: Schema<T>): Schema<T> {
  return schema((value, issues) =>
    run(inner, isWord(value) && !isBlank(value) ? {id: value} : value, issues),
  );
}

/** How many parts were read of each record, by the remarks on it, of which each record has its own. */
const partsOf = new WeakMap<readonly Issue[], number>();

/**
 * A list, empty when absent, of which bad items are left out one by one.
 *
 * @param rest What stands for the items that are too many to read.
 */
export function list<T>(item: Schema<T | undefined>, rest?: T): Schema<readonly T[]> {
  return schema((value: unknown, issues: Issue[]) => {
    if (isBlank(value)) return [];
    const items = listOf(value);
    if (items !== value) issues.push(remark('not-a-list'));
    if (items.length > longestList) issues.push(remark('too-many'));
    const before = partsOf.get(issues) ?? 0;
    const room = Math.max(0, Math.min(longestList, mostParts - before));
    partsOf.set(issues, before + Math.min(items.length, room));
    if (room < Math.min(items.length, longestList)) issues.push(remark('too-many-parts'));
    const read = items
      .slice(0, room)
      .map((each, index) => run(item, each, issues, items === value ? index : undefined));
    if (items.length > room) read.push(rest);
    return read.filter((record) => record !== undefined);
  });
}

/** The items of what should be a list: a single one counts, and so does an object with numbers for names. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  if (isObject(value) && Object.keys(value).every((key) => /^\d+$/.test(key))) return Object.values(value);
  return [value];
}

export function isObject(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether nothing is said: `null`, an empty text or one that stands for nothing. */
export function isBlank(value: unknown): boolean {
  if (!isString(value)) return value === undefined || value === null;
  const words = value.trim();
  return words.length < 5 && /^(?:null|n\/a)?$/i.test(words);
}

/** What programs write where they have no words: nobody is to read it, and it names nothing. */
function isRemnant(words: string): boolean {
  return (
    words.length < 200 && /^(?:(?:null|undefined|NaN|\[object \w+\]|\{\}|\[\])[\s,;/-]*)+$/.test(words.trim())
  );
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isWord(value: unknown): value is string | number {
  return isString(value) || typeof value === 'number';
}

/** What a value says as words: of a list, those of its items. */
export function wordsOf(value: unknown): string | undefined {
  if (isWord(value)) return String(value);
  return Array.isArray(value) && value.every((part) => isBlank(part) || isWord(part))
    ? value.filter((part) => !isBlank(part)).join(', ')
    : undefined;
}
