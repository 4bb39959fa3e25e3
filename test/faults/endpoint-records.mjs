// @ts-check
import {aLocation, aPage, aService} from '../support/endpoint.mjs';

/** @typedef {import('./endpoint-network.mjs').Row} Row */

const odd = {id: 'odd', name: 'Servizio storto', phones: [{id: 'odd', number: '02 0000 0004'}]};

/**
 * A page where a good service follows something else.
 * @type {(record: unknown, finder?: RegExp) => Row}
 */
const beside = (record, finder = /Sportello di esempio/) => ({
  is: {body: aPage(record, aService())},
  state: 'ready',
  finder,
});

/** Such a page, where nothing can be made of the other one. @type {(record: unknown) => Row} */
const nameless = (record) => ({...beside(record), state: 'partial'});

/**
 * A page where a service with oddities stands beside a good one: both are found.
 * @type {(over: Record<string, unknown>) => Row}
 */
const odds = (over) => beside({...aService(odd), ...over}, /(?=.*Sportello di esempio)(?=.*Servizio storto)/);

/** @type {(over: Record<string, unknown>) => Row} */
const oddPlace = (over) =>
  odds({service_at_locations: [{id: 'odd-at', location: aLocation({id: 'odd-centre', ...over})}]});
/** @type {(...schedules: unknown[]) => Row} */
const oddHours = (...schedules) =>
  odds({schedules, service_at_locations: [{id: 'at', location: aLocation(), schedules}]});
/** @type {(value: unknown) => Record<string, unknown>} */
const everything = (value) =>
  Object.fromEntries(
    [
      ...Object.keys(aService()),
      'schedules',
      'languages',
      'attributes',
      'contacts',
      'organization',
      'program',
    ]
      .concat(
        'description',
        'url',
        'email',
        'cost_options',
        'required_documents',
        'accessibility',
        'locations',
      )
      .filter((name) => !['id', 'name'].includes(name))
      .map((name) => [name, value]),
  );
const nested = (/** @type {number} */ depth) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

/** @type {Record<string, Row>} */
export const records = {
  'has a null for a service': beside(null),
  'has a number for a service': beside(7),
  'has a text for a service': beside('Servizio'),
  'has an array for a service': beside([aService()]),
  'has an empty object for a service': nameless({}),
  'has a service without a name': nameless({id: 'x', status: 'active'}),
  'has a service with an empty name': nameless({...odd, name: '  '}),
  'has a service with an object for a name': nameless({...odd, name: {first: 'x'}}),
  'has a number for a name': beside({...odd, name: 118}, /Sportello di esempio/),
  'has a service without an id': odds({id: undefined}),
  'has a service with an object for an id': odds({id: {}}),
  'has a number for an id': odds({id: 3}),
  'has one id for all': odds({id: 'service'}),
  'has the same service twice': beside(aService()),
  'has a status nobody knows': odds({status: 'Verified'}),
  'has null in every field': odds(everything(null)),
  'has nothing in every field': odds(everything('')),
  'has a number in every field': odds(everything(7)),
  'has an object in every field': odds(everything({})),
  'has an array of nulls in every field': odds(everything([null, undefined, 0, '', [], {}])),
  'has true in every field': odds(everything(true)),
  'has arrays in arrays in every field': odds(everything(nested(500))),
  'has a name of a million letters': odds({description: 'x'.repeat(1_000_000)}),
  'has half of a letter': odds({description: '\ud800'}),
  'has names of prototypes': odds(JSON.parse('{"__proto__": {"x": 1}, "constructor": 1, "toString": null}')),
  'has markup for a text': odds({
    description: '<img src=x onerror="throw 1"><script>throw 2</script><b>Testo</b>',
    alternate_name: '</style><style>*{display:none}',
  }),
  'has code for addresses': odds({url: 'javascript:throw 3', email: 'javascript:throw 4'}),
};

/** @type {Record<string, Row>} */
export const parts = {
  'has no phones': odds({phones: undefined}),
  'has a phone without a number': odds({phones: [{id: 'p'}, {id: 'q', number: null}]}),
  'has a phone that is no number': odds({phones: [{number: 'N/A'}, {number: 'chiedi in portineria'}]}),
  'has a phone that is code': odds({phones: [{number: 'javascript:throw 5'}]}),
  'has a phone that is a text': odds({phones: '02 0000 0004'}),
  'has a thousand phones': odds({phones: Array.from({length: 1000}, (_, n) => ({number: `02 ${n}`}))}),
  'has places that are null': odds({service_at_locations: [null, {location: null}, {}]}),
  'has places that are only named': odds({service_at_locations: [{id: 'a', location_id: 'nowhere'}]}),
  'has a place without a name': oddPlace({name: null}),
  'has a place without an address': oddPlace({addresses: []}),
  'has a place with a text for an address': oddPlace({addresses: 'Via Esempio 1'}),
  'has a place with nulls for an address': oddPlace({addresses: [null, {address_1: null, city: null}]}),
  'has a place that is nowhere': oddPlace({latitude: 999, longitude: -999}),
  'has a place with words for degrees': oddPlace({latitude: 'nord', longitude: 'est'}),
  'has a place in the sea': oddPlace({latitude: 0, longitude: 0}),
  'has hours that are null': oddHours(null),
  'has hours that are a text': odds({schedules: 'sempre'}),
  'has hours without a day': oddHours({opens_at: '09:00', closes_at: '12:00'}),
  'has hours on no day': oddHours({freq: 'WEEKLY', byday: 'XX', opens_at: '09:00', closes_at: '12:00'}),
  'has hours that no clock shows': oddHours({
    freq: 'WEEKLY',
    byday: 'MO',
    opens_at: '25:99',
    closes_at: '99',
  }),
  'has hours as often as never': oddHours({freq: 'NEVER', byday: 'MO', interval: -1, count: 'x'}),
  'has hours from no date': oddHours({
    freq: 'WEEKLY',
    byday: 'MO',
    opens_at: '09:00',
    closes_at: '12:00',
    valid_from: 'presto',
    valid_to: '2026-99-99',
  }),
  'has hours with rules that clash': oddHours({
    freq: 'WEEKLY',
    interval: 5,
    byday: '5MO',
    bymonthday: '31',
    byyearday: '366',
    byweekno: '53',
    wkst: 'X',
    opens_at: '09:00',
    closes_at: '12:00',
  }),
  'has languages that are null': odds({languages: [null, {code: null}, {code: 'x--', name: ''}]}),
  'has terms that are null': odds({attributes: [null, {taxonomy_term: null}, {taxonomy_term: {code: {}}}]}),
  'has ages that no one has': odds({minimum_age: -5, maximum_age: '1000'}),
  'has costs that are no number': odds({cost_options: [null, {amount: 'gratis', currency: '€€'}]}),
  'was checked on no day': odds({assured_date: '0000-00-00', last_modified: 'ieri'}),
  'was checked in the future': odds({assured_date: '9999-12-31'}),
};
