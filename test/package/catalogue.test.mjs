// The bundled catalogue of Milan: the same facts in every language, none that is not known, each as its source says.
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {brotliCompressSync, constants} from 'node:zlib';
import {casa, root} from '../cli/source.mjs';

const languages = ['ar', 'en', 'fr', 'it'];
const shared = join(root, '../shared');
const sheets = join(root, 'src/catalogue/milan');

function compiled() {
  const out = mkdtempSync(join(tmpdir(), 'casa-milan-'));
  const {status, stderr} = casa('compile', sheets, out);
  assert.equal(status, 0, stderr);
  return Object.fromEntries(
    languages.map((code) => [code, readFileSync(join(out, `services.${code}.json`), 'utf8')]),
  );
}

const texts = compiled();
const pages = Object.fromEntries(languages.map((code) => [code, JSON.parse(texts[code])]));

/** Every value in a page, with the way to it. */
function* walk(value, path = []) {
  yield {value, path};
  if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* walk(inner, [...path, key]);
}

const objects = (page) =>
  [...walk(page.contents)].filter(({value}) => typeof value === 'object' && value !== null);
const attribute = ({attributes = []}, code) => attributes.find(({taxonomy_term: term}) => term.code === code);
const values = ({attributes = []}, code) =>
  attributes.filter(({taxonomy_term: term}) => term.code === code).map(({value}) => value);
const isHelpline = (service) => attribute(service, 'helpline') !== undefined;
const locations = (page) =>
  page.contents
    .flatMap(({service_at_locations: places = []}) => places.map(({location}) => location))
    .filter(({name}) => name !== undefined);

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

describe('the programme', () => {
  for (const code of languages)
    test(`tells both funding periods, the amounts and the end date in ${code}`, () => {
      const {program} = pages[code].contents[0];
      const digits = program.description.replace(/(?<=\d)[., ](?=\d{3})/g, '');
      for (const fact of [
        '2014-2020',
        '2021-2027',
        '5170000',
        '591479',
        '661000',
        '330000',
        '12965090',
        '2023',
      ])
        assert.ok(digits.includes(fact), fact);
      assert.match(program.description, /\b30\b.{1,10}2023/);
      for (const {service_at_locations: places, funding = []} of pages[code].contents)
        if (places !== undefined) assert.ok(funding.length > 0);
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

const facts = join(shared, 'milan-facts.json');
const noFacts = !existsSync(facts) && '../shared/milan-facts.json is not here';

describe('the catalogue beside its facts', {skip: noFacts}, () => {
  const known = noFacts ? undefined : JSON.parse(readFileSync(facts, 'utf8'));
  const read = (name) => JSON.parse(readFileSync(join(sheets, name), 'utf8'));
  const digits = (number) => number.replace(/\D/g, '');
  const dated = ({id, source, checked}, fact) => {
    const listed = fact.sources.map(({url}) => url);
    const isListed = listed.includes(source) || listed.some((url) => url.startsWith('seed:'));
    assert.ok(isListed, `${id}: ${source}`);
    assert.match(checked, /^\d{4}(-\d\d){0,2}$/);
  };

  test('has every centre, with its street and number', () => {
    const centres = read('centres.json');
    assert.deepEqual(
      centres.map(({id, street, certainty, addressCertainty}) => [id, street, certainty, addressCertainty]),
      known.centres.map((fact) => [
        fact.id,
        `${fact.street} ${fact.house_number}`,
        fact.certainty,
        fact.address_certainty,
      ]),
    );
    for (const [at, centre] of centres.entries()) {
      const fact = known.centres[at];
      dated(centre, fact);
      assert.equal(centre.name, fact.name);
      assert.equal(centre.checked, fact.status.as_of);
      assert.ok(fact.name_variants.includes(centre.otherName));
    }
  });

  test('has every service of medium or high certainty, where it is given', () => {
    const facts = known.services.filter(({certainty}) => certainty !== 'low');
    const services = read('services.json');
    assert.deepEqual(
      services.map(({id}) => id),
      facts.map(({id}) => id),
    );
    for (const [at, service] of services.entries()) {
      const {where, certainty, as_of: date} = facts[at];
      dated(service, facts[at]);
      assert.deepEqual(service.centres ?? [], where, service.id);
      assert.equal(service.certainty, certainty, service.id);
      if (/^\d/.test(date)) assert.equal(service.checked, date, service.id);
    }
  });

  test('has every helpline of medium or high certainty that has a number, and that number', () => {
    const facts = known.helplines.filter(({certainty, numbers}) => certainty !== 'low' && numbers.length > 0);
    const lines = read('helplines.json');
    assert.deepEqual(lines.map(({id}) => id).toSorted(), facts.map(({id}) => id).toSorted());
    for (const line of lines) {
      const fact = facts.find(({id}) => id === line.id);
      dated(line, fact);
      assert.equal(line.certainty, fact.certainty, line.id);
      const dialled = fact.numbers.map(({tel}) => digits(tel));
      assert.deepEqual(
        line.numbers.map(({number}) => digits(number)),
        dialled,
        line.id,
      );
      assert.equal(line.alwaysOpen ?? false, fact.hours === '24/7', line.id);
      for (const code of line.languages ?? []) assert.ok(fact.languages.includes(code), `${line.id} ${code}`);
    }
  });
});

const schemas = join(shared, 'hsds/schema');
const noSchemas = !existsSync(schemas) && '../shared/hsds/schema is not here';

describe('the catalogue by the schemas of HSDS', {skip: noSchemas}, () => {
  for (const [version, isStrict] of [
    ['hsds-3.1', true],
    ['hsds-3.0', false],
    ['oruk-3.0', false],
  ])
    test(`is valid ${version}${isStrict ? ', without a property of our own' : ''}`, async () => {
      const valid = await validator(join(schemas, version), isStrict);
      for (const code of languages) for (const service of pages[code].contents) valid(service);
    });
});

/** Throws on what a version's schema of a service refuses; when strict, on properties it does not know as well. */
async function validator(folder, isStrict) {
  const {default: Ajv} = await import('ajv/dist/2020.js');
  const {default: addFormats} = await import('ajv-formats');
  const {readdirSync} = await import('node:fs');
  const ajv = new Ajv.default({strict: false, allErrors: true});
  addFormats.default(ajv);
  for (const file of readdirSync(folder).filter(
    (name) => name.endsWith('.json') && name !== 'openapi.json',
  )) {
    const schema = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    for (const {value} of walk(schema))
      if (isStrict && value?.type === 'object' && value.properties) value.additionalProperties ??= false;
    ajv.addSchema({...schema, $id: `https://hsds.local/${file}`});
  }
  const validate = ajv.getSchema('https://hsds.local/service.json');
  return (service) => assert.ok(validate(service), `${service.name} ${ajv.errorsText(validate.errors)}`);
}
