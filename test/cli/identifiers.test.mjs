import assert from 'node:assert/strict';
import {test} from 'node:test';
import {source} from './source.mjs';

const {recordId, partId} = await source('src/cli/hsds/identifiers.ts');
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('a record keeps its id for ever', () => {
  assert.equal(recordId('service 1522'), '5eb62175-7d0b-8f5c-8a51-000000000000');
});

test('ids of records and parts are UUIDs', () => {
  assert.match(recordId('service x'), uuid);
  assert.match(partId(recordId('service x'), 'phone 1'), uuid);
});

test('parts differ by record and by name', () => {
  const ids = ['service x', 'service y'].flatMap((record) =>
    ['phone 1', 'phone 2'].map((part) => partId(recordId(record), part)),
  );
  assert.equal(new Set([...ids, recordId('service x'), recordId('service y')]).size, 6);
});
