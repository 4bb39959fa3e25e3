// The bundled catalogue of Milan beside what it is made from and what it must be valid by, where these are at hand.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {languages, pages, sheets, walk} from '../cli/milan.mjs';
import {root} from '../cli/source.mjs';

const shared = join(root, '../shared');
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
