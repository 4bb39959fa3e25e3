import {expect} from '@open-wc/testing';
import {read, readService} from '../support/feed-reading.js';
import {aFeedService, type JsonObject} from '../support/feeds.js';

describe('a phone', () => {
  const phone = (over: JsonObject) =>
    readService({phones: [{id: 'p', number: '02 0000 0001', ...over}]}).phones[0];

  it('is shown as published and dialled as it can be', () => {
    expect(phone({number: '"+39 02 0000 0001"'})).to.include({
      number: '+39 02 0000 0001',
      dial: '+390200000001',
    });
    expect(phone({number: '1-800-555-HELP'})).to.include({number: '1-800-555-HELP', dial: undefined});
    expect(phone({number: 1522})).to.include({number: '1522', dial: '1522'});
  });

  it('has an extension of its own or in its number', () => {
    expect(phone({extension: 100})?.extension).to.equal('100');
    expect(phone({extension: 'x109'})?.extension).to.equal('109');
    expect(phone({number: '02 0000 0001 ext 5'})?.extension).to.equal('5');
  });

  it('has a type, unless that is a key', () => {
    expect(phone({type: 'Voice'})?.type).to.equal('voice');
    expect(phone({type: 12})?.type).to.equal(undefined);
    expect(phone({type: 'null'})?.type).to.equal(undefined);
  });

  it('has the languages in which somebody answers', () => {
    const languages = [{name: 'Italiano', code: 'IT'}, 'fr', 'العربية', {id: 'x'}];
    expect(phone({languages})?.languages.map(({name, code}) => [name, code])).to.deep.equal([
      ['Italiano', 'it'],
      [undefined, 'fr'],
      ['العربية', undefined],
    ]);
  });
});

describe('a record’s phones', () => {
  const readingOf = (over: JsonObject) => read(aFeedService(over));
  const problemsOf = (over: JsonObject) => readingOf(over).problems.map(({path, code}) => `${path} ${code}`);

  it('are as many as their field has', () => {
    const {services} = readingOf({phones: [{number: '112/118'}, {phone: 'Tel. 02 5551234\nFax 02 5551235'}]});
    expect(services[0]?.phones.map(({dial, type}) => [dial, type])).to.deep.equal([
      ['112', undefined],
      ['118', undefined],
      ['025551234', 'voice'],
      ['025551235', 'fax'],
    ]);
  });

  it('have a type under its old name', () => {
    expect(readService({phones: [{number: '02 5551234', number_type: 'fax'}]}).phones[0]?.type).to.equal(
      'fax',
    );
  });

  it('say where a doubt is', () => {
    expect(problemsOf({phones: [{number: '112'}, {number: '112/118'}]})).to.deep.equal([
      'phones.1.number several-numbers',
    ]);
    expect(problemsOf({phones: [{number: '112', extension: 'Maria'}]})).to.deep.equal([
      'phones.0.extension bad-extension',
    ]);
    expect(problemsOf({phones: [{number: '02 5551234', description: 'Fax'}]})).to.deep.equal([
      'phones.0.type fax-as-voice',
    ]);
    expect(problemsOf({phones: [{number: `02 5551234 ${'x'.repeat(600)}`}]})).to.include(
      'phones.0.number too-long',
    );
  });

  it('have an end, which is said', () => {
    const many = Array.from({length: 101}, (_, at) => ({number: `02 5${String(at + 100_000)}`}));
    const reading = readingOf({phones: many});
    expect(reading.services[0]?.phones).to.have.length(100);
    expect(reading.problems.map(({path, code}) => `${path} ${code}`)).to.deep.equal(['phones too-many']);
    const contacts = [
      {name: 'A', phones: many.slice(1)},
      {name: 'B', phones: many.slice(1)},
    ];
    const people = readingOf({contacts});
    expect(people.services[0]?.contacts.flatMap(({phones}) => phones)).to.have.length(100);
    expect(people.problems.map(({path, code}) => `${path} ${code}`)).to.deep.equal(['contacts too-many']);
  });

  it('cost no more than they are long', () => {
    const start = performance.now();
    for (const number of [
      `1${','.repeat(20_000)}`,
      '"1'.repeat(10_000),
      '<!--'.repeat(5_000),
      '/1'.repeat(10_000),
    ])
      readingOf({phones: [{number}, {number: '112', extension: number}], email: number, url: number});
    expect(performance.now() - start).to.be.below(3_000);
  });
});

describe('the country of an organisation', () => {
  it('is that of its places, where they agree', () => {
    const countryOf = (...countries: string[]) =>
      readService({
        organization: {
          id: 'o',
          name: 'Ente',
          locations: countries.map((country) => ({id: country, addresses: [{id: country, country}]})),
        },
      }).organization?.country;
    expect(countryOf('IT')).to.equal('IT');
    expect(countryOf('IT', 'IT')).to.equal('IT');
    expect(countryOf('IT', 'FR')).to.equal(undefined);
    expect(countryOf()).to.equal(undefined);
  });
});
