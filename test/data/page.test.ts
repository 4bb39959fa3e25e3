import {expect} from '@open-wc/testing';
import {readPage} from '../../src/data/client.js';
import {EndpointError} from '../../src/data/errors.js';
import {aFeed, aFeedLocation, aFeedService, type Json} from '../support/feeds.js';

const a = {id: 'a', name: 'Uno'};
const b = {id: 'b', name: 'Due'};
const names = (text: string) => readPage(text, 'it').services.map(({name}) => name.value);
const json = (value: Json) => JSON.stringify(value);

describe('a page of services', () => {
  const envelopes: readonly {text: string; names: string[]; because: string}[] = [
    {text: aFeed(a, b), names: ['Uno', 'Due'], because: 'HSDS 3 has contents'},
    {text: json({content: [a, b], totalElements: 2}), names: ['Uno', 'Due'], because: 'ORUK 1 has content'},
    {text: json({services: [a, b]}), names: ['Uno', 'Due'], because: 'the examples of HSDS have services'},
    {
      text: json({'services.csv': [a, b], 'phones.csv': []}),
      names: ['Uno', 'Due'],
      because: 'the tabular form has tables',
    },
    {text: json({items: [a, b]}), names: ['Uno', 'Due'], because: 'others have items'},
    {text: json([a, b]), names: ['Uno', 'Due'], because: 'a list alone is one'},
    {text: json(a), names: ['Uno'], because: 'a service alone is one'},
    {text: json({contents: a}), names: ['Uno'], because: 'one counts for a list of one'},
    {text: json({contents: {'0': a, '1': b}}), names: ['Uno', 'Due'], because: 'PHP writes lists so'},
    {text: `\ufeff${json([a])}`, names: ['Uno'], because: 'a byte order mark says nothing'},
    {text: json({empty: true}), names: [], because: 'it says that it is empty'},
    {text: json({empty: true, contents: null}), names: [], because: 'it still says so'},
    {text: json({contents: []}), names: [], because: 'there is nothing in it'},
    {text: json([]), names: [], because: 'there is nothing in it'},
    {text: `${json(a)}\n${json(b)}\n`, names: ['Uno', 'Due'], because: 'NDJSON has one a line'},
    {
      text: `${json(a)}\n\n{"id": "c", "na`,
      names: ['Uno'],
      because: 'a line that was cut off costs no other',
    },
    {
      text: json({id: 'at', service: a, location: aFeedLocation()}),
      names: ['Uno'],
      because: 'it has a service',
    },
    {
      text: json({contents: [{id: 'at', service: a, location: aFeedLocation()}]}),
      names: ['Uno'],
      because: 'its items have services',
    },
    {
      text: json({id: 'o', name: 'Ente', description: 'Non esiste.', services: [a, b]}),
      names: ['Uno', 'Due'],
      because: 'an organisation has services',
    },
    {
      text: json({
        contents: [
          {id: 'o', name: 'Ente', services: [a]},
          {id: 'p', name: 'Altro', services: [b]},
        ],
      }),
      names: ['Uno', 'Due'],
      because: 'organisations have services',
    },
  ];

  for (const {text, names: expected, because} of envelopes) {
    it(`is ${text.slice(0, 60)}, as ${because}`, () => {
      expect(names(text)).to.deep.equal(expected);
    });
  }

  const others: readonly {text: string; because: string}[] = [
    {text: '', because: 'it is empty'},
    {text: '<!doctype html><title>Not found</title>', because: 'it is HTML'},
    {text: aFeed(a, b).slice(0, -10), because: 'it was cut off'},
    {
      text: JSON.stringify(JSON.parse(aFeed(a, b)), null, 1).slice(0, -10),
      because: 'it was cut off, line by line',
    },
    {text: 'null', because: 'it is nothing'},
    {text: '"contents"', because: 'it is a word'},
    {text: '{}', because: 'it says nothing'},
    {text: json({contents: null}), because: 'it does not say that it is empty'},
    {text: json({error: 'Not found', name: 'Not found', id: 1}), because: 'it is an error'},
    {
      text: json({name: 'NotFound', message: 'Not found', status: 404}),
      because: 'it is an error with a name',
    },
    {
      text: json({version: '3.1', profile: 'https://example.org', openapi_url: ''}),
      because: 'it is the root of an API',
    },
    {text: json({id: 'l', name: 'Centro', location_type: 'physical'}), because: 'it is a place'},
    {
      text: json({contents: [{id: 'o', name: 'Ente', legal_status: 'x'}]}),
      because: 'it is a list of organisations',
    },
    {text: json({contents: [{id: 't', name: 'Termine', term_uri: 'x'}]}), because: 'it is a list of terms'},
    {text: json({contents: [{id: 'x'}]}), because: 'none of its records has a name'},
    {text: json({contents: ['a', 1, null]}), because: 'none of its records is one'},
  ];

  for (const {text, because} of others) {
    it(`is not ${text.slice(0, 60)}, as ${because}`, () => {
      expect(() => readPage(text))
        .to.throw(EndpointError)
        .with.property('kind', 'shape');
    });
  }

  it('gives the services of an organisation that organisation', () => {
    const text = json({id: 'o', name: 'Ente', description: 'Non esiste.', services: [a]});
    expect(readPage(text).services[0]?.organization?.name.value).to.equal('Ente');
  });

  it('gives the service of a service at location that place', () => {
    const text = json([{id: 'at', description: 'Al terzo piano', service: a, location: aFeedLocation()}]);
    const place = readPage(text).services[0]?.places[0];
    expect(place?.description?.value).to.equal('Al terzo piano');
    expect(place?.location.name?.value).to.equal('Centro di esempio');
  });

  it('gives a service that is there once a place all its places', () => {
    const at = (id: string) => ({id, service: a, location: aFeedLocation({id: `at ${id}`})});
    const {services} = readPage(json([at('1'), at('2')]));
    expect(services.map(({places}) => places.map(({id}) => id))).to.deep.equal([['1', '2']]);
  });

  it('takes the language from the envelope, else from whoever asked', () => {
    const texts = readPage(json({language: 'fr', contents: [a]}), 'it');
    expect([texts.language, texts.services[0]?.name.lang]).to.deep.equal(['fr', 'fr']);
    expect(readPage(json([a]), 'it').services[0]?.name.lang).to.equal('it');
    expect(readPage(json([a])).language).to.equal(undefined);
  });

  it('says which line of NDJSON is broken', () => {
    const {problems} = readPage(`${json(a)}\n{"id"\n${json(b)}`);
    expect(problems).to.deep.include({record: 1, id: undefined, path: '', code: 'bad-json'});
  });

  it('shows a service beside what is none', () => {
    const {services, problems} = readPage(
      json([{id: 'l', name: 'Centro', location_type: 'physical'}, aFeedService()]),
    );
    expect(services.map(({id}) => id)).to.deep.equal(['service']);
    expect(problems).to.deep.equal([{record: 0, id: 'l', path: '', code: 'not-a-service'}]);
  });
});
