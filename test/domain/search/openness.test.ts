import {expect} from '@open-wc/testing';
import {opennessOf} from '../../../src/domain/search/openness.js';
import {aSchedule, aService, officeHours, words} from '../../support/directories.js';

/** Monday 23 November 2026, half past ten in Milan. */
const moment = {
  now: new Date('2026-11-23T10:30+01:00'),
  timeZone: 'Europe/Rome',
  patronDay: undefined,
} as const;

const place = (centreId: string, days: string | undefined) => ({
  centreId,
  centreName: words(centreId),
  address: undefined,
  description: undefined,
  phones: [],
  hours: days === undefined ? undefined : {schedules: [aSchedule(days)], exceptions: []},
});

describe('opennessOf', () => {
  const cases = [
    {service: aService({hours: officeHours}), is: 'open', because: 'it is within its hours'},
    {
      service: aService({hours: {schedules: [aSchedule('SU')], exceptions: []}}),
      is: 'closed',
      because: 'it is not Sunday',
    },
    {service: aService({hours: undefined}), is: 'unknown', because: 'nobody published its hours'},
    {service: aService({alwaysOpen: true}), is: 'open', because: 'it is open day and night'},
    {
      service: aService({hours: officeHours, standing: {kind: 'to-be-confirmed', checkedOn: '2020-11-01'}}),
      is: 'unknown',
      because: 'its hours are too old to trust',
    },
    {
      service: aService({hours: {schedules: [aSchedule('MO', {byAppointment: true})], exceptions: []}}),
      is: 'closed',
      because: 'one cannot just walk in',
    },
    {
      service: aService({places: [place('a', 'SU'), place('b', 'MO')]}),
      is: 'open',
      because: 'one of its places is',
    },
    {
      service: aService({places: [place('a', 'SU'), place('b', undefined)]}),
      is: 'unknown',
      because: 'nobody knows of one of its places',
    },
  ];
  for (const {service, is, because} of cases)
    it(`is ${is}, as ${because}`, () => {
      expect(opennessOf(service, moment)).to.equal(is);
    });

  it('is that of one centre where one is asked for', () => {
    const service = aService({places: [place('a', 'SU'), place('b', 'MO')]});
    expect(opennessOf(service, moment, 'a')).to.equal('closed');
    expect(opennessOf(service, moment, 'b')).to.equal('open');
  });
});
