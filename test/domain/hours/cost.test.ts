import {expect} from '@open-wc/testing';
import {directoryOf} from '../../../src/domain/directory/build.js';
import type {Recurrence} from '../../../src/domain/hours/hours.js';
import {occurrences} from '../../../src/domain/hours/recurrence.js';
import {openState} from '../../../src/domain/hours/status.js';
import {readCase} from '../../support/cases.js';
import {aRule, days, everyDay, hoursOf, weekly} from './schedules.js';
import {at} from './states.js';

const ms = (work: () => unknown) => {
  const from = performance.now();
  work();
  return performance.now() - from;
};

describe('the cost of hours', () => {
  it('is small for counts since the year 1000', async () => {
    const {services, problems} = await readCase('h-schedules-count-since-1000');
    const [service] = directoryOf(services, problems, '2026-11-25').services;
    const now = at('2026-11-25T09:30+01:00');
    expect(openState(service?.hours, now).kind).to.equal('opens-on-day');
    expect(openState(service?.hours, at('2026-11-30T09:15+01:00')).kind).to.equal('open');
    expect(ms(() => openState(service?.hours, now))).to.be.below(200);
  });

  const rules: readonly Partial<Recurrence>[] = [
    {freq: 'MONTHLY', byMonthDay: [31, 30, 29], count: 100_000},
    {freq: 'MONTHLY', byMonthDay: [31], count: 9_007_199_254_740_991},
    {freq: 'MONTHLY', byDay: days('5MO,-5TU'), count: 1_000},
    {freq: 'MONTHLY', byDay: days('MO,TU,WE'), byMonthDay: [29], interval: 7, count: 5_000},
    {byDay: days(everyDay), count: 300_000},
    {byDay: days('MO'), interval: 2, count: 20_000},
    {byDay: days('MO'), interval: 1e15, count: 2},
    {freq: 'MONTHLY', byMonthDay: [30], interval: 12, count: 1_000},
  ];
  for (const rule of rules)
    for (const start of ['1000-01-01', '1990-01-01', '2026-01-01'])
      it(`is bounded for a thousand of ${JSON.stringify(rule)} since ${start}`, () => {
        const one = weekly('MO', '09:00-10:00', {recurrence: aRule({...rule, start})});
        const hours = hoursOf(...Array.from({length: 1000}, () => one));
        expect(ms(() => openState(hours, at('2026-11-25T12:00+01:00')))).to.be.below(3_000);
      });

  it('leaves the days unknown that would have to be counted over centuries', () => {
    const recurrence = aRule({freq: 'MONTHLY', byDay: days('1MO'), count: 12_000, start: '1000-01-01'});
    const hours = hoursOf(weekly('MO', '09:00-10:00', {recurrence}));
    expect(openState(hours, at('2026-11-02T09:30+01:00'))).to.deep.equal({
      kind: 'unknown',
      reason: 'unclear',
    });
  });

  it('leaves no day unknown that can be counted by the week', () => {
    const start = '1000-01-06';
    const weeks = 53_577;
    const rule = aRule({byDay: days('MO'), start, count: weeks});
    const window = {from: '2026-10-01', to: '2026-12-31'};
    const last = new Date(Date.UTC(1000, 0, 6) + (weeks - 1) * 7 * 86_400_000).toISOString().slice(0, 10);
    expect(occurrences(rule, window).at(-1)).to.equal(last);
  });
});
