// @ts-check
import {aLocation, aPage, aService} from '../support/endpoint.mjs';

/** @typedef {import('./endpoint-network.mjs').Row} Row */

const good = aPage(aService());
const one = JSON.stringify(aService());
const envelope = JSON.parse(good);

/** What a finder or a card says of a directory that has nothing, or not this. */
export const nothingHere = /Qui non troviamo queste informazioni\./;
const noServices = /In questo elenco per ora non ci sono servizi\./;

/** @type {(body: string | Uint8Array, over?: Partial<Row>) => Row} */
const ready = (body, over) => ({is: {body}, state: 'ready', ...over});
/** @type {(body: string | Uint8Array) => Row} */
const empty = (body) => ({is: {body}, state: 'empty', card: noServices, finder: noServices});
/** @type {(body: string | Uint8Array) => Row} */
const shapeless = (body) => ({is: {body}, state: 'failed shape', asked: 1});
/** @type {(over: Record<string, unknown>) => Row} */
const saying = (over) => ready(JSON.stringify({...envelope, ...over}));
/** @type {(type: string, body?: string | Uint8Array) => Row} */
const typed = (type, body = good) => ({is: {type, body}, state: 'ready'});

/** @type {Record<string, Row>} */
export const bodies = {
  'answers 200 with a page': {
    is: {type: 'text/html', body: '<!doctype html><h1>Benvenuti</h1>'},
    state: 'failed shape',
    asked: 1,
  },
  'answers 200 with a page and calls it JSON': shapeless('<!doctype html><h1>Benvenuti</h1>'),
  'answers with nothing': shapeless(''),
  'answers with blanks': shapeless(' \n\n '),
  'answers with a byte order mark alone': shapeless('\ufeff'),
  'stops in the middle': shapeless(good.slice(0, good.length / 2)),
  'has lost its last brace': shapeless(good.slice(0, -1)),
  'says it is shorter than it is': {
    is: {headers: {'content-length': '90'}},
    state: 'failed shape',
  },
  'goes on after the end': shapeless(`${good}<script>var x = 1</script>`),
  'answers with JSONP': shapeless(`callback(${good});`),
  'guards its JSON': shapeless(`)]}',\n${good}`),
  'answers with XML': shapeless('<?xml version="1.0"?><services><service id="1"/></services>'),
  'answers with CSV': shapeless('id,name,status\n1,Sportello,active\n'),
  'answers with a picture': shapeless(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB', 'base64')),
  'answers with JSON for people': shapeless(`// servizi\n{contents: [${one},]}`),
  'answers with NaN': shapeless('{"contents": [{"id": 1, "name": "x", "minimum_age": NaN}]}'),
  'answers with ten megabytes of a page': {
    is: {type: 'text/html', body: '<p>Torniamo presto.</p>'.repeat(450_000)},
    state: 'failed shape',
  },
  'answers with brackets without end': shapeless('['.repeat(200_000)),
  'answers null': shapeless('null'),
  'answers true': shapeless('true'),
  'answers a number': shapeless('0'),
  'answers a text': shapeless('"ok"'),
  'answers JSON in JSON': shapeless(JSON.stringify(good)),
  'begins with a byte order mark': ready(`\ufeff${good}`),
  'ends its lines as Windows does': ready(JSON.stringify(envelope, null, 2).replaceAll('\n', '\r\n')),
  'is sent as text': typed('text/plain'),
  'is sent as a page': typed('text/html'),
  'is sent as bytes': typed('application/octet-stream'),
  'is sent as nothing known': typed(''),
  'is sent as what no type can be': typed(';;;'),
  'is written in Latin-1 and says so': typed(
    'application/json; charset=iso-8859-1',
    Buffer.from(good, 'latin1'),
  ),
  'is written in Latin-1 and does not': typed(
    'application/json',
    Buffer.from(good.replace('di esempio', 'di esempio più'), 'latin1'),
  ),
  'is written in letters nobody knows': typed('application/json; charset=klingon'),
};

/** @type {Record<string, Row>} */
export const envelopes = {
  'has a bare array': ready(`[${one}]`),
  'has a single service': ready(one),
  'calls its list content': ready(`{"content": [${one}], "last": true}`),
  'calls its list services': ready(`{"services": [${one}]}`),
  'calls its list items': ready(`{"items": [${one}], "count": 1}`),
  'has an object for a list': ready(`{"contents": ${one}}`),
  'has a service a line': ready(`${one}\n${one.replaceAll('service', 'other')}\n`),
  'has a line that is broken': ready(`${one}\n{"id": "x", "na\n`, {state: 'partial'}),
  'has a null beside its list': saying({content: null}),
  'counts nobody': saying({total_items: 0, total_pages: 0, size: 0, empty: true}),
  'counts less than nobody': saying({total_items: -1, total_pages: -1, page_number: -1}),
  'counts in words': saying({total_items: 'many', total_pages: 'some', page_number: 'first'}),
  'says nothing of pages': saying({total_items: null, total_pages: null, page_number: null, size: null}),
  'is a page with an error': saying({error: null, message: 'ok'}),
  'answers 200 and means 404': shapeless('{"error": "not found", "status": 404}'),
  'answers 200 and wants a key': shapeless('{"message": "Missing API key", "name": "Error", "id": 7}'),
  'answers with what it is': shapeless(
    '{"version": "3.1", "profile": "https://example.org", "openapi_url": ""}',
  ),
  'wraps its page once more': shapeless(`{"data": ${good}}`),
  'has null for a list': shapeless('{"total_items": 0, "contents": null}'),
  'has no list': shapeless('{"total_items": 3, "total_pages": 1}'),
  'has a text for a list': shapeless('{"contents": "none"}'),
  'lists organisations': shapeless(aPage({id: 'o', name: 'Ente', legal_status: 'x', website: null})),
  'lists places': shapeless(aPage(aLocation())),
  'has no record that can be read': shapeless(aPage(null, 1, 'x', [], {}, {id: 1})),
  'has an empty array': empty('[]'),
  'has an empty page': empty(aPage()),
  'is empty without a list': empty('{"empty": true}'),
  'has services of the past only': empty(
    aPage(aService({status: 'defunct'}), aService({id: 'b', status: 'inactive'})),
  ),
};
