// @ts-check
// What a server of our files must send: `node build/headers.mjs https://widgets.example/`, also once a day.
import {neverChanges} from './serve.mjs';

/** Files of each kind that pages ask for from another origin. */
export const asked = ['cdn/loader.js', 'standalone/casa.js', 'data/milan/services.it.json', 'integrity.json'];

/** @type {Record<string, RegExp>} */
const kinds = {js: /^text\/javascript\b/, json: /^application\/json\b/};

/**
 * What is wrong with how a server answers for a file, in words.
 * @param {string} address
 * @returns {Promise<string[]>}
 */
export async function faults(address) {
  const response = await fetch(address, {headers: {origin: 'https://page.example'}});
  const {pathname} = new URL(address);
  const says = (/** @type {string} */ name) => response.headers.get(name) ?? '';
  const isKept = /\bimmutable\b/.test(says('cache-control'));
  /** @type {[boolean, string][]} */
  const rules = [
    [response.status === 200, `answers ${response.status}`],
    [says('access-control-allow-origin') === '*', 'may not be read by other origins (CORS *)'],
    [says('cross-origin-resource-policy') === 'cross-origin', 'may not be embedded (CORP cross-origin)'],
    [says('x-content-type-options') === 'nosniff', 'has no nosniff'],
    [kinds[pathname.replace(/^.*\./, '')]?.test(says('content-type')) ?? true, `is ${says('content-type')}`],
    [!neverChanges.test(pathname) || isKept, 'has a version and is not immutable'],
    [neverChanges.test(pathname) || !isKept, 'has no version and is immutable'],
    [says('set-cookie') === '', 'sets a cookie'],
  ];
  return rules.flatMap(([holds, fault]) => (holds ? [] : `${pathname} ${fault}`));
}

if (process.argv[1]?.endsWith('headers.mjs')) {
  const base = process.argv[2] ?? 'http://localhost:8001/';
  const found = (await Promise.all(asked.map((file) => faults(new URL(file, base).href)))).flat();
  console.log(found.length === 0 ? `${asked.length} files are served as they must be` : found.join('\n'));
  process.exitCode = found.length === 0 ? 0 : 1;
}
