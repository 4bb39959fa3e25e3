// @ts-check
import {deflateSync, gzipSync} from 'node:zlib';
import {serve} from '../../build/serve.mjs';

/**
 * What is wrong with an endpoint, each a switch; one without any answers with one page of one service.
 * @typedef {object} Defects
 * @property {string | Uint8Array} [body] what it answers with
 * @property {number} [status]
 * @property {string} [type] the content type, `application/json` unless told; '' for none
 * @property {Record<string, string>} [headers] further headers
 * @property {boolean} [cors] `false` lets no other origin read the answer
 * @property {'gzip' | 'deflate' | 'lie'} [compression] `lie` says gzip and is not
 * @property {string} [redirect] the address it sends elsewhere to; `{self}` is its own
 * @property {'headers' | 'body'} [hang] what never comes
 * @property {{bytes: number, every: number}} [trickle] how slowly the body comes, in milliseconds
 * @property {number} [cut] after how many bytes of the body the connection breaks
 * @property {boolean} [reset] the connection breaks before any answer
 * @property {string} [raw] what comes in place of HTTP
 * @property {Defects} [later] what it is from the second request on
 */

/**
 * Answers as an endpoint with these defects does.
 * @param {Defects} defects
 * @returns {import('node:http').RequestListener}
 */
export function answering(defects) {
  let asked = 0;
  return (request, response) => {
    const now = asked++ > 0 ? (defects.later ?? defects) : defects;
    if (now.hang === 'headers') return;
    if (now.reset) return void request.socket.resetAndDestroy();
    if (now.raw !== undefined) return void request.socket.end(now.raw);
    const {status = 200, cut, trickle} = now;
    const body = bodyOf(now);
    response.writeHead(status, headersOf(now, request.url ?? '/', body.length));
    if (now.hang === 'body') return response.flushHeaders();
    if (trickle !== undefined) return drip(response, body, trickle);
    if (cut === undefined) return void response.end([204, 304].includes(status) ? undefined : body);
    response.write(body.subarray(0, cut), () => setTimeout(() => response.destroy(), 20));
  };
}

/**
 * An endpoint with these defects, or that answers as told, on an origin of its own.
 * @param {Defects | import('node:http').RequestListener} [defects]
 * @param {string} [path] where its services are
 */
export async function openEndpoint(defects = {}, path = '/services') {
  const answer = typeof defects === 'function' ? defects : answering(defects);
  let asked = 0;
  const {origin, close} = await serve((request, response) => {
    asked++;
    answer(request, response);
  });
  return {address: origin + path, asked: () => asked, close};
}

/** @param {Defects} defects */
function bodyOf({body = aPage(aService()), compression}) {
  const bytes = Buffer.from(body);
  if (compression === 'gzip') return gzipSync(bytes);
  return compression === 'deflate' ? deflateSync(bytes) : bytes;
}

/**
 * @param {Defects} defects
 * @param {string} self
 * @param {number} length
 * @returns {Record<string, string>}
 */
function headersOf(defects, self, length) {
  const {cors, type = 'application/json', compression, redirect, cut, headers} = defects;
  return {
    'cache-control': 'no-store',
    ...(cors !== false && {'access-control-allow-origin': '*'}),
    ...(type !== '' && {'content-type': type}),
    ...(compression !== undefined && {'content-encoding': compression === 'lie' ? 'gzip' : compression}),
    ...(redirect !== undefined && {location: redirect.replace('{self}', self)}),
    ...(cut !== undefined && {'content-length': String(length)}),
    ...headers,
  };
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {Buffer} body
 * @param {{bytes: number, every: number}} pace
 */
function drip(response, body, {bytes, every}) {
  let sent = 0;
  const timer = setInterval(() => {
    response.write(body.subarray(sent, (sent += bytes)));
    if (sent < body.length) return;
    clearInterval(timer);
    response.end();
  }, every);
  response.on('close', () => clearInterval(timer));
}

/**
 * An invented service at an invented centre that never closes, as HSDS says it.
 * @param {Record<string, unknown>} [over]
 */
export function aService(over = {}) {
  return {
    id: 'service',
    name: 'Sportello di esempio',
    status: 'active',
    phones: [{id: 'phone', number: '02 0000 0003'}],
    service_at_locations: [{id: 'at', location: aLocation()}],
    ...over,
  };
}

/** @param {Record<string, unknown>} [over] */
export function aLocation(over = {}) {
  return {
    id: 'centre',
    location_type: 'physical',
    name: 'Centro di esempio',
    addresses: [{id: 'address', address_1: 'Via Esempio 1', city: 'Milano', postal_code: '20100'}],
    phones: [{id: 'phone-of-centre', number: '02 0000 0002'}],
    ...over,
  };
}

/**
 * A page of services in the envelope of HSDS.
 * @param {...unknown} contents
 */
export function aPage(...contents) {
  return JSON.stringify({
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  });
}
