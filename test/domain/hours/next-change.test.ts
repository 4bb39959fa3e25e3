import {expect} from '@open-wc/testing';
import {nextChange} from '../../../src/domain/hours/status.js';
import {everyDay, hoursOf, weekly} from './schedules.js';
import {at, office} from './states.js';

const nights = hoursOf(weekly('FR,SA', '22:00-02:00'));
const always = hoursOf(weekly(everyDay, '00:00-23:59'));

describe('nextChange', () => {
  const cases = [
    {
      hours: hoursOf(weekly('MO', '20:00-24:00'), weekly('TU', '00:00-00:20')),
      now: '2026-11-16T23:40+01:00',
      is: '2026-11-16T23:50+01:00',
      because: 'it closes tomorrow, in half an hour',
    },
    {hours: office, now: '2026-11-16T08:00+01:00', is: '2026-11-16T09:00+01:00', because: 'it opens'},
    {
      hours: office,
      now: '2026-11-16T09:00+01:00',
      is: '2026-11-16T16:30+01:00',
      because: 'it is closing soon then',
    },
    {hours: office, now: '2026-11-16T16:30+01:00', is: '2026-11-16T17:00+01:00', because: 'it closes'},
    {
      hours: office,
      now: '2026-11-16T17:00+01:00',
      is: '2026-11-17T00:00+01:00',
      because: '“tomorrow” becomes “today”',
    },
    {
      hours: nights,
      now: '2026-11-21T00:30+01:00',
      is: '2026-11-21T01:30+01:00',
      because: 'the night of yesterday ends',
    },
    {
      hours: nights,
      now: '2026-10-24T23:00+02:00',
      is: '2026-10-25T00:00+02:00',
      because: 'midnight comes first',
    },
    {
      hours: always,
      now: '2026-10-25T00:00+02:00',
      is: '2026-10-25T23:30+01:00',
      because: 'a day has 25 hours',
    },
  ];

  for (const {hours, now, is, because} of cases)
    it(`is ${is} at ${now}, as ${because}`, () => {
      expect(nextChange(hours, at(now))?.toISOString()).to.equal(new Date(is).toISOString());
    });

  it('is never where time changes nothing', () => {
    const now = '2026-11-16T12:00+01:00';
    expect(nextChange(undefined, at(now))).to.equal(undefined);
    expect(nextChange(office, at(now, {alwaysOpen: true}))).to.equal(undefined);
    expect(nextChange(office, at(now, {standing: {kind: 'ended', checkedOn: undefined}}))).to.equal(
      undefined,
    );
  });
});
