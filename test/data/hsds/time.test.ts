import {expect} from '@open-wc/testing';
import {readDate} from '../../../src/data/hsds/date.js';
import {readFrequency, readTime, type Time} from '../../../src/data/hsds/time.js';

describe('readTime', () => {
  const cases: readonly {from: string; to: Time | undefined; because: string}[] = [
    {from: '09:30', to: 570, because: 'that is how HSDS writes it'},
    {from: '9:30', to: 570, because: 'the zero may be missing'},
    {from: '10:00:00', to: 600, because: 'seconds are not shown'},
    {from: '09:00:00Z', to: 540, because: 'Z is written for local time'},
    {from: '09:00+02:00', to: 540, because: 'so are offsets'},
    {from: '09:00:00.000+0100', to: 540, because: 'in every form'},
    {from: '2026-01-01T09:00:00Z', to: 540, because: 'a day before it says nothing'},
    {from: '8:30AM', to: 510, because: 'Americans write so'},
    {from: '8:30 p.m.', to: 1230, because: 'with dots'},
    {from: '9pm', to: 1260, because: 'and without minutes'},
    {from: '12:00 AM', to: 0, because: 'that is midnight'},
    {from: '12:15 pm', to: 735, because: 'that is past noon'},
    {from: '9.30', to: 570, because: 'Italians write so'},
    {from: 'ore 9,30', to: 570, because: 'or so'},
    {from: '9h30', to: 570, because: 'French people write so'},
    {from: '24:00', to: 1440, because: 'that is the end of the day'},
    {from: '00:00', to: 0, because: 'that is its start'},
    {from: '24 hours', to: 'all-day', because: 'words are used'},
    {from: 'H24', to: 'all-day', because: 'Italian signs say so'},
    {from: '24/7', to: 'all-day', because: 'English ones say so'},
    {from: '24 ore su 24', to: 'all-day', because: 'in full'},
    {from: 'Closed', to: 'closed', because: 'words are used'},
    {from: 'chiuso', to: 'closed', because: 'in Italian too'},
    {from: '570', to: undefined, because: 'minutes or hours, nobody knows'},
    {from: '9', to: undefined, because: 'morning or evening, nobody knows'},
    {from: '0930', to: undefined, because: 'it could be minutes'},
    {from: '24:30', to: undefined, because: 'there is no such time'},
    {from: '25:99', to: undefined, because: 'there is no such time'},
    {from: '13:00 am', to: undefined, because: 'it contradicts itself'},
    {from: 'su appuntamento', to: undefined, because: 'it is no time'},
  ];

  for (const {from, to, because} of cases) {
    it(`reads “${from}” as ${String(to)}, as ${because}`, () => {
      expect(readTime(from)).to.equal(to);
    });
  }
});

describe('readDate', () => {
  const cases: readonly {from: string; to: string | undefined; because: string}[] = [
    {from: '2026-08-07', to: '2026-08-07', because: 'that is ISO 8601'},
    {from: '2026-08-07T22:00:00.000Z', to: '2026-08-07', because: 'only the day counts'},
    {from: '20260807T000000', to: '2026-08-07', because: 'RFC 5545 writes so'},
    {from: '2024-02-29', to: '2024-02-29', because: 'that year had one'},
    {from: '2026-02-29', to: undefined, because: 'that year has none'},
    {from: '2026-13-01', to: undefined, because: 'there is no such month'},
    {from: '01/09/2026', to: undefined, because: 'January or September, nobody knows'},
    {from: '0001-01-01', to: undefined, because: 'it is what a database says for nothing'},
    {from: 'soon', to: undefined, because: 'it is no date'},
  ];

  for (const {from, to, because} of cases) {
    it(`reads “${from}” as ${String(to)}, as ${because}`, () => {
      expect(readDate(from)).to.equal(to);
    });
  }
});

describe('readFrequency', () => {
  const cases = {
    WEEKLY: 'WEEKLY',
    weekly: 'WEEKLY',
    week: 'WEEKLY',
    Month: 'MONTHLY',
    DAILY: 'DAILY',
    day: 'DAILY',
  };
  for (const [from, to] of Object.entries(cases)) {
    it(`reads “${from}” as ${to}`, () => {
      expect(readFrequency(from)).to.equal(to);
    });
  }

  it('reads no frequency that we do not compute', () => {
    expect(['YEARLY', 'HOURLY', 'sometimes'].map(readFrequency)).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
