import {hostConfig} from './host-zod.js';
import {$ZodTransform, config, type $ZodRawIssue, type output} from 'zod/v4/core';

// From zod's core, which is zod/mini without the methods that nobody calls here: a kilobyte less to load.

// zod keeps its settings in one global for the whole page. Where we are the first to make it we take it away
// again, so that a page with a zod of its own neither gets our settings nor finds one global name more.
if (hostConfig === undefined) {
  config({jitless: true});
  Reflect.deleteProperty(globalThis, '__zod_globalConfig');
}

/** What reads a value, whatever it is, as a `T`. */
export type Schema<T> = $ZodTransform<T>;

/** Something in a value that was mended or left out; `message` is the code of a `Problem`. */
export type Issue = $ZodRawIssue & {readonly message: string; readonly path: (string | number)[]};

type Shape = Readonly<Record<string, Schema<unknown>>>;

/** HSDS's `alternate_name` as our `alternateName`. */
type Camel<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

/** What the schemas of an object's fields read, field by field, under names as ours. */
export type Values<Fields extends Shape> = {
  readonly [Name in keyof Fields & string as Camel<Name>]: output<Fields[Name]>;
};

// Without a prototype, so that names put on Object.prototype are not taken for options of the parser.
const context: object = Object.assign(Object.create(null) as object, {async: false});

/** A schema out of a function that reads a value and puts its remarks on it among the issues. */
export function schema<T>(read: (value: unknown, issues: Issue[]) => T): Schema<T> {
  return new $ZodTransform({
    type: 'transform',
    transform: (value, {issues}) => read(value, issues as Issue[]),
  }) as Schema<T>;
}

/**
 * A schema of an object by the names its fields have in HSDS; all others are passed over.
 *
 * Not zod's, which asks for every field it knows, and records have few of the hundred there are.
 */
export function object<Fields extends Shape>(fields: Fields): Schema<Values<Fields>> {
  const known = new Map(Object.entries(fields).map(([name, field]) => [name, {ours: camel(name), field}]));
  // What a record lacks is looked for here, and not on the page's Object.prototype.
  const absent = Object.create(null) as Record<string, unknown>;
  for (const {ours, field} of known.values()) absent[ours] = run(field, undefined, []);
  return schema((value, issues) => {
    const values = Object.create(absent) as Record<string, unknown>;
    for (const name of Object.keys(value as object)) {
      const match = known.get(name);
      if (match === undefined) continue;
      values[match.ours] = run(match.field, (value as Record<string, unknown>)[name], issues, name);
    }
    return values as Values<Fields>;
  });
}

function camel(name: string): string {
  return name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * Reads a value by a schema and keeps what could be read.
 *
 * zod's `safeParse` gives a value or its issues. Ours are remarks on a value that is there, and this gives
 * both in one pass: what is found is added to `issues`, with its path from `key` on.
 */
export function run<T>(by: Schema<T>, value: unknown, issues: Issue[], key?: string | number): T {
  const before = issues.length;
  const {value: result} = by._zod.run({value, issues}, context) as {readonly value: T};
  if (key !== undefined && issues.length > before)
    for (const issue of issues.slice(before)) issue.path.unshift(key);
  return result;
}

/** A remark on the value that is being read, or on a field of it. */
export function remark(code: string, field?: string): Issue {
  return {code: 'custom', message: code, input: undefined, path: field === undefined ? [] : [field]};
}

/**
 * Makes something while `Object.prototype` has no name of the page's own, and puts those back.
 *
 * zod throws when it makes a schema in their presence: it lists the members of its types by `for … in`, and
 * a name like `value` is taken for part of its property descriptors. Nothing of the page runs meanwhile.
 */
export function undisturbed<T>(make: () => T): T {
  const names = Object.keys(Object.prototype).flatMap((name) => {
    const its = Object.getOwnPropertyDescriptor(Object.prototype, name);
    const descriptor = Object.assign(Object.create(null) as object, its);
    return Reflect.deleteProperty(Object.prototype, name) ? [[name, descriptor] as const] : [];
  });
  try {
    return make();
  } finally {
    for (const [name, descriptor] of names) Reflect.defineProperty(Object.prototype, name, descriptor);
  }
}
