import {isObject} from './hsds/blocks.js';

/**
 * `over`, with what it lacks taken from `base`, field by field.
 *
 * Objects are one when they have the same `id`; without one they are values, taken whole. Lists are joined by
 * the ids of their items; without an id in common the list of `over` stands alone.
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
  if (over === undefined) return base;
  if (Array.isArray(base) && Array.isArray(over)) {
    const olds = byKey(base);
    const isShared = over.length === 0 || [...byKey(over).keys()].some((key) => olds.has(key));
    return isShared ? joinById<unknown>(base, over) : over;
  }
  const id = isObject(over) ? over['id'] : undefined;
  if (!isObject(base) || !isObject(over) || !id || base['id'] !== id) return over;
  return Object.fromEntries(Object.keys(base).map((name) => [name, mergeValues(base[name], over[name])]));
}

/** Items by id, and by their order among those with the same one; without an id nothing is its equal. */
function byKey<T>(items: readonly T[]): Map<unknown, T> {
  const keyed = new Map<unknown, T>();
  for (const item of items) {
    const id = isObject(item) ? item['id'] : undefined;
    if (typeof id === 'string' && id !== '') {
      let nth = 0;
      while (keyed.has(`${id} ${String(nth)}`)) nth += 1;
      keyed.set(`${id} ${String(nth)}`, item);
    } else keyed.set(item, item);
  }
  return keyed;
}
