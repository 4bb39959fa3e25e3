import {expect} from '@open-wc/testing';
import {isDecidable, occurrences} from '../../../src/domain/hours/recurrence.js';
import {inEveryBrowserZone} from './browser-zones.js';
import {cases} from './recurrence-cases.js';
import {aRule, days} from './schedules.js';

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

  it('is without days and not decidable for days of the month in weeks', () => {
    const rule = aRule({byDay: days('MO'), byMonthDay: [1, 2, 3], start: '2026-01-05'});
    expect(isDecidable(rule)).to.equal(false);
    expect(occurrences(rule, {from: '2026-01-01', to: '2026-12-31'})).to.deep.equal([]);
  });

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
    expect(performance.now() - from).to.be.below(10_000);
  });
});
