// @ts-check
import {median, print} from './table.mjs';

/** @typedef {{name: string}} Named */

/**
 * The median of one figure over all rounds.
 * @template {string} Key
 * @param {readonly Record<Key, number>[]} figures
 * @param {Key} key
 */
const middle = (figures, key) => median(figures.map((one) => one[key]));

const whole = (/** @type {number} */ value) => value.toFixed(0);
const ratio = (/** @type {number} */ value, /** @type {number} */ limit) =>
  limit === 0 ? '-' : (value / limit).toFixed(2);

/**
 * Prints lists beside the first of them, which is the limit.
 * @param {ReadonlyMap<Named, readonly import('./lists.mjs').ListFigures[]>} all
 */
export function listRows(all) {
  const rows = [...all].map(([{name}, figures]) => {
    const keys = figures.flatMap((one) => one.keys);
    const own = /** @type {const} */ (['first', 'ready', 'drawing', 'indexing', 'blocking', 'heap']);
    const medians = Object.fromEntries(own.map((key) => [key, middle(figures, key)]));
    return {name, key: median(keys), worst: Math.max(...keys), ...medians};
  });
  const [limit] = /** @type {Record<string, any>[]} */ (rows);
  print(
    [
      '',
      'key to paint',
      '/ limit',
      'worst',
      'first card',
      '/ limit',
      'index ready',
      'longest before',
      'while indexing',
      'blocking',
      '/ limit',
      'heap MB',
    ],
    rows.map((/** @type {Record<string, any>} */ row) => [
      row['name'],
      row['key'].toFixed(1),
      ratio(row['key'], limit?.['key']),
      whole(row['worst']),
      whole(row['first']),
      ratio(row['first'], limit?.['first']),
      whole(row['ready']),
      whole(row['drawing']),
      whole(row['indexing']),
      whole(row['blocking']),
      ratio(row['blocking'], limit?.['blocking']),
      row['heap'].toFixed(1),
    ]),
  );
}

/**
 * Prints starts: the first is the page alone, taken off the others, the second the limit.
 * @param {ReadonlyMap<Named, readonly import('./start.mjs').StartFigures[]>} all
 */
export function startRows(all) {
  const [alone, ...others] = [...all].map(([{name}, figures]) => ({
    name,
    bytes: middle(figures, 'bytes'),
    requests: middle(figures, 'requests'),
    seen: middle(figures, 'seen'),
    moved: middle(figures, 'moved'),
    blocking: middle(figures, 'blocking'),
    heap: middle(figures, 'heap'),
  }));
  const [limit] = others;
  if (alone === undefined || limit === undefined) return;
  print(
    ['', 'added kB', 'requests', 'number seen', '/ limit', 'shift', 'blocking', 'heap kB'],
    others.map(({name, bytes, requests, seen, moved, blocking, heap}) => [
      name,
      ((bytes - alone.bytes) / 1000).toFixed(1),
      whole(requests - alone.requests),
      whole(seen),
      ratio(seen, limit.seen),
      moved.toFixed(3),
      whole(Math.max(0, blocking - alone.blocking)),
      whole((heap - alone.heap) / 1000),
    ]),
  );
}

/** @param {ReadonlyMap<Named, readonly number[]>} all */
export function shiftRows(all) {
  print(
    ['', 'shift'],
    [...all].map(([{name}, shifts]) => [name, Math.max(...shifts).toFixed(3)]),
  );
}
