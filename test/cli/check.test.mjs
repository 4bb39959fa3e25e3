import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {folderOf} from './sample.mjs';
import {casa, source} from './source.mjs';

const {checkPage} = await source('src/cli/check/check.ts');

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

test('a page that is as it should be has no problem', () => {
  assert.deepEqual(checkPage(page(service), 'services.it.json'), {
    file: 'services.it.json',
    services: 1,
    problems: [],
    isPage: true,
  });
});

const problems = [
  {
    what: 'a time nobody can read',
    with: {schedules: [{freq: 'WEEKLY', byday: 'MO', opens_at: '25:99'}]},
    says: /record 1 \(1{8}-.*\), schedules\.0\.opens_at: bad-time\. Write times as 09:30/,
  },
  {
    what: 'an address that runs code',
    with: {url: 'javascript:alert(1)'},
    says: /record 1 .*, url: bad-url\. .*https:/,
  },
  {what: 'a record without a name', with: {name: ''}, says: /missing-name\. Give the record a name/},
  {what: 'a record that nobody answers for', with: {organization: undefined}, says: /missing-organization/},
  {what: 'a record that nobody can reach', with: {url: undefined}, says: /missing-way\. Give a phone/},
  {what: 'a record without a need', with: {attributes: []}, says: /missing-term/},
  {what: 'a record that nobody checked', with: {assured_date: undefined}, says: /missing-assured_date/},
];

for (const {what, with: cells, says} of problems) {
  test(`${what} is told with its place and what to do`, () => {
    const found = checkPage(page({...service, ...cells}), 'services.it.json').problems;
    assert.ok(
      found.some((problem) => says.test(problem)),
      found.join('\n'),
    );
  });
}

test('every code that reading gives has a remedy of its own', async () => {
  const {remedyFor} = await source('src/data/remedies.ts');
  const kinds = ['number', 'text', 'id', 'phone', 'email', 'url', 'date', 'time', 'flag', 'day', 'freq'];
  const codes = [
    'bad-json',
    'duplicate',
    'missing-id',
    'not-a-list',
    'not-an-object',
    'not-a-service',
    'too-long',
    'too-many',
    'unreadable',
  ];
  const lost = ['endpoint', 'language', 'page'].flatMap((what) =>
    ['offline', 'timeout', 'http', 'cors-or-network', 'shape'].map((kind) => `${what}-${kind}`),
  );
  const hours = ['dtstart', 'byday', 'opens_at', 'closes_at'];
  const missing = ['location', 'number', 'url', 'document', 'source', 'start_date', ...hours].map(
    (name) => `missing-${name}`,
  );
  const read = kinds.flatMap((kind) => [`bad-${kind}`, `odd-${kind}`]);
  for (const code of [
    ...codes,
    ...read,
    ...lost,
    ...missing,
    'bad-end_date',
    'record-cap',
    'slip-time',
    'unused-rule',
  ])
    assert.doesNotMatch(remedyFor(code), /Compare it with the HSDS/, code);
});

test('problems fail the command only when it is strict', () => {
  const folder = folderOf({'services.it.json': {contents: [{...service, url: undefined}]}});
  assert.equal(casa('check', folder).status, 0);
  assert.match(casa('check', folder).stdout, /services\.it\.json: 1 services, 1 problems\n {2}record 1/);
  assert.equal(casa('check', folder, '--strict').status, 1);
});

test('what is no page of services fails the command', () => {
  const folder = folderOf({});
  writeFileSync(join(folder, 'cut-off.json'), '{"contents": [{"name": ');
  const {status, stdout} = casa('check', folder);
  assert.equal(status, 1);
  assert.match(stdout, /not a page of HSDS services/);
});

test('a file that is not there is said in a sentence', () => {
  const {status, stderr} = casa('check', 'nowhere.json');
  assert.equal(status, 1);
  assert.match(stderr, /nowhere\.json/);
});
