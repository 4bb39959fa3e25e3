import {expect} from '@open-wc/testing';
import {universalId} from '../../src/data/identity.js';

const uuid = 'f92ddae3-2007-8cf8-8eb2-0123456789ab';

describe('an id', () => {
  const universal = {
    [uuid]: uuid,
    [uuid.toUpperCase()]: uuid,
    [`urn:uuid:${uuid}`]: uuid,
    [`{${uuid}}`]: uuid,
    [` ${uuid} `]: uuid,
    'https://example.org/services/1': 'https://example.org/services/1',
    'http://example.org/1': 'http://example.org/1',
    'urn:isbn:9780000000000': 'urn:isbn:9780000000000',
    'doi:10.1000/182': 'doi:10.1000/182',
    'tag:example.org,2026:1': 'tag:example.org,2026:1',
  };
  for (const [id, same] of Object.entries(universal))
    it(`like "${id}" means the same everywhere`, () => {
      expect(universalId(id)).to.equal(same);
    });

  const own = [
    '1',
    '0',
    '-1',
    '001',
    'a',
    'mensa',
    'sportello: casa',
    'service:1',
    'org:7',
    'IT-015146',
    'C.A.S.A.',
    'ORUK-1',
    'null',
    '12345678',
    '20261125',
    '12:30',
    '/services/1',
    'services/1',
    '#1',
    '_:b0',
    'http://localhost/1',
    'http://127.0.0.1:8080/1',
    'https://',
    'urn:',
    uuid.slice(1),
    `${uuid}0`,
    uuid.replaceAll('-', ''),
    `x${uuid}`,
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    'recA1b2C3d4E5f6G7',
    'via esempio 1 milano',
    'a b@c.it',
  ];
  for (const id of own)
    it(`like "${id}" is its publisher's own`, () => {
      expect(universalId(id)).to.equal(undefined);
    });
});
