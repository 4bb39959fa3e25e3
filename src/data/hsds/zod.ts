import {hostConfig} from './host-zod.js';
import {config, object, optional, transform, type core} from 'zod/mini';

export {object, optional, transform, type core};

// zod keeps its settings in one global for the whole page. Where we are the first to make it we take it away
// again, so that a page with a zod of its own neither gets our settings nor finds one global name more.
if (hostConfig === undefined) {
  config({jitless: true});
  Reflect.deleteProperty(globalThis, '__zod_globalConfig');
}

/** Something in a value that was mended or left out; `message` is the code of a `Problem`. */
export type Issue = core.$ZodRawIssue;

/** A value as a schema reads it, with its issues. */
type Payload = core.ParsePayload;

// Without a prototype, so that names put on Object.prototype are not taken for options of the parser.
const context = Object.assign(Object.create(null) as object, {async: false});

/**
 * Reads a value by a schema and keeps what could be read.
 *
 * zod's `safeParse` gives a value or its issues. Ours are remarks on a value that is there, and `run` gives
 * both in one pass, with the path of each.
 */
export function run<Schema extends core.$ZodType>(
  schema: Schema,
  value: unknown,
  issues: Issue[],
  path: readonly PropertyKey[] = [],
): core.output<Schema> {
  const payload = schema._zod.run({value, issues: []}, context as core.ParseContextInternal) as Payload;
  for (const issue of payload.issues) issues.push({...issue, path: [...path, ...(issue.path ?? [])]});
  return payload.value as core.output<Schema>;
}

/** Notes that the value being read was mended or left out. */
export function note(payload: Payload, code: string): void {
  payload.issues.push({code: 'custom', message: code, input: undefined, path: []});
}

/**
 * Makes schemas on a page that put enumerable names on `Object.prototype`.
 *
 * zod then throws at the first schema of each type and at no later one, since it marks a type as set up before
 * it sets it up; what is lost are methods that nobody calls here.
 */
export function make<Schema>(schema: () => Schema): Schema {
  for (let types = 8; types > 0; types -= 1) {
    try {
      return schema();
    } catch {
      // Each attempt gets one type further.
    }
  }
  return schema();
}
