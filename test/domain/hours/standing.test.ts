import {expect} from '@open-wc/testing';
import {standingOf} from '../../../src/domain/hours/standing.js';

const today = '2026-11-22';

describe('standingOf', () => {
  const cases = [
    {of: {status: 'active', assuredOn: '2026-11-01'}, is: 'active', because: 'it was checked this month'},
    {
      of: {status: undefined, assuredOn: '2026-11-01'},
      is: 'active',
      because: 'no status is as good as active',
    },
    {of: {status: 'active', assuredOn: today}, is: 'active', because: 'it was checked today'},
    {of: {status: 'active', assuredOn: '2026-11-23'}, is: 'active', because: 'it is tomorrow elsewhere'},
    {
      of: {status: 'active', assuredOn: '2026-05-26'},
      is: 'active',
      because: '180 days is not older than that',
    },
    {of: {status: 'active', assuredOn: '2026-05-25'}, is: 'to-be-confirmed', because: '181 days is'},
    {
      of: {status: 'active', assuredOn: undefined},
      is: 'to-be-confirmed',
      because: 'nobody says when it was checked',
    },
    {of: {status: 'active', assuredOn: 'soon'}, is: 'to-be-confirmed', because: 'that is no date'},
    {of: {status: 'active', assuredOn: '2062-11-01'}, is: 'to-be-confirmed', because: 'nobody was there yet'},
    {
      of: {status: 'active', assuredOn: '2026-11-01', validTo: '2026-11-21'},
      is: 'to-be-confirmed',
      because: 'it was published until yesterday',
    },
    {
      of: {status: 'active', assuredOn: '2026-11-01', validTo: today},
      is: 'active',
      because: 'it was published until today',
    },
    {
      of: {status: 'temporarily closed', assuredOn: undefined},
      is: 'temporarily-closed',
      because: 'that wins',
    },
    {
      of: {status: 'unknown', assuredOn: today},
      is: 'to-be-confirmed',
      because: 'nobody can tell what its status means',
    },
    {of: {status: 'ended', assuredOn: today}, is: 'ended', because: 'its publisher says so in other words'},
    {of: {status: 'inactive', assuredOn: today}, is: 'ended', because: 'it is given no more'},
    {of: {status: 'defunct', assuredOn: today, validTo: '2020-01-01'}, is: 'ended', because: 'it is no more'},
  ];

  for (const {of, is, because} of cases)
    it(`is ${is} for ${JSON.stringify(of)}, as ${because}`, () => {
      expect(standingOf(of, today)).to.deep.equal({kind: is, checkedOn: of.assuredOn});
    });
});
