// @ts-check
import {alive, answer, banner, reader, script} from './fault.mjs';

/** @param {string} code */
export const flag = (code) => ({id: code, link_type: 'flag', taxonomy_term: {id: code, code, name: code}});

/** A helpline as HSDS, unless said otherwise. */
export const record = (/** @type {object} */ over) => ({
  id: 'x',
  name: 'Altro',
  status: 'active',
  phones: [{id: 'p', number: '02 0000 0001'}],
  attributes: [flag('helpline')],
  ...over,
});
/** Answers with a JSON body. */
export const json = (/** @type {unknown} */ body) => answer(200, 'application/json', JSON.stringify(body));
export const endpoint = {head: script + reader, body: banner('endpoint="/answer"'), ...alive};

/** @type {Record<string, import('node:http').RequestListener>} */
export const answers = {
  'answers 500': answer(500, 'text/plain', 'no'),
  'answers 404': answer(404, 'application/json', '{}'),
  'answers with a page': answer(200, 'text/html', '<!doctype html><p>Manutenzione</p>'),
  'breaks off in its JSON': answer(200, 'application/json', '{"contents": [{"id": "1", "na'),
  'answers with something else': json({weather: 'fine', contents: {}}),
  'answers with the wrong types': json([record({name: 7, phones: 'none'}), null, 3]),
  'answers with nothing': answer(200, 'application/json', ''),
  'has no records': json([]),
  'never answers': () => undefined,
  'hangs up': (request) => request.socket.destroy(),
  'takes 1522 away': json([record({name: '1522', status: 'defunct', phones: [{id: 'p', number: '1522'}]})]),
  'gives 1522 another number': json([
    record({id: '1522', name: '1522', phones: [{id: 'p', number: '02 0000 0001'}]}),
  ]),
  'answers with markup': json([
    record({name: '<img src=x onerror=alert(1)>', phones: [{id: 'p', number: 'javascript:alert(1)'}]}),
  ]),
  'answers with ten thousand lines': json(
    Array.from({length: 10_000}, (_, index) =>
      record({id: `x${index}`, phones: [{id: 'p', number: `02 ${index}`}]}),
    ),
  ),
};
