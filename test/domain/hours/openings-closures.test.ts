import {type Case, holdOpenings} from './opening-spans.js';
import {anException, everyDay, hoursOf, weekly} from './schedules.js';

const cases: readonly Case[] = [
  {
    name: 'a schedule published as closed closes on holidays too',
    hours: hoursOf(
      weekly(everyDay, '09:00-10:00', {publicHolidays: 'open'}),
      weekly('FR', '00:00-00:00', {closed: true, publicHolidays: 'closed'}),
    ),
    from: '2026-12-25T00:00Z',
    to: '2026-12-27T00:00Z',
    are: ['2026-12-26T08:00/2026-12-26T09:00'],
  },
  {
    name: 'a schedule published as closed on days past telling closes none',
    hours: hoursOf(
      weekly(everyDay, '09:00-10:00'),
      weekly('FR', '00:00-00:00', {closed: true, recurrence: undefined}),
    ),
    from: '2026-11-16T00:00Z',
    to: '2026-11-17T00:00Z',
    are: ['2026-11-16T08:00/2026-11-16T09:00'],
  },
  {
    name: 'a holiday drops what is closed on holidays, and only that',
    hours: hoursOf(
      weekly(everyDay, '09:00-12:00', {publicHolidays: 'closed'}),
      weekly(everyDay, '14:00-15:00', {publicHolidays: 'open'}),
      weekly(everyDay, '16:00-17:00'),
    ),
    from: '2026-12-25T00:00Z',
    to: '2026-12-26T00:00Z',
    are: ['2026-12-25T13:00/2026-12-25T14:00', '2026-12-25T15:00/2026-12-25T16:00'],
  },
  {
    name: 'the night before a holiday goes on into it, the night of it does not begin',
    hours: hoursOf(weekly(everyDay, '22:00-02:00', {publicHolidays: 'closed'})),
    from: '2026-12-24T12:00Z',
    to: '2026-12-27T12:00Z',
    are: ['2026-12-24T21:00/2026-12-25T01:00'],
  },
  {
    name: 'Milan keeps the seventh of December',
    hours: hoursOf(weekly(everyDay, '09:00-10:00', {publicHolidays: 'closed'})),
    from: '2026-12-06T00:00Z',
    to: '2026-12-10T00:00Z',
    are: ['2026-12-06T08:00/2026-12-06T09:00', '2026-12-09T08:00/2026-12-09T09:00'],
  },
  {
    name: 'an exception closes its days, the night before them apart',
    hours: hoursOf(weekly(everyDay, '22:00-02:00'), anException('2026-11-17', '2026-11-18')),
    from: '2026-11-16T12:00Z',
    to: '2026-11-19T23:30Z',
    are: ['2026-11-16T21:00/2026-11-17T01:00', '2026-11-19T21:00/2026-11-19T23:30'],
  },
  {
    name: 'an exception replaces the usual times',
    hours: hoursOf(weekly(everyDay, '09:00-17:00'), anException('2026-11-17', '2026-11-17', '15:00-19:00')),
    from: '2026-11-17T00:00Z',
    to: '2026-11-18T00:00Z',
    are: ['2026-11-17T14:00/2026-11-17T18:00'],
  },
  {
    name: 'two exceptions of one day are its two shifts',
    hours: hoursOf(
      weekly(everyDay, '09:00-17:00'),
      anException('2026-11-17', '2026-11-17', '15:00-19:00'),
      anException('2026-11-17', '2026-11-17', '08:00-10:00'),
    ),
    from: '2026-11-17T00:00Z',
    to: '2026-11-18T00:00Z',
    are: ['2026-11-17T07:00/2026-11-17T09:00', '2026-11-17T14:00/2026-11-17T18:00'],
  },
  {
    name: 'an exception within an exception wins, whether it opens or closes',
    hours: hoursOf(
      anException('2026-08-01', '2026-08-31'),
      anException('2026-08-10', '2026-08-11', '09:00-10:00'),
      anException('2026-08-11', '2026-08-11'),
    ),
    from: '2026-08-01T00:00Z',
    to: '2026-09-01T00:00Z',
    are: ['2026-08-10T07:00/2026-08-10T08:00'],
  },
  {
    name: 'an exception opens on a holiday',
    hours: hoursOf(
      weekly(everyDay, '09:00-17:00', {publicHolidays: 'closed'}),
      anException('2026-12-25', '2026-12-25', '11:00-12:00'),
    ),
    from: '2026-12-25T00:00Z',
    to: '2026-12-26T00:00Z',
    are: ['2026-12-25T10:00/2026-12-25T11:00'],
  },
  {
    name: 'a schedule published as closed closes its days',
    hours: hoursOf(
      weekly(everyDay, '09:00-10:00'),
      weekly('WE', '00:00-00:00', {closed: true, opens: undefined, closes: undefined}),
    ),
    from: '2026-11-17T00:00Z',
    to: '2026-11-20T00:00Z',
    are: ['2026-11-17T08:00/2026-11-17T09:00', '2026-11-19T08:00/2026-11-19T09:00'],
  },
];

describe('openings with holidays, exceptions and closures', () => {
  holdOpenings(cases);
});
