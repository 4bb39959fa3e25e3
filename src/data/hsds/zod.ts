import {hostConfig} from './host-zod.js';
import {$ZodObject, $ZodTransform, config, type $ZodRawIssue, type $ZodType, type output} from 'zod/v4/core';

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
export type Issue = $ZodRawIssue;

type Shape = Readonly<Record<string, $ZodType>>;

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
    transform: (value, {issues}) => read(value, issues),
  }) as Schema<T>;
}

/** A schema of an object by the names its fields have in HSDS; all others are passed over. */
export function object<Fields extends Shape>(fields: Fields): Schema<Values<Fields>> {
  const inner = new $ZodObject({type: 'object', shape: fields}) as $ZodType<Record<string, unknown>>;
  const names = Object.keys(fields).map(
    (name) => [name, name.replace(/_(.)/g, (_, first: string) => first.toUpperCase())] as const,
  );
  return schema((value, issues) => {
    const values = ownProperties(run(inner, ownProperties(value as object), issues));
    return ownProperties(
      Object.fromEntries(names.map(([name, ours]) => [ours, values[name]])),
    ) as Values<Fields>;
  });
}

/**
 * Reads a value by a schema and keeps what could be read.
 *
 * zod's `safeParse` gives a value or its issues. Ours are remarks on a value that is there, and this gives
 * both in one pass, with the path of each.
 */
export function run<T>(
  by: $ZodType<T>,
  value: unknown,
  issues: Issue[],
  path: readonly PropertyKey[] = [],
): T {
  const result = by._zod.run({value, issues: []}, context) as {
    value: T;
    issues: Issue[];
  };
  for (const issue of result.issues) issues.push({...issue, path: [...path, ...(issue.path ?? [])]});
  return result.value;
}

/** A copy without prototype: a name that a page put on `Object.prototype` is no field of a record. */
function ownProperties<T extends object>(value: T): T {
  return Object.assign(Object.create(null) as T, value);
}

/** A remark on the value that is being read. */
export function remark(code: string): Issue {
  return {code: 'custom', message: code, input: undefined, path: []};
}

/**
 * Makes something while `Object.prototype` has no name of the page's own, and puts those back.
 *
 * zod throws when it makes a schema in their presence: it lists the members of its types by `for … in`, and
 * a name like `value` is taken for part of its property descriptors. Nothing of the page runs meanwhile.
 */
export function undisturbed<T>(make: () => T): T {
  const names = Object.keys(Object.prototype).flatMap((name) => {
    const descriptor = ownProperties(Object.getOwnPropertyDescriptor(Object.prototype, name) ?? {});
    return Reflect.deleteProperty(Object.prototype, name) ? [[name, descriptor] as const] : [];
  });
  try {
    return make();
  } finally {
    for (const [name, descriptor] of names) Reflect.defineProperty(Object.prototype, name, descriptor);
  }
}
