import {type core, note, object, optional, run, transform} from './zod.js';

/** Longest text that is read; the rest of a longer one is cut off. */
export const longestText = 20_000;
/** Most items of a list inside a record that are read. */
export const longestList = 500;

/** Reads a string that is not blank. `undefined`: it cannot be read. */
export type Read<T> = (value: string) => T | undefined;

/**
 * A value that is read from a string or a number; absent, blank or unreadable is `undefined`.
 *
 * @param name Of the kind of value, for the codes `bad-…` (left out) and `odd-…` (mended).
 * @param isProper Whether the value was as it should be; without, every readable string is.
 */
export function field<T>(
  name: string,
  read: Read<T>,
  isProper = (value: unknown, _result: T) => isString(value),
) {
  return optional(
    transform((value: unknown, payload): T | undefined => {
      if (isBlank(value)) return undefined;
      const words = stringOf(value);
      const result = words === undefined ? undefined : read(words.slice(0, longestText).trim());
      if (result === undefined) note(payload, `bad-${name}`);
      else if (!isProper(value, result)) note(payload, `odd-${name}`);
      else if ((words ?? '').length > longestText) note(payload, 'too-long');
      return result;
    }),
  );
}

/** A value that says `null` when something is there that cannot be read: then its neighbours mean nothing. */
export function certain<T>(...[name, read, isProper]: Parameters<typeof field<T>>) {
  const inner = field(name, read, isProper);
  return optional(
    transform((value: unknown, payload): T | null | undefined => {
      const result = run(inner, value, payload.issues);
      return result === undefined && !isBlank(value) ? null : result;
    }),
  );
}

/** The same value, which may also be given as `true` or `false`. */
export function orBoolean<Schema extends core.$ZodType>(inner: Schema) {
  return optional(
    transform((value: unknown, payload) =>
      run(inner, typeof value === 'boolean' ? String(value) : value, payload.issues),
    ),
  );
}

/**
 * An object with HSDS's own field names, of which only its own properties are read.
 *
 * @param bare The field that is meant when there is a plain string instead of an object.
 * @param needed Fields of which one must be there for the object to mean anything.
 */
export function thing<Shape extends core.$ZodShape>(
  shape: Shape,
  bare?: keyof Shape & string,
  needed: readonly (keyof Shape & string)[] = [],
) {
  const schema = object(shape);
  return optional(
    transform((value: unknown, payload): core.output<typeof schema> | undefined => {
      if (isBlank(value)) return undefined;
      const given: unknown = Array.isArray(value) ? value[0] : value;
      const properties = isObject(given) ? given : bare === undefined ? undefined : {[bare]: given};
      if (properties === undefined || properties !== value) note(payload, 'not-an-object');
      if (properties === undefined) return undefined;
      const result = ownProperties(run(schema, ownProperties(properties), payload.issues));
      const isMissing = needed.length > 0 && needed.every((name) => Reflect.get(result, name) === undefined);
      if (isMissing) note(payload, `missing-${String(needed[0])}`);
      return isMissing ? undefined : result;
    }),
  );
}

/** A list, of which bad items are left out one by one. */
export function list<Item extends core.$ZodType>(item: Item) {
  return optional(
    transform((value: unknown, payload): NonNullable<core.output<Item>>[] => {
      if (isBlank(value)) return [];
      const items = listOf(value);
      if (items !== value) note(payload, 'not-a-list');
      if (items.length > longestList) note(payload, 'too-many');
      return items.slice(0, longestList).flatMap((each, index) => {
        const result = run(item, each, payload.issues, items === value ? [index] : []);
        return result === undefined || result === null ? [] : [result as NonNullable<core.output<Item>>];
      });
    }),
  );
}

/** The items of what should be a list: a single one counts, and so does an object with numbers for names. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  if (isObject(value) && Object.keys(value).every((key) => /^\d+$/.test(key))) return Object.values(value);
  return [value];
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether nothing is said: `null`, an empty text or one that stands for nothing. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === 'string' && /^\s*(?:null|n\/a)?\s*$/i.test(value);
}

/** A copy without prototype: a name that a page put on `Object.prototype` is no field of a record. */
export function ownProperties<T extends object>(value: T): T {
  return Object.assign(Object.create(null) as T, value);
}

function isString(value: unknown): boolean {
  return typeof value === 'string';
}

function stringOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (!Array.isArray(value) || value.some(isObject)) return undefined;
  return value.filter((part) => !isBlank(part)).join(', ');
}
