// @ts-check
import {aPage, aService} from '../support/endpoint.mjs';

/**
 * A fault of an endpoint, and what becomes of it.
 * @typedef {object} Row
 * @property {import('../support/endpoint.mjs').Defects} [is] how it answers
 * @property {import('../support/live-api.mjs').LiveApi} [live] the same of a live API
 * @property {string} [path] what of it is named, its `/services` unless told
 * @property {string} [address] where it is said to be, in place of one that answers
 * @property {string} state what `casa-state` ends with, and the kind of failure
 * @property {string} [first] what it says before that
 * @property {RegExp} [card] what a card without HTML of its own says, where that is not what the state says
 * @property {RegExp} [finder] the same of a finder
 * @property {number} [asked] how often it is asked at least
 */

const page = '<!doctype html><html lang="it"><title>Manutenzione</title><p>Torniamo presto.</p></html>';
const html = {type: 'text/html; charset=utf-8', body: page};
const good = aPage(aService());
/** More than anybody waits. */
const endless = {bytes: 1, every: 1000};

/**
 * Statuses: those that pass are asked again, those that do not are not.
 * @type {Record<string, Row>}
 */
export const statuses = {
  ...Object.fromEntries(
    [401, 403, 404, 405, 406, 410, 418, 451].map((status) => [
      `answers ${status}`,
      {is: {status, body: '{"detail": "no"}'}, state: 'failed http', asked: 1},
    ]),
  ),
  // It may refuse a parameter that it does not know: it is asked once more, without.
  'answers 400': {is: {status: 400, body: '{"detail": "no"}'}, state: 'failed http', asked: 2},
  ...Object.fromEntries(
    [408, 500, 502, 503, 504].map((status) => [
      `answers ${status} with a page`,
      {is: {status, ...html}, state: 'failed http', asked: 2},
    ]),
  ),
  'answers 500 with a page of services': {is: {status: 500}, state: 'failed http', asked: 2},
  'answers 204': {is: {status: 204}, state: 'failed shape'},
  'answers 304 to who has nothing': {is: {status: 304}, state: 'failed http'},
  'answers 206 with half': {is: {status: 206, body: good.slice(0, 200)}, state: 'failed shape'},
  'answers 203 with all': {is: {status: 203}, state: 'ready'},
  'answers 429 and wants an hour': {
    is: {status: 429, headers: {'retry-after': '3600', 'access-control-expose-headers': 'retry-after'}},
    state: 'failed http',
    asked: 1,
  },
  'answers 429 and wants a second': {
    is: {
      status: 429,
      headers: {'retry-after': '1', 'access-control-expose-headers': 'retry-after'},
      later: {},
    },
    first: 'failed http',
    state: 'ready',
  },
  'answers 503 and wants nonsense': {
    is: {status: 503, headers: {'retry-after': 'soon', 'access-control-expose-headers': '*'}},
    state: 'failed http',
    asked: 2,
  },
  'answers 503 once': {is: {status: 503, later: {}}, first: 'failed http', state: 'ready'},
  'breaks off once': {is: {cut: 50, later: {}}, first: 'failed cors-or-network', state: 'ready'},
};

/** @type {Record<string, Row>} */
export const network = {
  'resets the connection': {is: {reset: true}, state: 'failed cors-or-network', asked: 2},
  'does not speak HTTP': {is: {raw: 'SSH-2.0-OpenSSH_9.2\r\n'}, state: 'failed cors-or-network'},
  'closes without a word': {is: {raw: ''}, state: 'failed cors-or-network'},
  'breaks off in the headers': {
    is: {raw: 'HTT'},
    state: 'failed cors-or-network',
  },
  'breaks off in the body': {is: {cut: 60}, state: 'failed cors-or-network', asked: 2},
  'breaks off before the body': {is: {cut: 0}, state: 'failed cors-or-network'},
  'says it is longer than it is': {
    is: {cut: good.length, headers: {'content-length': String(good.length + 100)}},
    state: 'failed cors-or-network',
  },
  'never answers': {is: {hang: 'headers'}, state: 'failed timeout'},
  'sends headers and no body': {is: {hang: 'body'}, state: 'failed timeout'},
  'sends a byte now and then': {is: {trickle: endless}, state: 'failed timeout'},
  'sends blanks without end': {
    is: {body: ' '.repeat(1_000_000), trickle: {bytes: 100, every: 50}},
    state: 'failed timeout',
  },
  'takes two seconds over the body': {
    is: {trickle: {bytes: Math.ceil(good.length / 10), every: 200}},
    state: 'ready',
  },
  'redirects to what is right': {is: {status: 302, redirect: '{self}', later: {}}, state: 'ready'},
  'redirects without end': {is: {status: 302, redirect: '{self}'}, state: 'failed cors-or-network'},
  'redirects to a page to log in': {
    is: {status: 307, redirect: '{self}', later: html},
    state: 'failed shape',
  },
  'redirects to nowhere': {is: {status: 301, type: ''}, state: 'failed http'},
  'redirects to a file': {
    is: {status: 302, redirect: 'file:///etc/hosts'},
    state: 'failed cors-or-network',
  },
  'redirects to who is not there': {
    is: {status: 302, redirect: 'http://localhost:9/'},
    state: 'failed cors-or-network',
  },
  'is at a port that browsers forbid': {
    address: 'http://localhost:9/services',
    state: 'failed cors-or-network',
  },
  'is where nobody listens': {address: 'http://localhost:1025/services', state: 'failed cors-or-network'},
  'is at an address with a password': {
    address: 'http://a:b@localhost:1025/services',
    state: 'failed cors-or-network',
  },
  'is at an address of code': {address: 'javascript:alert(1)', state: 'failed shape'},
  'is at an address that is data': {address: `data:application/json,[]`, state: 'failed shape'},
  'is at an address without a host': {address: 'http://', state: 'failed shape'},
  'compresses, as it may': {is: {compression: 'gzip'}, state: 'ready'},
  'compresses in an old way': {is: {compression: 'deflate'}, state: 'ready'},
  'says it compresses and does not': {is: {compression: 'lie'}, state: 'failed cors-or-network'},
};
