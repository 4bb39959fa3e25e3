// @ts-check
import {answering, aService} from './endpoint.mjs';

/**
 * A live HSDS API and what is wrong with it, each a switch; one without any does all that it should.
 * @typedef {object} LiveApi
 * @property {number} [services] how many it has, 25 unless told
 * @property {number} [perPage] the most it gives on a page, 10 unless told
 * @property {string[]} [ignores] parameters that it takes no notice of
 * @property {string[]} [refuses] parameters that it answers 422 to
 * @property {boolean} [sketches] its lists hold one-to-one fields only, even when asked for more
 * @property {'hsds' | 'oruk' | 'silent' | 'array' | 'lines' | 'boasting'} [envelope] how it wraps its lists
 * @property {0 | 1} [first] the number of its first page
 * @property {'empty' | 'first' | 'missing' | 'page'} [past] what it answers past its end
 * @property {Record<number, import('./endpoint.mjs').Defects>} [pages] what is wrong with single pages, by number
 * @property {import('./endpoint.mjs').Defects} [details] what is wrong with every single service
 * @property {'api' | 'page' | 'missing'} [root] what is at its root
 * @property {number} [delay] how long every answer takes, in milliseconds
 */

const json = (/** @type {unknown} */ body) => ({body: JSON.stringify(body)});
const html = {type: 'text/html', body: '<!doctype html><title>Non trovata</title>'};

/**
 * Answers as such an API does.
 * @param {LiveApi} api
 * @returns {import('node:http').RequestListener}
 */
export function liveApi(api) {
  const fixed = new Map(Object.entries(api.pages ?? {}).map(([page, is]) => [Number(page), answering(is)]));
  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [, , id] = url.pathname.split('/');
    const page = Number(url.searchParams.get('page') ?? api.first ?? 1);
    const is = id === undefined ? listOf(api, url, page) : (api.details ?? json(record(Number(id), false)));
    const isList = url.pathname === '/services';
    const answer = (isList && fixed.get(page)) || answering(is);
    setTimeout(() => answer(request, response), api.delay ?? 0);
  };
}

/**
 * @param {LiveApi} api
 * @param {URL} url
 * @param {number} page
 * @returns {import('./endpoint.mjs').Defects}
 */
function listOf({services = 25, perPage = 10, ...api}, {pathname, searchParams}, page) {
  if (pathname !== '/services') return rootOf(api.root);
  if ((api.refuses ?? []).some((name) => searchParams.has(name)))
    return {status: 422, ...json({detail: 'no'})};
  const first = api.first ?? 1;
  const size = Math.min(perPage, Number(searchParams.get('per_page') ?? perPage));
  const count = Math.ceil(services / size);
  const isPast = page - first >= count || page < first;
  if (isPast && api.past === 'missing') return {status: 404, ...json({detail: 'Invalid page.'})};
  if (isPast && api.past === 'page') return html;
  const isFirst = api.ignores?.includes('page') || (isPast && api.past === 'first');
  const from = isFirst ? 0 : (page - first) * size;
  const many = Math.max(0, Math.min(size, services - from));
  const contents = Array.from({length: from < 0 ? 0 : many}, (_, at) =>
    record(from + at, api.sketches === true),
  );
  return wrapped(api.envelope ?? 'hsds', contents, {services, count, number: page, at: page - first});
}

/** @type {(root: LiveApi['root']) => import('./endpoint.mjs').Defects} */
function rootOf(root) {
  if (root === 'page') return html;
  return root === 'missing' ? {status: 404} : json({version: '3.0', profile: 'https://path/to/profile'});
}

/** @type {(number: number, isSketch: boolean) => object} */
function record(number, isSketch) {
  if (number === 0 && !isSketch) return aService({id: '0'});
  const name = number === 0 ? 'Sportello di esempio' : `Servizio ${number}`;
  const sketch = {id: String(number), name, status: 'active', description: 'Inventato.'};
  return isSketch ? sketch : {...sketch, phones: [{id: 'p', number: '02 0000 0005'}]};
}

/**
 * @param {string} envelope
 * @param {object[]} contents
 * @param {{services: number, count: number, number: number, at: number}} paging
 */
function wrapped(envelope, contents, {services, count, number, at}) {
  const [isFirst, isLast] = [at === 0, at >= count - 1];
  if (envelope === 'array') return json(contents);
  if (envelope === 'lines') return {body: contents.map((each) => JSON.stringify(each)).join('\n')};
  if (envelope === 'silent') return json({contents});
  if (envelope === 'boasting') return json({contents, total_pages: 99, total_items: 9900});
  if (envelope === 'oruk')
    return json({
      content: contents,
      totalElements: services,
      totalPages: count,
      number,
      first: isFirst,
      last: isLast,
    });
  return json({
    contents,
    total_items: services,
    total_pages: count,
    page_number: number,
    first_page: isFirst,
    last_page: isLast,
  });
}
