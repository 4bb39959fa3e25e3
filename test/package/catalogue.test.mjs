// The bundled catalogue of Milan: the same facts in every language, and none that is not known.
import assert from 'node:assert/strict';
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {brotliCompressSync, constants} from 'node:zlib';
import {
  attribute,
  compiled,
  isHelpline,
  languages,
  locations,
  objects,
  pages,
  sheets,
  texts,
  values,
  walk,
} from '../cli/milan.mjs';
import {casa} from '../cli/source.mjs';

/** Words for people; all else in a page is a fact. */
const words = new Set([
  'name',
  'description',
  'alert',
  'eligibility_description',
  'fees_description',
  'application_process',
  'interpretation_services',
  'amount_description',
  'label',
]);
const isWord = (path) => words.has(path.at(-1)) || path.slice(-3, -2)[0] === 'funding';

describe('the catalogue in its languages', () => {
  test('is the same whenever it is compiled', () => assert.deepEqual(compiled(), texts));

  for (const code of languages) {
    test(`${code} stays within 8 kB on the wire`, () => {
      const size = brotliCompressSync(texts[code], {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
      assert.ok(size <= 8000, `${size} bytes`);
    });

    test(`${code} has the facts and ids of Italian, and words wherever Italian has`, () => {
      const facts = (page) =>
        [...walk(page)].map(({value, path}) => {
          const isLeaf = typeof value !== 'object';
          return [path.join('.'), isLeaf ? (isWord(path) ? 'words' : value) : 'node'];
        });
      assert.deepEqual(facts(pages[code]), facts(pages.it));
    });

    test(`${code} passes its own check when strict`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'casa-milan-'));
      casa('compile', sheets, folder);
      const {status, stdout} = casa('check', join(folder, `services.${code}.json`), '--strict');
      assert.equal(status, 0, stdout);
    });

    test(`${code} has nothing empty but the postal code that HSDS requires and nobody published`, () => {
      for (const {value, path} of walk(pages[code])) {
        assert.notEqual(value, null, path.join('.'));
        if (value === '') assert.equal(path.at(-1), 'postal_code', path.join('.'));
        if (Array.isArray(value)) assert.ok(value.length > 0, path.join('.'));
      }
    });
  }

  for (const code of ['ar', 'en', 'fr'])
    test(`${code} is not Italian left over`, () => {
      const long = ({contents}) =>
        contents.flatMap(({description, eligibility_description: who}) => [description, who]);
      const same = long(pages[code]).filter((text) => long(pages.it).includes(text));
      assert.deepEqual(same, []);
    });

  test('Arabic descriptions are in Arabic letters', () => {
    for (const {value, path} of walk(pages.ar))
      if (['description', 'alert', 'fees_description'].includes(path.at(-1)) && value !== 'WhatsApp.')
        assert.match(value, /[\u0621-\u064a]/, path.join('.'));
  });

  test('names of centres and organisations are never translated', () => {
    const names = (page) => [
      ...locations(page).map(({name}) => name),
      ...page.contents.map(({organization: {name}}) => name),
    ];
    for (const code of languages) assert.deepEqual(names(pages[code]), names(pages.it));
  });
});

describe('the catalogue as HSDS', () => {
  const page = pages.it;

  test('is one whole page', () => {
    const {contents, ...envelope} = page;
    const count = contents.length;
    assert.deepEqual(envelope, {
      total_items: count,
      total_pages: 1,
      page_number: 1,
      size: count,
      first_page: true,
      last_page: true,
      empty: false,
    });
  });

  test('gives every object a UUID, and no two records or parts the same', () => {
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    const seen = new Map();
    for (const {value, path} of objects(page)) {
      if (Array.isArray(value)) continue;
      assert.match(value.id, uuid, path.join('.'));
      const {location_type: _, ...said} = value;
      const text = JSON.stringify(said);
      const known = seen.get(value.id);
      const isMention = text === JSON.stringify({id: value.id});
      assert.ok(known === undefined || known === text || isMention, `two of ${value.id}`);
      if (known === undefined) seen.set(value.id, text);
    }
  });

  test('says of every service what data-contract asks of publishers', () => {
    for (const service of page.contents) {
      const {name, description, status, organization, assured_date: date} = service;
      assert.ok(name && description && organization.name && organization.description, name);
      assert.equal(status, 'active');
      assert.match(date, /^\d{4}-\d\d-\d\d$/, name);
      assert.ok(service.phones ?? service.service_at_locations ?? service.url, `no way to ${name}`);
      assert.ok(
        service.attributes.some(({link_type: type}) => type === 'category'),
        name,
      );
      assert.ok(['medium', 'high'].includes(attribute(service, 'certainty').value), name);
      assert.ok(attribute(service, 'source').value, name);
    }
  });

  test('gives hours only to helplines, as times of the wall clock', () => {
    for (const {value, path} of objects(page)) {
      for (const {opens_at: opens, closes_at: closes, freq} of value.schedules ?? []) {
        assert.ok(isHelpline(value), path.join('.'));
        assert.match(`${opens} ${closes} ${freq}`, /^\d\d:\d\d \d\d:\d\d WEEKLY$/);
      }
    }
  });
});

describe('the centres', () => {
  const centres = locations(pages.it);

  test('are six, each found by its short name', () => {
    assert.deepEqual(
      centres.map(({external_identifier: id}) => id),
      ['gratosoglio', 'san-siro', 'mazzini', 'molise-calvairate', 'giambellino-lorenteggio', 'zama-salomone'],
    );
  });

  for (const centre of centres)
    test(`${centre.name} shows no phone, e-mail, hours, postal code or position, for none is known`, () => {
      for (const key of ['phones', 'contacts', 'schedules', 'latitude', 'longitude', 'languages'])
        assert.ok(!(key in centre), key);
      assert.equal(centre.addresses[0].postal_code, '');
      assert.equal(attribute(centre, 'assured_date').value, '2025-02-01');
      assert.ok(values(centre, 'source').length >= 1);
    });

  test('say which addresses are to be confirmed', () => {
    const unsure = centres.filter((centre) => values(centre, 'to_be_confirmed').includes('address'));
    assert.deepEqual(
      unsure.map(({external_identifier: id}) => id),
      ['gratosoglio', 'giambellino-lorenteggio', 'zama-salomone'],
    );
  });

  test('come first in a service that may be shown with its address', () => {
    for (const {service_at_locations: places = [], attributes} of pages.it.contents)
      if (attributes.some(({taxonomy_term: {code}}) => code === 'violenza'))
        for (const {location} of places) assert.ok(!('name' in location), 'told by a sensitive service');
  });
});

describe('the helplines', () => {
  const lines = pages.it.contents.filter(isHelpline);
  const line = (number) => lines.find(({phones}) => phones.some((phone) => phone.number === number));

  test('have a phone and no place', () => {
    assert.ok(lines.length > 0);
    for (const {phones, service_at_locations: places} of lines) {
      assert.ok(phones.length > 0);
      assert.equal(places, undefined);
    }
  });

  for (const number of ['112', '1522', '116117', '800 290 290', '19696', '114'])
    test(`include ${number}`, () => assert.ok(line(number)));

  test('do not say that 116117 answers by day, and say that it answers every night', () => {
    const {schedules} = line('116117');
    assert.equal(attribute(line('116117'), 'always_open'), undefined);
    const answers = (day, time) =>
      schedules.some(({byday, opens_at: opens, closes_at: closes}) => {
        const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
        const before = days.at(days.indexOf(day) - 1);
        const isOvernight = closes < opens;
        const ends = isOvernight ? '24:00' : closes;
        const today = byday.includes(day) && opens <= time && time < ends;
        return today || (isOvernight && byday.includes(before) && time < closes);
      });
    for (const [day, time, expected] of [
      ['MO', '03:00', true],
      ['MO', '08:00', false],
      ['WE', '12:00', false],
      ['WE', '20:00', true],
      ['TH', '07:59', true],
      ['SA', '07:59', true],
      ['SA', '12:00', true],
      ['SU', '23:30', true],
    ])
      assert.equal(answers(day, time), expected, `${day} ${time}`);
  });

  test('promise at 1522 only the languages that many sources confirm', () => {
    const codes = line('1522').phones[0].languages.map(({code}) => code);
    assert.deepEqual(codes, ['it', 'en', 'fr', 'es', 'ar', 'fa', 'sq', 'ru', 'uk', 'pt', 'pl']);
  });
});
