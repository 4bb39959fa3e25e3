import {expect} from '@open-wc/testing';
import {readDays, readMonthDays, weekdayOf} from '../../../src/data/hsds/days.js';

const say = (days: ReturnType<typeof readDays>) =>
  days?.map(({day, nth}) => `${nth === undefined ? '' : String(nth)}${day}`).join(' ');

describe('readDays', () => {
  const cases: readonly {from: string; to: string | undefined; because: string}[] = [
    {from: 'MO', to: 'MO', because: 'that is RFC 5545'},
    {from: 'MO,WE', to: 'MO WE', because: 'so is a list'},
    {from: 'mo; we', to: 'MO WE', because: 'other separators are used'},
    {from: 'Mo We\nFr', to: 'MO WE FR', because: 'spaces and lines as well'},
    {from: '1SA,-1FR', to: '1SA -1FR', because: 'ordinals count in the month'},
    {from: '+2TU', to: '2TU', because: 'a plus is allowed'},
    {from: 'Monday', to: 'MO', because: 'Outpost writes so'},
    {from: 'mondays and thursdays', to: 'MO TH', because: 'people write so'},
    {from: 'Monday - Friday', to: 'MO TU WE TH FR', because: 'ranges are used'},
    {from: 'MO-FR', to: 'MO TU WE TH FR', because: 'also of codes'},
    {from: 'Mon to Wed, Sat', to: 'MO TU WE SA', because: 'in words'},
    {from: 'SA-MO', to: 'SA SU MO', because: 'a range may pass Sunday'},
    {from: 'lunedì', to: 'MO', because: 'this is Italy'},
    {from: 'lun, mer e ven', to: 'MO WE FR', because: 'abbreviations are used'},
    {from: 'dal lunedì al venerdì', to: 'MO TU WE TH FR', because: 'Italians write so'},
    {from: 'da martedì a giovedì', to: 'TU WE TH', because: 'or so'},
    {from: 'Lu-Ve', to: 'MO TU WE TH FR', because: 'boards at the door write so'},
    {from: 'sab. dom.', to: 'SA SU', because: 'with dots'},
    {from: 'https://schema.org/Monday', to: 'MO', because: 'schema.org writes so'},
    {from: 'every day', to: 'MO TU WE TH FR SA SU', because: 'it says so'},
    {from: 'tutti i giorni', to: 'MO TU WE TH FR SA SU', because: 'it says so in Italian'},
    {from: 'weekdays', to: 'MO TU WE TH FR', because: 'it says so'},
    {from: 'MO,MO,1MO', to: 'MO 1MO', because: 'each counts once'},
    {from: 'feriali', to: undefined, because: 'whether that has a Saturday nobody knows'},
    {from: 'mornings', to: undefined, because: 'it only starts like Monday'},
    {from: 'MO,XX', to: undefined, because: 'half a list is a wrong list'},
    {from: '0MO', to: undefined, because: 'nothing is the zeroth'},
    {from: '6MO', to: undefined, because: 'no month has six'},
    {from: '1MO-FR', to: undefined, because: 'nobody knows what that means'},
    {from: '1,2', to: undefined, because: 'weeks start on different days'},
    {from: 'monday,tuesday,…', to: undefined, because: 'there is more that we do not know'},
  ];

  for (const {from, to, because} of cases) {
    it(`reads “${from}” as ${String(to)}, as ${because}`, () => {
      expect(say(readDays(from))).to.equal(to);
    });
  }
});

describe('readMonthDays', () => {
  it('reads days from both ends of the month', () => {
    expect(readMonthDays('1,15, -1')).to.deep.equal([1, 15, -1]);
  });

  it('reads no list with something else in it', () => {
    expect(['0', '32', '1,x', '1.5'].map(readMonthDays)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('weekdayOf', () => {
  it('knows the day of a date, wherever the browser is', () => {
    expect(['2026-01-09', '2024-02-29', '2026-12-07'].map(weekdayOf)).to.deep.equal(['FR', 'TH', 'MO']);
  });
});
