import {isObject, ownProperties} from './hsds/blocks.js';

/**
 * `over`, with what it lacks taken from `base`, object by object.
 *
 * Objects are one if they have the same `id`, or none. Lists are joined by the ids of their items; without an
 * id in common the list of `over` stands alone, for nothing tells which item is which.
 */
export function merge<T>(base: T, over: T): T {
  return mergeValues(base, over) as T;
}

/** The items of both lists, those with the same id merged; `base` says the order. */
export function joinById<T>(base: readonly T[], over: readonly T[]): T[] {
  const olds = byKey(base);
  const news = byKey(over);
  const merged = [...olds].map(([key, item]) => merge(item, news.get(key) ?? item));
  return [...merged, ...[...news].flatMap(([key, item]) => (olds.has(key) ? [] : [item]))];
}

function mergeValues(base: unknown, over: unknown): unknown {
  if (isAbsent(over)) return base;
  if (isAbsent(base)) return over;
  if (Array.isArray(base) && Array.isArray(over)) return mergeLists(base, over);
  if (!isObject(base) || !isObject(over) || isText(over) || base['id'] !== over['id']) return over;
  const names = [...new Set([...Object.keys(base), ...Object.keys(over)])];
  return ownProperties(Object.fromEntries(names.map((name) => [name, mergeValues(base[name], over[name])])));
}

function mergeLists(base: readonly unknown[], over: readonly unknown[]): readonly unknown[] {
  const olds = byKey(base);
  return [...byKey(over).keys()].some((key) => olds.has(key)) ? joinById(base, over) : over;
}

/** Items by id, and by their order among those with the same one; without an id nothing is its equal. */
function byKey<T>(items: readonly T[]): Map<unknown, T> {
  const keyed = new Map<unknown, T>();
  for (const item of items) {
    const id = isObject(item) ? item['id'] : undefined;
    let nth = 0;
    while (keyed.has(`${String(id)} ${String(nth)}`)) nth += 1;
    keyed.set(typeof id === 'string' ? `${id} ${String(nth)}` : item, item);
  }
  return keyed;
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function isText(value: object): boolean {
  return Object.hasOwn(value, 'value') && Object.hasOwn(value, 'lang');
}
