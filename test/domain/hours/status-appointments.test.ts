import {anException, everyDay, hoursOf, reason, weekdays, weekly} from './schedules.js';
import {type Case, holdStates} from './states.js';

const closing = {...anException('2026-08-03', '2026-08-31'), description: reason};

const booked = {byAppointment: true};

const appointments: Case[] = [
  {
    hours: hoursOf(
      weekly(weekdays, '09:00-17:00', booked),
      weekly('SU', '00:00-00:00', {closed: true}),
      anException('2026-11-16', '2026-11-16', '10:00-11:00'),
    ),
    now: '2026-11-16T10:30+01:00',
    is: 'appointment-only',
    because: 'closed days say nothing of appointments',
  },
  {
    hours: hoursOf(weekly(weekdays, '09:00-17:00', booked), weekly('SU', '00:00-00:00', {closed: true})),
    now: '2026-11-16T20:00+01:00',
    is: 'appointment-only',
    because: 'nobody walks in on closed days either',
  },
  {
    hours: hoursOf(weekly(weekdays, '09:00-17:00', booked)),
    now: '2026-11-16T12:00+01:00',
    is: 'appointment-only',
    because: 'nobody may walk in',
  },
  {
    hours: hoursOf(weekly(weekdays, '09:00-17:00', booked)),
    now: '2026-11-15T23:00+01:00',
    is: 'appointment-only',
    because: 'it is so at night too',
  },
  {
    hours: hoursOf(weekly(weekdays, '09:00-17:00', {...booked, recurrence: undefined})),
    now: '2026-11-16T12:00+01:00',
    is: 'appointment-only',
    because: 'that is known though the days are not',
  },
  {
    hours: hoursOf(weekly(everyDay, '00:00-24:00', booked)),
    now: '2026-11-16T12:00+01:00',
    is: 'appointment-only',
    because: 'nobody may walk in, day or night',
  },
  {
    hours: hoursOf(weekly('MO', '09:00-12:00'), weekly('MO', '14:00-17:00', booked)),
    now: '2026-11-16T10:00+01:00',
    is: 'open until 2026-11-16 12:00',
    because: 'in the morning people walk in',
  },
  {
    hours: hoursOf(weekly('MO', '09:00-12:00'), weekly('MO', '14:00-17:00', booked)),
    now: '2026-11-16T15:00+01:00',
    is: 'appointment-only',
    because: 'the afternoon is by appointment',
  },
  {
    hours: hoursOf(weekly('MO', '09:00-12:00'), weekly('MO', '14:00-17:00', booked)),
    now: '2026-11-16T13:00+01:00',
    is: 'opens-on-day 2026-11-23 09:00',
    because: 'that is when people may walk in',
  },
  {
    hours: hoursOf(weekly('MO', '09:00-12:00', {validTo: '2026-11-15'}), weekly('TU', '14:00-17:00', booked)),
    now: '2026-11-16T13:00+01:00',
    is: 'appointment-only',
    because: 'walking in is past',
  },
  {
    hours: hoursOf(weekly(weekdays, '09:00-17:00', booked), closing),
    now: '2026-08-10T12:00+02:00',
    is: 'closed-long, reopens 2026-09-01 09:00, Chiuso per inventario',
    because: 'an exception closes it',
  },
  {
    hours: hoursOf(
      weekly(weekdays, '09:00-17:00', booked),
      anException('2026-11-16', '2026-11-16', '10:00-11:00'),
    ),
    now: '2026-11-16T10:30+01:00',
    is: 'appointment-only',
    because: 'other times are by appointment too',
  },
];

describe('openState by appointment', () => {
  holdStates(appointments);
});
