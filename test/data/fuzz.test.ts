import {expect} from '@open-wc/testing';
import {readPage} from '../../src/data/client.js';
import type {ServiceRecord} from '../../src/data/records.js';
import {aFeedSchedule, aFeedService, type Json, type JsonObject} from '../support/feeds.js';

/** Chance that is the same on every run: a linear congruential generator (Numerical Recipes). */
function chanceFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const junk: readonly Json[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1e308,
    9.5,
    '',
    ' ',
    'null',
    'N/A',
    '<b>',
    '\u0000',
    '\ud800',
    '24:00',
    'MO-FR',
    '-1FR',
  ],
  ...[
    'javascript:alert(1)',
    '1'.repeat(300),
    '&#xffffff;',
    '2026-02-30',
    '[a](tel:1)',
    '__proto__',
    [],
    {},
    [[]],
    [null],
  ],
  ...[
    {id: 7},
    {name: {}},
    [{}],
    {'0': {}},
    [1, 'a', {}],
    {id: null, number: '112'},
    {freq: 'WEEKLY', byday: '9XX'},
  ],
];

/** A copy of a value in which some things are something else, gone, or there twice. */
function spoil(value: Json, chance: (below: number) => number, isRecord = false): Json {
  if (!isRecord && chance(12) === 0) return junk[chance(junk.length)] ?? null;
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map((item) => spoil(item, chance));
    return chance(8) === 0 ? [...items, ...items, junk[chance(junk.length)] ?? null] : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as JsonObject).flatMap(([name, field]) => {
    if (isRecord && (name === 'name' || name === 'id')) return [[name, field] as const];
    if (chance(15) === 0) return [];
    return [[chance(25) === 0 ? `${name}s` : name, spoil(field, chance)] as const];
  });
  return Object.fromEntries(entries);
}

/** A service with everything that HSDS can say. */
const everything = aFeedService({
  alternate_name: 'Altro nome',
  url: 'https://example.org',
  additional_urls: [{id: 'u', label: 'Pagina', url: 'https://example.org/a'}],
  alert: 'Chiuso ad agosto',
  minimum_age: 18,
  assured_date: '2026-11-01',
  program: {id: 'program', name: 'Programma', description: 'Non esiste.'},
  schedules: [
    aFeedSchedule({
      attributes: [{id: 'x', taxonomy_term: {id: 't', code: 'public_holidays_closed', name: 'x'}}],
    }),
  ],
  holiday_schedules: [{id: 'h', closed: true, start_date: '2026-08-08', end_date: '2026-08-30'}],
  languages: [{id: 'l', name: 'Italiano', code: 'it'}],
  contacts: [
    {id: 'c', name: 'Persona', phones: [{id: 'p', number: '112', languages: [{id: 'l', code: 'it'}]}]},
  ],
  service_areas: [{id: 'a', name: 'Milano'}],
  cost_options: [{id: 'k', option: 'Tutti', amount: 0, currency: 'EUR'}],
  required_documents: [{id: 'd', document: 'Documento'}],
  funding: [{id: 'f', source: 'Comune'}],
  locations: [{id: 2, name: 'Sala', geometry: {coordinates: [9.1, 45.4]}, address_1: 'Via Esempio 2'}],
  regular_schedules: [{weekday: 'Monday', opens_at: '10:00', closes_at: '17:00'}],
  eligibilitys: [{id: 'e', eligibility: 'Tutti', minimum_age: 18}],
});

const lists = [
  'links',
  'phones',
  'contacts',
  'schedules',
  'exceptions',
  'languages',
  'areas',
  'places',
] as const;

/** What the rest of the package counts on, whatever came over the wire. */
function holdsItsTypes(service: ServiceRecord): void {
  for (const list of lists) expect(service[list], list).to.be.an('array');
  for (const {number, languages} of service.phones) {
    expect(number).to.be.a('string').that.is.not.empty;
    expect(languages).to.be.an('array');
  }
  for (const {location, schedules} of service.places) {
    expect(location.id).to.be.a('string').that.is.not.empty;
    for (const {opens} of schedules) if (opens !== undefined) expect(opens).to.be.within(0, 1440);
  }
  for (const {url} of service.links) expect(url).to.match(/^https?:/);
  if (service.url !== undefined) expect(service.url).to.match(/^https?:/);
}

describe('services with whatever in them', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    it(`are all shown, as with seed ${String(seed)}`, () => {
      const chance = chanceFrom(seed);
      const page = Array.from({length: 20}, (_, index) =>
        spoil({...everything, id: `id ${String(index)}`, name: `Nome ${String(index)}`}, chance, true),
      );
      const {services} = readPage(JSON.stringify({contents: page}), 'it');
      expect(services.map(({name}) => name.value)).to.deep.equal(
        page.map((_, index) => `Nome ${String(index)}`),
      );
      services.forEach(holdsItsTypes);
    });
  }

  it('are told from a page of thousands of brackets', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = `{"contents": [{"id": "a", "name": "Uno", "phones": ${deep}}, {"id": "b", "name": "Due"}]}`;
    expect(readPage(text).services.map(({name}) => name.value)).to.deep.equal(['Uno', 'Due']);
  });
});
