import {expect} from '@open-wc/testing';
import {isDecidable, occurrences} from '../../../src/domain/hours/recurrence.js';
import {inEveryBrowserZone} from './browser-zones.js';
import {aRule, days} from './schedules.js';

/** The days were computed with rrule 2.8.1. */
const cases = [
  {
    name: 'two days of every week',
    rule: {freq: 'WEEKLY', byDay: days('TU,TH')},
    from: '2026-02-23',
    to: '2026-03-08',
    falls: '2026-02-24 2026-02-26 2026-03-03 2026-03-05',
  },
  {
    name: 'every day',
    rule: {freq: 'WEEKLY', byDay: days('MO,TU,WE,TH,FR,SA,SU')},
    from: '2026-12-30',
    to: '2027-01-02',
    falls: '2026-12-30 2026-12-31 2027-01-01 2027-01-02',
  },
  {
    name: 'the weekday of its start',
    rule: {freq: 'WEEKLY', start: '2026-05-06'},
    from: '2026-05-01',
    to: '2026-05-31',
    falls: '2026-05-06 2026-05-13 2026-05-20 2026-05-27',
  },
  {
    name: 'every second week from its start',
    rule: {freq: 'WEEKLY', interval: 2, byDay: days('WE'), start: '2026-02-04'},
    from: '2027-03-01',
    to: '2027-04-15',
    falls: '2027-03-03 2027-03-17 2027-03-31 2027-04-14',
  },
  {
    name: 'every second week of weeks from Monday',
    rule: {freq: 'WEEKLY', interval: 2, byDay: days('TU,SU'), start: '1997-08-05', weekStart: 'MO', count: 4},
    from: '1997-08-01',
    to: '1997-12-31',
    falls: '1997-08-05 1997-08-10 1997-08-19 1997-08-24',
  },
  {
    name: 'every second week of weeks from Sunday',
    rule: {freq: 'WEEKLY', interval: 2, byDay: days('TU,SU'), start: '1997-08-05', weekStart: 'SU', count: 4},
    from: '1997-08-01',
    to: '1997-12-31',
    falls: '1997-08-05 1997-08-17 1997-08-19 1997-08-31',
  },
  {
    name: 'every third week, several days, start in mid-week',
    rule: {freq: 'WEEKLY', interval: 3, byDay: days('MO,WE,FR'), start: '2026-01-15'},
    from: '2026-01-01',
    to: '2026-03-10',
    falls: '2026-01-16 2026-02-02 2026-02-04 2026-02-06 2026-02-23 2026-02-25 2026-02-27',
  },
  {
    name: 'days of weeks that are also first in the month',
    rule: {freq: 'WEEKLY', byMonthDay: [1, 2, 3], byDay: days('MO,TU')},
    from: '2026-01-01',
    to: '2026-06-30',
    falls: '2026-02-02 2026-02-03 2026-03-02 2026-03-03 2026-06-01 2026-06-02',
  },
  {
    name: 'the first Saturday',
    rule: {freq: 'MONTHLY', byDay: days('1SA')},
    from: '2026-07-01',
    to: '2026-10-31',
    falls: '2026-07-04 2026-08-01 2026-09-05 2026-10-03',
  },
  {
    name: 'the last Friday',
    rule: {freq: 'MONTHLY', byDay: days('-1FR')},
    from: '2026-01-01',
    to: '2026-04-30',
    falls: '2026-01-30 2026-02-27 2026-03-27 2026-04-24',
  },
  {
    name: 'the last but one Monday and the fifth Sunday',
    rule: {freq: 'MONTHLY', byDay: days('-2MO,5SU')},
    from: '2026-03-01',
    to: '2026-06-30',
    falls: '2026-03-23 2026-03-29 2026-04-20 2026-05-18 2026-05-31 2026-06-22',
  },
  {
    name: 'every Thursday of every second month',
    rule: {freq: 'MONTHLY', interval: 2, byDay: days('TH'), start: '2026-01-01'},
    from: '2026-02-15',
    to: '2026-05-31',
    falls: '2026-03-05 2026-03-12 2026-03-19 2026-03-26 2026-05-07 2026-05-14 2026-05-21 2026-05-28',
  },
  {
    name: 'days of the month, one from its end',
    rule: {freq: 'MONTHLY', byMonthDay: [10, -1]},
    from: '2028-02-01',
    to: '2028-04-30',
    falls: '2028-02-10 2028-02-29 2028-03-10 2028-03-31 2028-04-10 2028-04-30',
  },
  {
    name: 'the 30th, where there is one',
    rule: {freq: 'MONTHLY', byMonthDay: [30]},
    from: '2026-01-01',
    to: '2026-05-31',
    falls: '2026-01-30 2026-03-30 2026-04-30 2026-05-30',
  },
  {
    name: 'the day of its start, where there is one',
    rule: {freq: 'MONTHLY', start: '2026-01-31'},
    from: '2026-01-01',
    to: '2026-08-31',
    falls: '2026-01-31 2026-03-31 2026-05-31 2026-07-31 2026-08-31',
  },
  {
    name: 'Friday the 13th',
    rule: {freq: 'MONTHLY', byDay: days('FR'), byMonthDay: [13]},
    from: '2026-01-01',
    to: '2027-12-31',
    falls: '2026-02-13 2026-03-13 2026-11-13 2027-08-13',
  },
  {
    name: 'the first Monday unless it is the first of the month',
    rule: {freq: 'MONTHLY', byDay: days('1MO'), byMonthDay: [2, 3, 4, 5, 6, 7]},
    from: '2026-01-01',
    to: '2026-06-30',
    falls: '2026-01-05 2026-02-02 2026-03-02 2026-04-06 2026-05-04',
  },
  {
    name: 'until a day that is one of its own',
    rule: {freq: 'WEEKLY', byDay: days('FR'), until: '2026-09-18'},
    from: '2026-09-01',
    to: '2026-10-31',
    falls: '2026-09-04 2026-09-11 2026-09-18',
  },
  {
    name: 'until a day that is not',
    rule: {freq: 'MONTHLY', byMonthDay: [15], start: '2026-01-15', until: '2026-04-14'},
    from: '2026-01-01',
    to: '2026-12-31',
    falls: '2026-01-15 2026-02-15 2026-03-15',
  },
  {
    name: 'a number of times',
    rule: {freq: 'MONTHLY', byDay: days('1TU,3TU'), start: '2026-01-10', count: 5},
    from: '2026-01-01',
    to: '2026-12-31',
    falls: '2026-01-20 2026-02-03 2026-02-17 2026-03-03 2026-03-17',
  },
  {
    name: 'a number of times, seen from the middle',
    rule: {freq: 'WEEKLY', byDay: days('MO,TH'), start: '2026-01-01', count: 10},
    from: '2026-01-20',
    to: '2026-12-31',
    falls: '2026-01-22 2026-01-26 2026-01-29 2026-02-02',
  },
  {
    name: 'a number of times that is used up',
    rule: {freq: 'WEEKLY', byDay: days('MO'), start: '2020-01-06', count: 10},
    from: '2026-01-01',
    to: '2026-12-31',
    falls: '',
  },
  {
    name: 'a yearly day as every twelfth month',
    rule: {freq: 'MONTHLY', interval: 12, start: '2024-02-29'},
    from: '2024-01-01',
    to: '2034-12-31',
    falls: '2024-02-29 2028-02-29 2032-02-29',
  },
  {
    name: 'a year far away',
    rule: {freq: 'WEEKLY', interval: 2, byDay: days('SU'), start: '1970-01-04'},
    from: '2199-12-01',
    to: '2199-12-31',
    falls: '2199-12-01 2199-12-15 2199-12-29',
  },
] as const;

describe('occurrences', () => {
  inEveryBrowserZone(() => {
    for (const {name, rule, from, to, falls} of cases)
      it(`finds ${name}`, () => {
        expect(occurrences(aRule(rule), {from, to}).join(' ')).to.equal(falls);
      });
  });

  it('is the day of its start alone, for what is once', () => {
    const once = aRule({freq: 'ONCE', start: '2026-03-29', byDay: days('MO'), count: 5});
    expect(occurrences(once, {from: '2026-01-01', to: '2026-12-31'})).to.deep.equal(['2026-03-29']);
    expect(occurrences(once, {from: '2026-03-29', to: '2026-03-29'})).to.deep.equal(['2026-03-29']);
    expect(occurrences(once, {from: '2026-03-30', to: '2026-12-31'})).to.deep.equal([]);
    expect(occurrences(once, {from: '2026-01-01', to: '2026-03-28'})).to.deep.equal([]);
  });

  it('joins plain and numbered days, where rrule would want both', () => {
    const rule = aRule({freq: 'MONTHLY', byDay: days('1SA,WE')});
    expect(occurrences(rule, {from: '2026-07-01', to: '2026-07-10'}).join(' ')).to.equal(
      '2026-07-01 2026-07-04 2026-07-08',
    );
  });

  it('gives a number in weekly days no meaning', () => {
    expect(
      occurrences(aRule({byDay: days('3MO')}), {from: '2026-07-01', to: '2026-07-14'}).join(' '),
    ).to.equal('2026-07-06 2026-07-13');
  });

  const undecidable = [
    {rule: {byDay: days('MO'), interval: 2}, because: 'which weeks is not said'},
    {rule: {byDay: days('MO'), count: 3}, because: 'what to count from is not said'},
    {rule: {}, because: 'no day is said'},
    {rule: {freq: 'MONTHLY'}, because: 'no day is said'},
    {rule: {freq: 'ONCE', byDay: days('MO')}, because: 'its day is not said'},
  ] as const;

  for (const {rule, because} of undecidable)
    it(`is without days and not decidable when ${because} (${JSON.stringify(rule)})`, () => {
      expect(isDecidable(aRule(rule))).to.equal(false);
      expect(occurrences(aRule(rule), {from: '2026-01-01', to: '2026-12-31'})).to.deep.equal([]);
      expect(isDecidable(aRule({...rule, start: '2026-01-05'}))).to.equal(true);
    });

  const year = {from: '2026-01-01', to: '2026-12-31'};
  const garbage = [
    {rule: {interval: 1e9}, falls: ['2026-01-05']},
    {rule: {interval: 1e9, count: 1e9}, falls: ['2026-01-05']},
    {rule: {freq: 'MONTHLY', interval: 1e300, count: 1e300}, falls: ['2026-01-05']},
    {rule: {interval: Infinity, count: 2}, falls: ['2026-01-05']},
    {rule: {count: 0}, falls: []},
    {rule: {count: -1}, falls: []},
    {rule: {start: 'soon'}, falls: []},
    {rule: {start: 'soon', count: 3}, falls: []},
    {rule: {until: 'later'}, falls: []},
    {rule: {freq: 'MONTHLY', byMonthDay: [0, 32, -32, 1e9]}, falls: []},
    {rule: {freq: 'MONTHLY', byDay: days('6MO,-6MO,99MO')}, falls: []},
  ] as const;

  for (const {rule, falls} of garbage)
    it(`ends for ${JSON.stringify(rule)}`, () => {
      expect(occurrences(aRule({start: '2026-01-05', ...rule}), year)).to.deep.equal(falls);
    });

  for (const interval of [0, -3, 0.5])
    it(`takes an interval of ${interval} for 1`, () => {
      const rule = aRule({start: '2026-01-05', interval, count: 60});
      expect(occurrences(rule, year)).to.have.length(52);
    });

  it('does not walk the years before the window unless it counts', () => {
    const rule = aRule({start: '0100-01-04', interval: 2});
    const from = performance.now();
    for (let time = 0; time < 1000; time++) occurrences(rule, {from: '9000-01-01', to: '9000-01-31'});
    // Walking takes tens of seconds.
    expect(performance.now() - from).to.be.below(3000);
  });
});
