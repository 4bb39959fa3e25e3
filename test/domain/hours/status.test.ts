import {expect} from '@open-wc/testing';
import {openState} from '../../../src/domain/hours/status.js';
import {anException, everyDay, hoursOf, weekdays, weekly} from './schedules.js';
import {at, type Case, holdStates, office, told} from './states.js';

const splitShifts = hoursOf(weekly(weekdays, '09:00-13:00'), weekly(weekdays, '14:00-17:00'));
const nights = hoursOf(weekly('FR,SA', '22:00-02:00'));
const always = hoursOf(weekly(everyDay, '00:00-23:59'));

/** The table of `behaviour.md` section 3: a place in Milan, open Monday to Friday from 9 to 17. */
const table: Case[] = [
  {
    hours: office,
    now: '2025-10-27T09:30+01:00',
    is: 'open until 2025-10-27 17:00',
    because: 'winter time is a day old',
  },
  {
    hours: office,
    now: '2025-10-27T17:30+01:00',
    is: 'opens-on-day 2025-10-28 09:00',
    because: 'it closed at 17',
  },
  {
    hours: office,
    now: '2025-10-31T09:30+01:00',
    is: 'open until 2025-10-31 17:00',
    because: 'it is the same week',
  },
  {
    hours: office,
    now: '2026-03-30T08:30+02:00',
    is: 'opens-later-today 2026-03-30 09:00',
    because: 'summer time is a day old',
  },
  {
    hours: office,
    now: '2026-03-30T16:30+02:00',
    is: 'closing-soon until 2026-03-30 17:00',
    because: 'it closes at 17',
  },
  {
    hours: office,
    now: '2025-11-10T09:30+01:00',
    is: 'open until 2025-11-10 17:00',
    because: 'it is an ordinary day',
  },
];

const boundaries: Case[] = [
  {
    hours: hoursOf(weekly('MO', '14:00-17:00'), weekly('MO', '09:00-13:00')),
    now: '2026-11-16T08:00+01:00',
    is: 'opens-later-today 2026-11-16 09:00',
    because: 'the morning is first, wherever it is published',
  },
  {
    hours: hoursOf(weekly('SU', '02:30-03:00', {publicHolidays: 'open'})),
    now: '2026-03-29T00:00+01:00',
    is: 'opens-on-day 2026-04-05 02:30',
    because: 'that half hour is skipped today',
  },
  {
    hours: office,
    now: '2026-11-16T08:59:59.999+01:00',
    is: 'opens-later-today 2026-11-16 09:00',
    because: 'it is not 9 yet',
  },
  {
    hours: office,
    now: '2026-11-16T09:00+01:00',
    is: 'open until 2026-11-16 17:00',
    because: 'the start is inside',
  },
  {
    hours: office,
    now: '2026-11-16T16:29:59.999+01:00',
    is: 'open until 2026-11-16 17:00',
    because: 'over half an hour is left',
  },
  {
    hours: office,
    now: '2026-11-16T16:30+01:00',
    is: 'closing-soon until 2026-11-16 17:00',
    because: 'half an hour is left',
  },
  {
    hours: office,
    now: '2026-11-16T16:59:59.999+01:00',
    is: 'closing-soon until 2026-11-16 17:00',
    because: 'it is not 17 yet',
  },
  {
    hours: office,
    now: '2026-11-16T17:00+01:00',
    is: 'opens-on-day 2026-11-17 09:00',
    because: 'the end is outside',
  },
  {
    hours: splitShifts,
    now: '2026-11-16T13:30+01:00',
    is: 'opens-later-today 2026-11-16 14:00',
    because: 'it is lunch time',
  },
  {
    hours: splitShifts,
    now: '2026-11-16T12:45+01:00',
    is: 'closing-soon until 2026-11-16 13:00',
    because: 'the shift ends',
  },
  {
    hours: office,
    now: '2026-11-20T18:00+01:00',
    is: 'opens-on-day 2026-11-23 09:00',
    because: 'the weekend comes',
  },
  {
    hours: nights,
    now: '2026-11-20T21:00+01:00',
    is: 'opens-later-today 2026-11-20 22:00',
    because: 'it opens at night',
  },
  {
    hours: nights,
    now: '2026-11-20T23:59+01:00',
    is: 'open until 2026-11-21 02:00',
    because: 'it goes on past midnight',
  },
  {
    hours: nights,
    now: '2026-11-21T00:30+01:00',
    is: 'open until 2026-11-21 02:00',
    because: 'it began yesterday',
  },
  {
    hours: nights,
    now: '2026-11-21T01:30+01:00',
    is: 'closing-soon until 2026-11-21 02:00',
    because: 'the night ends',
  },
  {
    hours: nights,
    now: '2026-11-22T02:00+01:00',
    is: 'opens-on-day 2026-11-27 22:00',
    because: 'both nights are over',
  },
  {
    hours: nights,
    now: '2026-10-25T01:45+02:00',
    is: 'closing-soon until 2026-10-25 02:00',
    because: 'two o’clock comes twice, and it closes at the first',
  },
  {
    hours: nights,
    now: '2026-10-25T02:15+01:00',
    is: 'opens-on-day 2026-10-30 22:00',
    because: 'two o’clock comes twice',
  },
];

const alwaysOpen: Case[] = [
  {
    hours: hoursOf(weekly(everyDay, '00:00-23:59'), anException('2026-11-23', '2026-11-23')),
    now: '2026-11-16T12:00+01:00',
    is: 'open until 2026-11-23 00:00',
    because: 'an exception comes in a week',
  },
  {
    hours: always,
    now: '2026-11-16T23:59:30+01:00',
    is: 'open-always',
    because: 'the last minute of a day is in it',
  },
  {hours: always, now: '2026-12-25T12:00+01:00', is: 'open-always', because: 'all days are all days'},
  {hours: always, now: '2026-03-29T03:00+02:00', is: 'open-always', because: 'a day of 23 hours is whole'},
  {
    hours: hoursOf(weekly(everyDay, '08:00-08:00')),
    now: '2026-11-16T08:00+01:00',
    is: 'unknown unclear',
    because: 'equal times mean closed to some and open to others',
  },
  {
    hours: hoursOf(weekly(everyDay, '00:00-23:59', {publicHolidays: 'closed'})),
    now: '2026-12-04T12:00+01:00',
    is: 'open until 2026-12-07 00:00',
    because: 'a holiday that is kept comes',
  },
  {
    hours: hoursOf(weekly(everyDay, '00:00-23:59'), anException('2026-11-18', '2026-11-18')),
    now: '2026-11-16T12:00+01:00',
    is: 'open until 2026-11-18 00:00',
    because: 'an exception comes',
  },
  {
    hours: hoursOf(weekly(weekdays, '00:00-24:00')),
    now: '2026-11-16T12:00+01:00',
    is: 'open until 2026-11-21 00:00',
    because: 'it closes for the weekend',
  },
];

describe('openState', () => {
  holdStates([...table, ...boundaries, ...alwaysOpen]);

  it('is of the standing where that is not active, whatever the hours', () => {
    const kinds = {
      ended: 'ended',
      'temporarily-closed': 'temporarily-closed',
      'to-be-confirmed': 'unknown to-be-confirmed',
    } as const;
    for (const [kind, is] of Object.entries(kinds))
      for (const hours of [undefined, office, always]) {
        const standing = {kind: kind as keyof typeof kinds, checkedOn: undefined};
        expect(told(openState(hours, at('2026-11-16T12:00+01:00', {standing})))).to.equal(is);
      }
  });

  it('is open always where that is published, unless the place has closed', () => {
    const kinds = {
      ended: 'ended',
      'temporarily-closed': 'temporarily-closed',
      'to-be-confirmed': 'open-always',
    } as const;
    for (const [kind, is] of Object.entries(kinds)) {
      const standing = {kind: kind as keyof typeof kinds, checkedOn: undefined};
      expect(told(openState(office, at('2026-11-16T12:00+01:00', {standing, alwaysOpen: true})))).to.equal(
        is,
      );
    }
  });

  it('is open always where that is published, whatever the hours', () => {
    for (const hours of [undefined, hoursOf(), office])
      expect(told(openState(hours, at('2026-12-25T03:00+01:00', {alwaysOpen: true})))).to.equal(
        'open-always',
      );
  });

  it('knows no holidays without a calendar', () => {
    const state = openState(office, at('2026-12-25T12:00+01:00', {calendar: undefined}));
    expect(told(state)).to.equal('open until 2026-12-25 17:00');
  });

  it('is by the clock of the place', () => {
    const state = openState(office, at('2026-11-16T11:00+01:00', {timeZone: 'Asia/Kolkata'}));
    expect(told(state)).to.equal('open until 2026-11-16 12:30');
  });
});
