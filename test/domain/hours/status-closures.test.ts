import {anException, aRule, days, hoursOf, reason, weekly} from './schedules.js';
import {type Case, holdStates, office} from './states.js';

const monthly = weekly('SA', '09:00-12:00', {recurrence: aRule({freq: 'MONTHLY', byDay: days('1SA')})});
const closing = {...anException('2026-08-03', '2026-08-31'), description: reason};

const closures: Case[] = [
  {
    hours: hoursOf(monthly),
    now: '2026-11-28T08:00+01:00',
    is: 'opens-on-day 2026-12-05 09:00',
    because: 'it is seven days away',
  },
  {
    hours: hoursOf(monthly),
    now: '2026-11-27T23:59+01:00',
    is: 'closed-long, reopens 2026-12-05 09:00, no reason',
    because: 'it is eight days away',
  },
  {
    hours: hoursOf(...office.schedules, closing),
    now: '2026-08-10T12:00+02:00',
    is: 'closed-long, reopens 2026-09-01 09:00, Chiuso per inventario',
    because: 'an exception closes August',
  },
  {
    hours: hoursOf(...office.schedules, closing),
    now: '2026-08-28T12:00+02:00',
    is: 'opens-on-day 2026-09-01 09:00',
    because: 'August is almost over',
  },
  {
    hours: hoursOf({...office.schedules[0]!, validTo: '2026-08-07'}, closing),
    now: '2026-08-10T12:00+02:00',
    is: 'closed-long, reopens ?, Chiuso per inventario',
    because: 'nobody said when it opens again',
  },
  {
    hours: hoursOf(closing),
    now: '2026-08-10T12:00+02:00',
    is: 'closed-long, reopens ?, Chiuso per inventario',
    because: 'a closure is known though no hours are',
  },
  {
    hours: hoursOf(closing),
    now: '2026-09-01T12:00+02:00',
    is: 'unknown not-published',
    because: 'the closure is over',
  },
  {
    hours: hoursOf(...office.schedules, anException('2026-11-16', '2026-11-16')),
    now: '2026-11-16T12:00+01:00',
    is: 'opens-on-day 2026-11-17 09:00',
    because: 'one day is closed',
  },
  {
    hours: hoursOf(...office.schedules, anException('2026-11-16', '2026-11-16', '15:00-16:00')),
    now: '2026-11-16T12:00+01:00',
    is: 'opens-later-today 2026-11-16 15:00',
    because: 'other times hold today',
  },
  {
    hours: hoursOf(anException('2026-11-16', '2026-11-16', '15:00-16:00')),
    now: '2026-11-16T12:00+01:00',
    is: 'opens-later-today 2026-11-16 15:00',
    because: 'of today something is known',
  },
  {
    hours: hoursOf(anException('2026-11-16', '2026-11-16', '15:00-16:00')),
    now: '2026-11-16T16:00+01:00',
    is: 'unknown not-published',
    because: 'of tomorrow nothing is',
  },
  {
    hours: hoursOf(
      ...office.schedules,
      weekly('MO,TU,WE,TH,FR,SA,SU', '00:00-00:00', {
        closed: true,
        description: reason,
        validFrom: '2026-11-16',
        validTo: '2026-11-30',
      }),
    ),
    now: '2026-11-16T12:00+01:00',
    is: 'closed-long, reopens 2026-12-01 09:00, Chiuso per inventario',
    because: 'a schedule says closed',
  },
];

const holidays: Case[] = [
  {
    hours: office,
    now: '2026-12-25T12:00+01:00',
    is: 'holiday-unconfirmed christmas',
    because: 'nothing was said of Christmas',
  },
  {
    hours: office,
    now: '2026-12-07T12:00+01:00',
    is: 'holiday-unconfirmed saint-ambrose',
    because: 'Milan keeps the day',
  },
  {
    hours: office,
    now: '2026-12-08T07:00+01:00',
    is: 'holiday-unconfirmed immaculate-conception',
    because: 'it holds the whole day',
  },
  {
    hours: office,
    now: '2026-12-26T12:00+01:00',
    is: 'opens-on-day 2026-12-28 09:00',
    because: 'it is a Saturday, and closed on Saturdays',
  },
  {
    hours: office,
    now: '2026-04-05T12:00+02:00',
    is: 'opens-on-day 2026-04-07 09:00',
    because: 'nobody promised Easter Monday',
  },
  {
    hours: hoursOf({...office.schedules[0]!, publicHolidays: 'closed'}),
    now: '2026-12-25T12:00+01:00',
    is: 'opens-on-day 2026-12-28 09:00',
    because: 'it keeps holidays',
  },
  {
    hours: hoursOf({...office.schedules[0]!, publicHolidays: 'open'}),
    now: '2026-12-25T12:00+01:00',
    is: 'open until 2026-12-25 17:00',
    because: 'it is open on holidays',
  },
  {
    hours: hoursOf(...office.schedules, anException('2026-12-25', '2026-12-25', '09:00-13:00')),
    now: '2026-12-25T12:00+01:00',
    is: 'open until 2026-12-25 13:00',
    because: 'an exception says so',
  },
  {
    hours: hoursOf(...office.schedules, anException('2026-12-25', '2026-12-25')),
    now: '2026-12-25T12:00+01:00',
    is: 'opens-on-day 2026-12-28 09:00',
    because: 'an exception closes it',
  },
  {
    hours: hoursOf(...office.schedules, weekly('FR', '18:00-20:00', {publicHolidays: 'open'})),
    now: '2026-12-25T19:00+01:00',
    is: 'open until 2026-12-25 20:00',
    because: 'this shift is kept on holidays',
  },
  {
    hours: hoursOf(weekly('TH', '22:00-02:00')),
    now: '2026-12-25T01:00+01:00',
    is: 'open until 2026-12-25 02:00',
    because: 'the night began before the holiday',
  },
  {
    hours: hoursOf(weekly('FR', '22:00-02:00')),
    now: '2026-12-26T01:00+01:00',
    is: 'holiday-unconfirmed christmas',
    because: 'the night began on the holiday',
  },
];

describe('openState of closures', () => {
  holdStates(closures);
});

describe('openState on public holidays', () => {
  holdStates(holidays);
});
