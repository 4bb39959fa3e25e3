import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {folderOf, someSheets} from './sample.mjs';
import {casa, source} from './source.mjs';

const {compile} = await source('src/cli/compile.ts');

function pageOf(sheets) {
  const folder = folderOf(sheets);
  compile(folder, join(folder, 'out'));
  return JSON.parse(readFileSync(join(folder, 'out/services.it.json'), 'utf8'));
}

test('a centre is given in full once, and by its id after that', () => {
  const [desk, nurse] = pageOf(someSheets()).contents;
  const {id, ...centre} = desk.service_at_locations[0].location;
  assert.equal(centre.name, 'North Centre');
  assert.equal(centre.external_identifier, 'north');
  assert.equal(centre.addresses[0].address_1, 'Via Esempio 1');
  assert.deepEqual(nurse.service_at_locations[0].location, {id, location_type: 'physical'});
});

test('what a sheet does not say is not in the page', () => {
  const [desk, nurse, line] = pageOf(someSheets()).contents;
  assert.equal(desk.cost_options[0].amount, 0);
  assert.ok(!('cost_options' in nurse), 'not known to be free');
  assert.ok(!('languages' in line));
  assert.ok(!('phones' in desk.service_at_locations[0].location));
});

test('an address that is less than sure says so', () => {
  const sheets = someSheets();
  sheets['centres.json'][0].addressCertainty = 'medium';
  const {attributes} = pageOf(sheets).contents[0].service_at_locations[0].location;
  const mark = attributes.find(({taxonomy_term: {code}}) => code === 'to_be_confirmed');
  assert.equal(mark.value, 'address');
});

test('a line that always answers is all day by the HSDS convention, and says so by a mark', () => {
  const sheets = someSheets();
  sheets['helplines.json'][0].alwaysOpen = true;
  const line = pageOf(sheets).contents.at(-1);
  const {byday, opens_at, closes_at, description} = line.schedules[0];
  assert.deepEqual([byday, opens_at, closes_at], ['MO,TU,WE,TH,FR,SA,SU', '00:00', '23:59']);
  assert.equal(description, 'Always');
  assert.ok(line.attributes.some(({taxonomy_term: {code}}) => code === 'always_open'));
});

const mistakes = [
  {
    what: 'a national line with the number of another',
    make: (sheets) =>
      Object.assign(sheets['helplines.json'][0], {id: '1522', numbers: [{number: '112', type: 'voice'}]}),
    says: /"1522": the number of this national line is 1522/,
  },
  {
    what: 'a line without a number',
    make: (sheets) => Object.assign(sheets['helplines.json'][0], {numbers: []}),
    says: /needs a number/,
  },
  {
    what: 'a time that no clock shows',
    make: (sheets) => Object.assign(sheets['helplines.json'][0].hours[0], {opens: '25:00'}),
    says: /write the times as 09:30/,
  },
  {
    what: 'a service at a centre that is not there',
    make: (sheets) => sheets['services.json'][1].centres.push('south'),
    says: /centres\.json: there is no "south"/,
  },
  {
    what: 'an organization that is not there',
    make: (sheets) => Object.assign(sheets['services.json'][0], {organization: 'nobody'}),
    says: /organizations\.json: there is no "nobody"/,
  },
  {
    what: 'words that one language lacks',
    make: (sheets) => delete sheets['words.it.json'].services.desk.description,
    says: /words\.it\.json: services > desk > description/,
  },
  {
    what: 'words that no language has',
    make: (sheets) => ['it', 'en'].forEach((code) => delete sheets[`words.${code}.json`].areas.town),
    says: /areas > town is missing/,
  },
];

for (const {what, make, says} of mistakes) {
  test(`${what} fails the build, and nothing is written`, () => {
    const sheets = someSheets();
    make(sheets);
    const folder = folderOf(sheets);
    const {status, stderr} = casa('compile', folder, join(folder, 'out'));
    assert.match(stderr, says);
    assert.equal(status, 1);
    assert.ok(!existsSync(join(folder, 'out')));
  });
}

test('the command names the files it wrote', () => {
  const folder = folderOf(someSheets());
  const {status, stdout} = casa('compile', folder, join(folder, 'out'));
  assert.equal(status, 0);
  assert.deepEqual(
    stdout.trim().split('\n'),
    ['en', 'it'].map((code) => join(folder, `out/services.${code}.json`)),
  );
});

test('a command it does not know is answered with how to use it', () => {
  assert.equal(casa('bake').status, 2);
  assert.match(casa().stderr, /casa compile <folder of sheets> <out folder>/);
});
