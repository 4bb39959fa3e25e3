import {anException, aRule, days, everyDay, hoursOf, weekly} from './schedules.js';
import {type Case, holdStates, office} from './states.js';

const unclear = weekly(everyDay, '09:00-10:00', {recurrence: undefined});
const withoutTimes = weekly('TU', '09:00-10:00', {opens: undefined, closes: undefined});
const fridays = weekly('FR', '09:00-10:00');

const unknown: Case[] = [
  {
    hours: hoursOf(unclear, fridays),
    now: '2026-11-20T08:00+01:00',
    is: 'unknown unclear',
    because: 'it may have opened already',
  },
  {
    hours: hoursOf(withoutTimes, weekly('TU', '14:00-15:00')),
    now: '2026-11-16T12:00+01:00',
    is: 'opens-on-day 2026-11-17 14:00',
    because: 'tomorrow it is open at least then',
  },
  {
    hours: undefined,
    now: '2026-11-16T12:00+01:00',
    is: 'unknown not-published',
    because: 'nobody published hours',
  },
  {
    hours: hoursOf(),
    now: '2026-11-16T12:00+01:00',
    is: 'unknown not-published',
    because: 'no schedule is not a closed place',
  },
  {
    hours: hoursOf(unclear),
    now: '2026-11-16T12:00+01:00',
    is: 'unknown unclear',
    because: 'its days are past telling',
  },
  {
    hours: hoursOf(unclear, fridays),
    now: '2026-11-16T12:00+01:00',
    is: 'unknown unclear',
    because: 'one of two is past telling',
  },
  {
    hours: hoursOf(unclear, fridays),
    now: '2026-11-20T09:15+01:00',
    is: 'open until 2026-11-20 10:00',
    because: 'the other is clearly open',
  },
  {
    hours: hoursOf(withoutTimes, fridays),
    now: '2026-11-17T12:00+01:00',
    is: 'unknown unclear',
    because: 'the times of today are past telling',
  },
  {
    hours: hoursOf(withoutTimes, fridays),
    now: '2026-11-18T12:00+01:00',
    is: 'opens-on-day 2026-11-20 09:00',
    because: 'the days until then are known',
  },
  {
    hours: hoursOf(withoutTimes, fridays),
    now: '2026-11-16T12:00+01:00',
    is: 'unknown unclear',
    because: 'it may open tomorrow',
  },
  {
    hours: hoursOf(withoutTimes),
    now: '2026-11-18T12:00+01:00',
    is: 'unknown unclear',
    because: 'it opens next Tuesday at some time',
  },
  {
    hours: hoursOf(weekly('MO', '09:00-10:00', {recurrence: aRule({interval: 2, byDay: days('MO')})})),
    now: '2026-11-18T12:00+01:00',
    is: 'unknown unclear',
    because: 'every second week without a start is no week',
  },
  {
    hours: hoursOf({...unclear, validTo: '2026-11-15'}, office.schedules[0]!),
    now: '2026-11-16T18:00+01:00',
    is: 'opens-on-day 2026-11-17 09:00',
    because: 'what is past telling has also passed',
  },
  {
    hours: hoursOf(
      {...unclear, publicHolidays: 'closed'},
      {...office.schedules[0]!, publicHolidays: 'closed'},
    ),
    now: '2026-12-25T12:00+01:00',
    is: 'unknown unclear',
    because: 'today is closed for sure, but not tomorrow',
  },
  {
    hours: hoursOf({...anException('2026-11-16', '2026-11-16'), closed: false}, office.schedules[0]!),
    now: '2026-11-16T12:00+01:00',
    is: 'unknown unclear',
    because: 'other times are announced and not told',
  },
  {
    hours: hoursOf(weekly('SU', '00:00-00:00', {closed: true})),
    now: '2026-11-16T12:00+01:00',
    is: 'unknown not-published',
    because: 'closed on Sunday says nothing of Monday',
  },
];

const validity: Case[] = [
  {
    hours: hoursOf(weekly(everyDay, '09:00-17:00', {validTo: '2026-11-15'})),
    now: '2026-11-16T12:00+01:00',
    is: 'unknown to-be-confirmed',
    because: 'past the last day a place may go on as it likes',
  },
  {
    hours: hoursOf(weekly(everyDay, '09:00-17:00', {validTo: '2026-11-16'})),
    now: '2026-11-16T12:00+01:00',
    is: 'open until 2026-11-16 17:00',
    because: 'the last day is a day',
  },
  {
    hours: hoursOf(weekly(everyDay, '09:00-17:00', {validTo: '2026-11-16'})),
    now: '2026-11-16T18:00+01:00',
    is: 'unknown to-be-confirmed',
    because: 'nothing is known of tomorrow',
  },
  {
    hours: hoursOf(
      weekly('MO,WE', '09:30-12:30', {validFrom: '2026-01-07', validTo: '2026-08-07'}),
      weekly('MO,WE', '09:30-12:30', {validFrom: '2026-09-01'}),
    ),
    now: '2026-08-10T10:00+02:00',
    is: 'closed-long, reopens 2026-09-02 09:30, no reason',
    because: 'the publisher left August out',
  },
  {
    hours: hoursOf(weekly('MO', '09:00-17:00', {validTo: '2026-11-15'}), weekly('TU', '09:00-17:00')),
    now: '2026-11-16T12:00+01:00',
    is: 'opens-on-day 2026-11-17 09:00',
    because: 'another schedule goes on',
  },
  {
    hours: hoursOf(
      weekly('MO', '09:00-17:00', {recurrence: aRule({byDay: days('MO'), until: '2026-11-09'})}),
    ),
    now: '2026-11-16T12:00+01:00',
    is: 'closed-long, reopens ?, no reason',
    because: 'the publisher ended it',
  },
  {
    hours: hoursOf(weekly('TH', '09:00-17:00', {recurrence: aRule({freq: 'ONCE', start: '2027-11-18'})})),
    now: '2026-11-16T12:00+01:00',
    is: 'closed-long, reopens 2027-11-18 09:00, no reason',
    because: 'it is over a year away and known all the same',
  },
];

describe('openState of hours that are not known', () => {
  holdStates(unknown);
});

describe('openState of hours for a time', () => {
  holdStates(validity);
});
