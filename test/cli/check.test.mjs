import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {folderOf} from './sample.mjs';
import {casa, root, source} from './source.mjs';

const {checkPage} = await source('src/cli/check/check.ts');
const {reportOf} = await source('src/cli/check/report.ts');

const service = {
  id: '11111111-1111-4111-8111-111111111111',
  name: 'Desk',
  description: 'Somebody who listens.',
  status: 'active',
  url: 'https://example.org/desk',
  assured_date: '2026-11-01',
  organization: {id: '22222222-2222-4222-8222-222222222222', name: 'Town', description: 'A town.'},
  attributes: [
    {
      id: '33333333-3333-4333-8333-333333333333',
      taxonomy_term: {
        id: '44444444-4444-4444-8444-444444444444',
        code: 'home',
        name: 'Home',
        description: 'Home.',
      },
    },
  ],
};
const page = (...contents) => JSON.stringify({empty: false, contents});

const lines = (text, isAll = false) => reportOf(checkPage(text, 'services.it.json'), isAll);

test('a page that is as it should be has no problem', () => {
  assert.deepEqual(lines(page(service)), ['services.it.json: 1 services, 0 problems']);
});

const problems = [
  {
    what: 'a time nobody can read',
    with: {schedules: [{freq: 'WEEKLY', byday: 'MO', opens_at: '25:99'}]},
    says: /bad-time \(1\): Write times as 09:30.*\n {4}record 1 \(1{8}-.*\), schedules\.1\.opens_at/,
  },
  {
    what: 'an address that runs code',
    with: {url: 'javascript:alert(1)'},
    says: /bad-url \(1\): .*https:.*\n {4}record 1 .*, url/,
  },
  {what: 'a record without a name', with: {name: ''}, says: /missing-name \(1\): Give it a name/},
  {what: 'a record that nobody answers for', with: {organization: undefined}, says: /missing-organization/},
  {what: 'a record that nobody can reach', with: {url: undefined}, says: /missing-way \(1\): Give a phone/},
  {what: 'a record without a need', with: {attributes: []}, says: /missing-term/},
  {what: 'a record that nobody checked', with: {assured_date: undefined}, says: /missing-assured_date/},
];

for (const {what, with: cells, says} of problems) {
  test(`${what} is told with its place and what to do`, () => {
    assert.match(lines(page({...service, ...cells})).join('\n'), says);
  });
}

test('problems of one kind are told together: how many, and where the first are', () => {
  const many = page(...Array.from({length: 200}, (_, at) => ({...service, id: `id-${at}`, email: 'nobody'})));
  const short = lines(many);
  assert.equal(short.filter((line) => line.includes('bad-email (200)')).length, 1);
  assert.ok(
    short.includes('    record 1 (id-0), email') && short.includes('    and 197 more: --all tells them'),
  );
  assert.ok(short.length < 10, short.join('\n'));
  assert.ok(lines(many, true).includes('    record 200 (id-199), email'));
});

test('a record is counted where it stands in the file, also after one that nobody can show', () => {
  const text = page({id: 'x'}, {...service, url: undefined});
  assert.match(lines(text).join('\n'), /missing-way \(1\).*\n {4}record 2 \(1{8}-/);
});

test('a broken line of NDJSON is told with where it breaks', () => {
  const text = `${JSON.stringify(service)}\n\n{"id": "b",, "name": "Due"}\n`;
  assert.match(lines(text).join('\n'), /bad-json.*\n {4}record 2, .*line 3, column 12: two commas/);
});

const cases = (name) => join(root, 'test/cases', name, 'services.json');

for (const {file, status, says} of [
  {file: 'r20-nan-in-json', status: 1, says: /no JSON at line 1, column 349: NaN.*"extension":>>>NaN/},
  {file: 'f14-check-syntax', status: 1, says: /no JSON at line 13, column 23: two commas.*"active",>>>,/},
  {file: 'f12-check-accuses-valid-hsds', status: 0, says: /^services\.json: 1 services, 0 problems\n$/},
])
  test(`${file} is told as it is`, () => {
    const told = casa('check', cases(file), '--strict');
    assert.equal(told.status, status, told.stdout);
    assert.match(told.stdout, says);
  });

test('problems fail the command only when it is strict', () => {
  const folder = folderOf({'services.it.json': {contents: [{...service, url: undefined}]}});
  assert.equal(casa('check', folder).status, 0);
  assert.match(
    casa('check', folder).stdout,
    /services\.it\.json: 1 services, 0 problems, 1 pieces of advice\n/,
  );
  assert.equal(casa('check', folder, '--strict').status, 1);
});

test('what is no page of services fails the command', () => {
  const folder = folderOf({});
  writeFileSync(join(folder, 'cut-off.json'), '{"contents": [{"name": ');
  const {status, stdout} = casa('check', folder);
  assert.equal(status, 1);
  assert.match(stdout, /not a page of HSDS services\. It is no JSON at line 1, column 23: it was cut off/);
});

test('a file that is not there is said in a sentence', () => {
  const {status, stderr} = casa('check', 'nowhere.json');
  assert.equal(status, 1);
  assert.equal(stderr, 'nowhere.json: there is no such file or folder.\n');
});
