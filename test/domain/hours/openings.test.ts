import {expect} from '@open-wc/testing';
import {type Case, holdOpenings, spans} from './opening-spans.js';
import {aRule, days, everyDay, hoursOf, weekdays, weekly} from './schedules.js';

const cases: readonly Case[] = [
  {
    name: 'split shifts stay two',
    hours: hoursOf(weekly('MO', '09:30-12:30'), weekly('MO', '14:00-16:00')),
    from: '2026-11-16T00:00+01:00',
    to: '2026-11-17T00:00+01:00',
    are: ['2026-11-16T08:30/2026-11-16T11:30', '2026-11-16T13:00/2026-11-16T15:00'],
  },
  {
    name: 'shifts that touch or overlap are one, in whatever order',
    hours: hoursOf(
      weekly('MO', '16:00-18:00'),
      weekly('MO', '09:00-13:00'),
      weekly('MO', '13:00-15:00'),
      weekly('MO', '10:00-11:00'),
    ),
    from: '2026-11-16T00:00+01:00',
    to: '2026-11-17T00:00+01:00',
    are: ['2026-11-16T08:00/2026-11-16T14:00', '2026-11-16T15:00/2026-11-16T17:00'],
  },
  {
    name: 'what closes before it opens lasts into the next day',
    hours: hoursOf(weekly('FR', '22:00-02:30')),
    from: '2026-11-20T00:00+01:00',
    to: '2026-11-22T00:00+01:00',
    are: ['2026-11-20T21:00/2026-11-21T01:30'],
  },
  {
    name: 'what began the day before the window is cut at its start',
    hours: hoursOf(weekly('FR', '22:00-02:30')),
    from: '2026-11-21T00:00+01:00',
    to: '2026-11-21T01:00+01:00',
    are: ['2026-11-20T23:00/2026-11-21T00:00'],
  },
  {
    name: '00:00-23:59 is the whole day, to the last minute',
    hours: hoursOf(weekly('MO,TU', '00:00-23:59')),
    from: '2026-11-15T12:00Z',
    to: '2026-11-18T12:00Z',
    are: ['2026-11-15T23:00/2026-11-17T23:00'],
  },
  {
    name: '00:00-24:00 is the whole day',
    hours: hoursOf(weekly('MO', '00:00-24:00')),
    from: '2026-11-15T12:00Z',
    to: '2026-11-18T12:00Z',
    are: ['2026-11-15T23:00/2026-11-16T23:00'],
  },
  {
    name: 'equal times are left out, as nobody knows what they mean',
    hours: hoursOf(weekly('MO', '00:00-00:00'), weekly('TU', '08:00-08:00')),
    from: '2026-11-15T12:00Z',
    to: '2026-11-18T12:00Z',
    are: [],
  },
  {
    name: 'closing at 24:00 is closing at midnight',
    hours: hoursOf(weekly('MO', '20:00-24:00')),
    from: '2026-11-16T12:00Z',
    to: '2026-11-18T12:00Z',
    are: ['2026-11-16T19:00/2026-11-16T23:00'],
  },
  {
    name: 'a schedule holds from its first to its last day, both with it',
    hours: hoursOf(weekly(everyDay, '09:00-10:00', {validFrom: '2026-11-17', validTo: '2026-11-18'})),
    from: '2026-11-15T00:00Z',
    to: '2026-11-25T00:00Z',
    are: ['2026-11-17T08:00/2026-11-17T09:00', '2026-11-18T08:00/2026-11-18T09:00'],
  },
  {
    name: 'all schedules of a day count',
    hours: hoursOf(
      weekly('MO', '09:00-10:00'),
      weekly('MO', '11:00-12:00', {
        recurrence: aRule({freq: 'MONTHLY', byDay: days('3MO')}),
      }),
    ),
    from: '2026-11-16T00:00Z',
    to: '2026-11-24T00:00Z',
    are: [
      '2026-11-16T08:00/2026-11-16T09:00',
      '2026-11-16T10:00/2026-11-16T11:00',
      '2026-11-23T08:00/2026-11-23T09:00',
    ],
  },
  {
    name: 'what cannot be told is left out',
    hours: hoursOf(
      weekly(everyDay, '09:00-10:00', {recurrence: undefined}),
      weekly(everyDay, '09:00-10:00', {opens: undefined}),
      weekly(everyDay, '09:00-10:00', {closes: undefined}),
      weekly('MO', '09:00-10:00', {recurrence: aRule({interval: 2, byDay: days('MO')})}),
    ),
    from: '2026-11-01T00:00Z',
    to: '2026-12-01T00:00Z',
    are: [],
  },
  {
    name: 'in spring a night is an hour shorter, in autumn longer',
    hours: hoursOf(weekly('SA', '22:00-04:00')),
    from: '2026-03-28T00:00Z',
    to: '2026-03-30T00:00Z',
    are: ['2026-03-28T21:00/2026-03-29T02:00'],
  },
  {
    name: 'in autumn a night is an hour longer',
    hours: hoursOf(weekly('SA', '22:00-04:00')),
    from: '2026-10-24T00:00Z',
    to: '2026-10-26T00:00Z',
    are: ['2026-10-24T20:00/2026-10-25T03:00'],
  },
  {
    name: 'a whole day is one by the clock of the place',
    hours: hoursOf(weekly('SU', '00:00-24:00')),
    from: '2026-10-24T00:00Z',
    to: '2026-10-27T00:00Z',
    are: ['2026-10-24T22:00/2026-10-25T23:00'],
  },
  {
    name: 'an interval within the hour that spring skips is after it',
    hours: hoursOf(weekly('SU', '02:15-02:45')),
    from: '2026-03-29T00:00Z',
    to: '2026-03-30T00:00Z',
    are: ['2026-03-29T01:15/2026-03-29T01:45'],
  },
  {
    name: 'an interval that spring turns round is none',
    hours: hoursOf(weekly('SU', '02:30-03:00')),
    from: '2026-03-29T00:00Z',
    to: '2026-03-30T00:00Z',
    are: [],
  },
  {
    name: 'nothing is open in a window without time',
    hours: hoursOf(weekly(weekdays, '00:00-24:00')),
    from: '2026-11-17T12:00Z',
    to: '2026-11-17T12:00Z',
    are: [],
  },
];

describe('openings', () => {
  holdOpenings(cases);

  it('is by the clock of the place', () => {
    const hours = hoursOf(weekly('MO', '09:00-10:00'));
    const [from, to] = ['2026-11-15T00:00Z', '2026-11-18T00:00Z'];
    expect(spans(hours, from, to, 'America/New_York')).to.deep.equal(['2026-11-16T14:00/2026-11-16T15:00']);
    expect(spans(hours, from, to, 'Pacific/Auckland')).to.deep.equal(['2026-11-15T20:00/2026-11-15T21:00']);
    expect(spans(hours, from, to, 'Asia/Kolkata')).to.deep.equal(['2026-11-16T03:30/2026-11-16T04:30']);
  });

  it('throws for what is no zone', () => {
    expect(() => spans(hoursOf(), '2026-11-15T00:00Z', '2026-11-16T00:00Z', 'Milano')).to.throw(RangeError);
  });
});
