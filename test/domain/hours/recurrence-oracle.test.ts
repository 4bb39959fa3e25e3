import {expect} from '@open-wc/testing';
import {RRule, type Weekday as RRuleWeekday} from 'rrule';
import {plainDate} from '../../../src/domain/hours/day.js';
import type {Recurrence, Weekday} from '../../../src/domain/hours/hours.js';
import {occurrences} from '../../../src/domain/hours/recurrence.js';
import {Random} from './random.js';
import {aRule} from './schedules.js';

/** Raise for a long search; every case is told by its own number. */
const amount = 2500;
const seed = 20261122;

const dayNames: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function aRandomRule(random: Random): Recurrence {
  const freq = random.pick(['WEEKLY', 'MONTHLY'] as const);
  const start = random.chance(0.7) ? plainDate(random.integer(18_000, 21_000)) : undefined;
  // rrule takes plain and numbered days together for both at once, RFC 5545 for either.
  const isNumbered = freq === 'MONTHLY' && random.chance(0.7);
  const byDay = random
    .some(dayNames, random.pick([0, 0.2, 0.5, 1]))
    .map((day) => ({day, nth: isNumbered ? random.pick([1, 2, 3, 4, 5, -1, -2, -5]) : undefined}));
  // RFC 5545 gives days of the month no meaning in weeks.
  const share = freq === 'WEEKLY' ? 0 : random.pick([0, 0, 0.5]);
  const byMonthDay = random.some([1, 2, 13, 15, 28, 29, 30, 31, -1, -2, -15, -31], share);
  const isFree = start === undefined && byDay.length + byMonthDay.length > 0;
  return aRule({
    freq,
    byDay: start === undefined && !isFree ? [{day: 'TH', nth: undefined}] : byDay,
    byMonthDay,
    weekStart: random.pick(dayNames),
    start,
    interval: start === undefined ? 1 : random.pick([1, 1, 2, 3, 4, 5, 12, 53]),
    count: start !== undefined && random.chance(0.3) ? random.integer(1, 60) : undefined,
    until: random.chance(0.3) ? plainDate(random.integer(18_000, 22_000)) : undefined,
  });
}

function byRRule(rule: Recurrence, from: string, to: string): string[] {
  const utc = (date: string) => new Date(`${date}T00:00:00Z`);
  const weekday = (day: Weekday): RRuleWeekday => RRule[day];
  return new RRule({
    freq: RRule[rule.freq as 'WEEKLY' | 'MONTHLY'],
    dtstart: utc(rule.start ?? '2015-01-01'),
    interval: rule.interval,
    wkst: weekday(rule.weekStart),
    byweekday: orNull(
      rule.byDay.map(({day, nth}) => (nth === undefined ? weekday(day) : weekday(day).nth(nth))),
    ),
    bymonthday: orNull(rule.byMonthDay),
    count: rule.count ?? null,
    // rrule goes on to the year 9999 otherwise.
    until: utc(rule.until !== undefined && rule.until < to ? rule.until : to),
  })
    .between(utc(from), utc(to), true)
    .map((date) => date.toISOString().slice(0, 10));
}

/** An empty list is to rrule a list all the same. */
function orNull<T>(values: readonly T[]): T[] | null {
  return values.length === 0 ? null : [...values];
}

describe('occurrences beside rrule', () => {
  it(`falls on the same days for ${amount} random rules`, function () {
    this.timeout(120_000);
    let days = 0;
    for (let number = 0; number < amount; number++) {
      const random = new Random(seed + number);
      const rule = aRandomRule(random);
      const first = random.integer(17_900, 22_000);
      const [from, to] = [plainDate(first), plainDate(first + random.integer(0, 400))];
      const found = occurrences(rule, {from, to});
      days += found.length;
      const told = `seed ${seed + number}: ${JSON.stringify(rule)} from ${from} to ${to}`;
      expect(found.join(' '), told).to.equal(byRRule(rule, from, to).join(' '));
    }
    expect(days, 'days compared').to.be.above(amount * 10);
  });

  it('counts from long ago on the same days', function () {
    this.timeout(120_000);
    let days = 0;
    for (let number = 0; number < 150; number++) {
      const random = new Random(seed + number);
      const start = random.integer(0, 18_000);
      const interval = random.pick([1, 1, 2, 3, 5]);
      const byDay = random.some(dayNames, random.pick([0, 0.3, 0.8])).map((day) => ({day, nth: undefined}));
      const to = start + random.integer(0, 3_000);
      const from = Math.max(start, to - 200);
      const perPeriod = Math.max(1, byDay.length);
      // Most counts end near the window, where an error of one shows.
      const count = Math.max(
        1,
        Math.round((to - start - 60) / 7 / interval) * perPeriod + random.integer(-9, 9),
      );
      const rule = aRule({
        freq: 'WEEKLY',
        byDay,
        interval,
        count,
        start: plainDate(start),
        weekStart: random.pick(dayNames),
      });
      const found = occurrences(rule, {from: plainDate(from), to: plainDate(to)});
      days += found.length;
      const told = `seed ${seed + number}: ${JSON.stringify(rule)} from ${plainDate(from)} to ${plainDate(to)}`;
      expect(found.join(' '), told).to.equal(byRRule(rule, plainDate(from), plainDate(to)).join(' '));
    }
    expect(days, 'days compared').to.be.above(1_000);
  });
});
