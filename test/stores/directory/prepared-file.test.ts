import {expect} from '@open-wc/testing';
import {prepare} from '../../../src/cli/prepare/prepare.js';
import {readPage, readTranslation} from '../../../src/data/client.js';
import {directoryFacts} from '../../../src/domain/directory/build.js';
import type {DirectoryFacts} from '../../../src/domain/directory/directory.js';
import {phoneAddress} from '../../../src/domain/phone.js';
import {atOnce} from '../../../src/platform/slices.js';
import {isOld, readPrepared} from '../../../src/stores/directory/prepared/prepared-file.js';
import {aFeed, aFeedLocation, aFeedSchedule, aFeedService, type Json} from '../../support/feeds.js';

const origin = {sources: ['sheets'], made: new Date('2026-11-28T06:00:00Z'), page: 'services.it.json'};
const preparedOf = (...contents: readonly Json[]) =>
  prepare(readPage(aFeed(...contents), 'it'), 'it', origin);

/** Without what is absent, as a file cannot say `undefined`. */
const said = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const factsOf = (...contents: readonly Json[]) =>
  atOnce(directoryFacts(readPage(aFeed(...contents), 'it').services));

/** A prepared file with something in it changed by a stranger. */
const tampered = (
  change: (file: {directory: {services: Record<string, unknown>[]}} & Record<string, unknown>) => void,
) => {
  const file = JSON.parse(preparedOf(aFeedService())) as never;
  change(file);
  return readPrepared(JSON.stringify(file));
};
const serviceWith = (over: Record<string, unknown>) =>
  tampered(({directory: {services}}) => Object.assign(services[0] ?? {}, over))?.facts.services[0];

describe('a prepared file', () => {
  for (const [kind, contents] of Object.entries<readonly Json[]>({
    'a service with a place and hours': [aFeedService()],
    'two services at one place': [aFeedService(), aFeedService({id: 'other', name: 'Mensa'})],
    'a helpline': [
      aFeedService({
        service_at_locations: [],
        attributes: [{taxonomy_term: {code: 'helpline', name: 'Linea'}}],
      }),
    ],
    'a monthly rule and a closure': [
      aFeedService({
        schedules: [aFeedSchedule({freq: 'MONTHLY', byday: '1SA,-1FR'})],
        holiday_schedules: [{start_date: '2026-12-24', end_date: '2026-12-26', closed: true}],
      }),
    ],
    'words of every kind': [
      aFeedService({
        description: 'Riga una.\n\nRiga “due” — ŝ 中文 مرحبا',
        url: 'https://example.org/a?b=c#d',
        email: 'desk@example.org',
        fees_description: 'Gratis',
        cost_options: [
          {amount: 0, currency: 'EUR'},
          {amount: 12.5, currency: 'EUR', option: 'Adulti'},
        ],
        required_documents: [{document: 'Documento'}],
        minimum_age: 0,
        languages: [{code: 'ar'}, {name: 'Wolof'}],
        service_at_locations: [{location: aFeedLocation({latitude: 0, longitude: 9.17})}],
      }),
    ],
  }))
    it(`says the same as its source: ${kind}`, () => {
      const read = readPrepared(preparedOf(...contents));
      const centres = (facts?: DirectoryFacts) =>
        facts?.centres.map((centre) => ({...centre, attributes: []}));
      expect(strip(said(centres(read?.facts)))).to.eql(strip(said(centres(factsOf(...contents)))));
      expect(strip(said(read?.facts.services))).to.eql(strip(said(factsOf(...contents).services)));
      expect(strip(said(read?.facts.helplines))).to.eql(strip(said(factsOf(...contents).helplines)));
    });

  it('has what a translation lacks in the language it is in', () => {
    const main = {text: aFeed(aFeedService({alert: 'Porta un documento.'})), lang: 'it'};
    const other = {text: aFeed(aFeedService({name: 'Example desk', description: 'Listens.'})), lang: 'en'};
    const [service] = readPrepared(prepare(readTranslation(main, other), 'en', origin))?.facts.services ?? [];
    expect(service?.name).to.eql({value: 'Example desk', lang: 'en'});
    expect(service?.alert).to.eql({value: 'Porta un documento.', lang: 'it'});
    expect(service?.original?.name.value).to.equal('Sportello di esempio');
  });

  it('is the same for the same source', () => {
    expect(preparedOf(aFeedService())).to.equal(preparedOf(aFeedService()));
  });

  it('writes once what stands in several places', () => {
    const many = Array.from({length: 20}, (_, at) => aFeedService({id: `s${String(at)}`}));
    const text = preparedOf(...many);
    expect(text.split('Via Esempio 1')).to.have.length(2);
    const [first, second] = readPrepared(text)?.facts.services ?? [];
    expect(first?.organization).to.equal(second?.organization);
  });

  it('is old when a live source was read long ago, and never from sheets', () => {
    const stamp = {language: 'it', made: '2026-11-01T00:00:00Z'};
    const now = new Date('2026-11-28T00:00:00Z');
    expect(isOld({...stamp, sources: ['https://example.org/services']}, now)).to.equal(true);
    expect(
      isOld({...stamp, made: '2026-11-27T00:00:00Z', sources: ['https://example.org/services']}, now),
    ).to.equal(false);
    expect(isOld({...stamp, sources: ['milan']}, now)).to.equal(false);
  });
});

describe('a prepared file that somebody else wrote', () => {
  it('is none in another format, cut off, or without what it counts', () => {
    const text = preparedOf(aFeedService());
    for (const bad of [
      '',
      '{}',
      '[]',
      'null',
      '<!doctype html>',
      text.slice(0, -9),
      text.replace('"casa":1', '"casa":2'),
    ])
      expect(readPrepared(bad), bad.slice(0, 20)).to.equal(undefined);
    expect(tampered((file) => (file['count'] = 7))).to.equal(undefined);
    expect(tampered(({directory: {services}}) => delete services[0]?.['name'])).to.equal(undefined);
  });

  for (const address of [
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//example.org',
    'https://',
    7,
  ])
    it(`leads nowhere by ${JSON.stringify(address)}`, () => {
      expect(
        serviceWith({url: address, links: [{url: address}], documents: [{document: 'x', url: address}]}),
      ).to.deep.include({
        url: undefined,
        links: [],
        documents: [{document: {value: 'x', lang: 'it'}, url: undefined}],
      });
    });

  for (const dial of ['1522#', '*21*02', '02 0000', '12', '+', '0'.repeat(40), 1522, ['1522']])
    it(`dials nothing by ${JSON.stringify(dial)}`, () => {
      const phone = serviceWith({phones: [{number: '1522', dial, extension: '1;phone-context=x'}]})
        ?.phones[0];
      expect(phone?.dial).to.equal(undefined);
      expect(phone && phoneAddress(phone)).to.equal(undefined);
      expect(phone?.number).to.equal('1522');
    });

  for (const email of ['a@b?bcc=c@d', 'a@b&cc=c', 'a b@c', 'mailto:x', '@'])
    it(`writes to nobody by ${email}`, () => {
      expect(serviceWith({emails: [email]})?.emails).to.eql([]);
    });

  it('shows no value of another type', () => {
    const wrong = serviceWith({
      description: {toString: 'x'},
      alert: 7,
      terms: {length: 3},
      phones: [null, 1e9, {}, 'x', [[]]],
      languages: 'it',
      hours: {schedules: [{opens: '9', closes: 1e9, recurrence: {freq: 'SECONDLY', interval: 0}}]},
      sensitive: 'yes',
    });
    expect(wrong?.description).to.equal(undefined);
    expect(wrong?.alert).to.equal(undefined);
    expect(wrong?.terms).to.eql([]);
    expect(wrong?.phones).to.eql([]);
    expect(wrong?.languages).to.eql([]);
    expect(wrong?.hours?.schedules[0]).to.deep.include({
      opens: undefined,
      closes: undefined,
      recurrence: undefined,
    });
    expect(wrong?.sensitive).to.equal(false);
  });

  it('changes no prototype', () => {
    const text = preparedOf(aFeedService()).replace(
      '"aliases":',
      '"__proto__":{"sensitive":true,"url":"https://example.org"},"aliases":',
    );
    const [service] = readPrepared(text)?.facts.services ?? [];
    expect(Object.getPrototypeOf(service)).to.equal(Object.prototype);
    expect(service?.sensitive).to.equal(false);
    expect(({} as Record<string, unknown>)['sensitive']).to.equal(undefined);
  });

  it('comes to an end where a part refers to itself', () => {
    const file = tampered((all) => {
      all['shared'] = [{name: 'x', phones: 1}, [0, 0]];
      all.directory.services[0] = {...all.directory.services[0], organization: 0, phones: 9, terms: 1};
    });
    expect(file?.facts.services[0]?.organization?.phones).to.eql([]);
    expect(file?.facts.services[0]?.phones).to.eql([]);
  });
});

/** Ids of parts, `false` and what is empty are not sent. */
function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([name, its]) => [name, strip(its)] as const);
  const isSent = ([name, its]: (typeof parts)[number]) =>
    its !== false && JSON.stringify(its) !== '{}' && (name !== 'id' || 'aliases' in value);
  return Object.fromEntries(parts.filter(isSent));
}
