import {expect} from '@open-wc/testing';
import {answersOutOfHours} from '../../../src/domain/helplines/answering.js';

describe('answersOutOfHours', () => {
  const until = (instant: string) => ({kind: 'open', until: new Date(instant)});
  const opens = (instant: string) => ({kind: 'opens-later-today', opens: new Date(instant)});
  const cases = [
    {now: '2025-12-22T07:59+01:00', says: until('2025-12-22T08:00+01:00'), because: 'the night ends at 8'},
    {
      now: '2025-12-22T08:00+01:00',
      says: opens('2025-12-22T20:00+01:00'),
      because: 'a working Monday has begun',
    },
    {now: '2025-12-22T19:59+01:00', says: opens('2025-12-22T20:00+01:00'), because: 'the day is not over'},
    {now: '2025-12-22T20:00+01:00', says: until('2025-12-23T08:00+01:00'), because: 'the night begins at 20'},
    {
      now: '2025-12-24T10:00+01:00',
      says: until('2025-12-29T08:00+01:00'),
      because: 'Christmas Eve, Christmas, Saint Stephen and the weekend follow each other',
    },
    {
      now: '2025-12-20T12:00+01:00',
      says: until('2025-12-22T08:00+01:00'),
      because: 'Saturday is the day before Sunday',
    },
    {
      now: '2026-04-05T12:00+02:00',
      says: until('2026-04-07T08:00+02:00'),
      because: 'Easter Monday is a holiday',
    },
    {
      now: '2025-04-24T12:00+02:00',
      says: until('2025-04-28T08:00+02:00'),
      because: 'it is the eve of Liberation, a Friday',
    },
    {
      now: '2026-12-07T12:00+01:00',
      says: until('2026-12-09T08:00+01:00'),
      because: 'it is the eve of 8 December',
    },
    {
      now: '2027-12-06T12:00+01:00',
      says: opens('2027-12-06T20:00+01:00'),
      because: 'Saint Ambrose is a holiday in Milan only',
    },
    {
      now: '2027-10-04T12:00+02:00',
      says: until('2027-10-05T08:00+02:00'),
      because: 'Saint Francis is one since 2026',
    },
    {
      now: '2026-03-28T23:00+01:00',
      says: until('2026-03-30T08:00+02:00'),
      because: 'the clocks change that night',
    },
  ];

  for (const {now, says, because} of cases) {
    it(`is ${says.kind} at ${now}, as ${because}`, () => {
      expect(answersOutOfHours(new Date(now), 'Europe/Rome')).to.deep.equal(says);
    });
  }
});
