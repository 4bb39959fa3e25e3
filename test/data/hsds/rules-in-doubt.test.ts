import {expect} from '@open-wc/testing';
import {read, readService} from '../../support/feed-reading.js';
import {aFeedService, type Json, type JsonObject} from '../../support/feeds.js';

const times = {opens_at: '09:00', closes_at: '17:00'};
const reading = (fields: JsonObject) =>
  read(aFeedService({service_at_locations: [], schedules: [{id: 's', ...times, ...fields}]}));

describe('a rule with a part that is not computed', () => {
  const weekly = {freq: 'WEEKLY', byday: 'SA'};
  const monthly = {freq: 'MONTHLY', byday: 'MO,TU,WE,TH,FR'};
  const start = {dtstart: '2026-01-03'};
  const cases: readonly [fields: JsonObject, problem: string, words: string][] = [
    [{...weekly, bymonth: '6,7,8'}, 'bymonth unused-rule', 'SA, bymonth 6,7,8'],
    [{...weekly, bymonth: 6}, 'bymonth unused-rule', 'SA, bymonth 6'],
    [{...weekly, bymonth: ['6', '7']}, 'bymonth unused-rule', 'SA, bymonth 6, 7'],
    [{...weekly, by_month: '6'}, 'by_month unused-rule', 'SA, by_month 6'],
    [{...weekly, BYMONTH: '6'}, 'BYMONTH unused-rule', 'SA, BYMONTH 6'],
    [{...monthly, bysetpos: -1}, 'bysetpos unused-rule', 'MONTHLY, MO,TU,WE,TH,FR, bysetpos -1'],
    [{...monthly, bysetpos: '1,3'}, 'bysetpos unused-rule', 'MONTHLY, MO,TU,WE,TH,FR, bysetpos 1,3'],
    [{...weekly, exdate: ['2026-11-28']}, 'exdate unused-rule', 'SA, exdate 2026-11-28'],
    [{...weekly, exdate: '20261128T000000Z'}, 'exdate unused-rule', 'SA, exdate 20261128T000000Z'],
    [
      {...weekly, exdates: '2026-11-28,2026-12-05'},
      'exdates unused-rule',
      'SA, exdates 2026-11-28,2026-12-05',
    ],
    [{...weekly, exrule: 'FREQ=MONTHLY'}, 'exrule unused-rule', 'SA, exrule FREQ=MONTHLY'],
    [{...weekly, exceptions: 'first of May'}, 'exceptions unused-rule', 'SA, exceptions first of May'],
    [
      {...weekly, excluded_dates: ['2026-11-28']},
      'excluded_dates unused-rule',
      'SA, excluded_dates 2026-11-28',
    ],
    [{...weekly, rdate: '2026-11-29'}, 'rdate unused-rule', 'SA, rdate 2026-11-29'],
    [{...weekly, byhour: '9,15'}, 'byhour unused-rule', 'SA, byhour 9,15'],
    [{...weekly, byminute: '30'}, 'byminute unused-rule', 'SA, byminute 30'],
    [{...weekly, byweekno: '41'}, 'byweekno unused-rule', 'SA, byweekno 41'],
    [{...weekly, byyearday: 2}, 'byyearday unused-rule', 'SA, byyearday 2'],
    [{...weekly, byeaster: '0'}, 'byeaster unused-rule', 'SA, byeaster 0'],
    [{rrule: 'FREQ=WEEKLY;BYDAY=SA'}, 'rrule unused-rule', 'FREQ=WEEKLY;BYDAY=SA'],
    [{...weekly, rrule: 'FREQ=WEEKLY;BYDAY=SU'}, 'rrule unused-rule', 'SA, FREQ=WEEKLY;BYDAY=SU'],
    [{...weekly, recurrence_rule: null, rrules: ['a']}, 'rrules unused-rule', 'SA, rrules a'],
    [{...weekly, interval: 2}, 'dtstart missing-dtstart', 'SA, interval 2'],
    [{...weekly, count: 5}, 'dtstart missing-dtstart', 'SA, count 5'],
    [{...weekly, ...start, interval: -2}, 'interval bad-number', 'SA, 2026-01-03, interval -2'],
    [{freq: 'DAILY', ...start, interval: 2}, 'interval unused-rule', '2026-01-03, interval 2'],
    [{freq: 'WEEKLY', bymonthday: '15'}, 'freq bad-freq', 'bymonthday 15'],
    [{freq: 'WEEKLY', byday: '1SA'}, 'freq bad-freq', '1SA'],
    [{freq: 'YEARLY', byday: 'SA'}, 'freq bad-freq', 'YEARLY, SA'],
    [
      {freq: 'MONTHLY', byday: '1SA', dtstart: '1000-01-01', count: 100_000},
      'count unused-rule',
      'MONTHLY, 1SA, 1000-01-01, count 100000',
    ],
    [{...weekly, ...start, until: '2025-12-31'}, 'until bad-end_date', 'SA, 2026-01-03, until 2025-12-31'],
    [{...weekly, valid_from: '2026-06-01', valid_to: '2026-01-31'}, 'valid_to bad-end_date', 'SA'],
    [{...weekly, valid_to: '03/04/2026'}, 'valid_to bad-date', 'SA, valid_to 03/04/2026'],
    [{...weekly, valid_from: '31/31/2026'}, 'valid_from bad-date', 'SA, valid_from 31/31/2026'],
    [{byday: 'Second Saturday'}, 'byday bad-day', 'Second Saturday'],
    [{byday: 'feriali'}, 'byday bad-day', 'feriali'],
    [{freq: 'every now and then'}, 'freq bad-freq', 'every now and then'],
    [{day: 'Monday'}, 'byday missing-byday', 'Monday'],
    [{dtstart: '2026-01-03', until: '2026-02-03'}, 'byday missing-byday', '2026-01-03, until 2026-02-03'],
    [{freq: 'MONTHLY'}, 'byday missing-byday', 'MONTHLY'],
  ];
  for (const [fields, problem, words] of cases)
    it(`is unknown and shown, as ${JSON.stringify(fields)}`, () => {
      const {services, problems} = reading(fields);
      const [schedule] = services[0]?.schedules ?? [];
      expect(schedule?.recurrence).to.equal(undefined);
      expect(problems.map(({path, code}) => `${path} ${code}`)).to.include(`schedules.0.${problem}`);
      expect(schedule?.publishedDays?.value).to.equal(words);
      expect(schedule?.publishedTimes?.value).to.equal('09:00–17:00');
    });

  it('is computed where such a part says nothing', () => {
    const blanks: readonly Json[] = [null, '', ' ', 'N/A', []];
    for (const blank of blanks) {
      const {services, problems} = reading({...weekly, bymonth: blank, exdate: blank, rrule: blank});
      expect(services[0]?.schedules[0]?.recurrence?.freq).to.equal('WEEKLY');
      expect(problems).to.deep.equal([]);
    }
  });

  it('is without a count that ends nothing', () => {
    const {services, problems} = reading({...weekly, dtstart: '1000-01-01', count: 9_007_199_254_740_991});
    expect(services[0]?.schedules[0]?.recurrence).to.include({freq: 'WEEKLY', count: undefined});
    expect(problems).to.deep.equal([]);
  });

  it('says its own words for fields named as days', () => {
    const schedules = [{id: 's', monday: '9-17', martedì: '9-13', wednesday: null}];
    expect(readService({schedules}).schedules[0]?.publishedDays?.value).to.equal('monday 9-17, martedì 9-13');
  });

  it('needs no remark where its description is all it has', () => {
    const {services, problems} = read(aFeedService({schedules: [{id: 's', description: 'Quando serve'}]}));
    expect(problems).to.deep.equal([]);
    expect(services[0]?.schedules[0]?.description?.value).to.equal('Quando serve');
  });
});

describe('two schedules', () => {
  const one = {id: '1', freq: 'WEEKLY', byday: 'SA', ...times};
  const cases: readonly [other: JsonObject, are: 1 | 2, because: string, first?: JsonObject][] = [
    [{}, 1, 'all is equal'],
    [{opens_at: '9:00'}, 1, 'nine is nine'],
    [{byday: 'Saturday'}, 1, 'Saturday is SA'],
    [{freq: 'week'}, 1, 'a week is a week'],
    [{wkst: 'MO', interval: 1}, 1, 'that goes without saying'],
    [{byday: null, weekday: 'SA'}, 1, 'that was the name before'],
    [{valid_to: null}, 1, 'nothing is nothing'],
    [{byday: 'SU'}, 2, 'the days differ'],
    [{byday: 'SA,SU'}, 2, 'the days differ'],
    [{freq: 'MONTHLY'}, 2, 'weeks are no months, though each Saturday is in both'],
    [{freq: 'MONTHLY', byday: '1SA'}, 2, 'one of a month is not all'],
    [{opens_at: '10:00'}, 2, 'the times differ'],
    [{closes_at: '16:00'}, 2, 'the times differ'],
    [{closed: true}, 2, 'one is closed'],
    [{valid_from: '2026-07-01'}, 2, 'validities differ'],
    [{valid_to: '2026-06-30'}, 2, 'validities differ'],
    [{until: '2026-06-30'}, 2, 'one ends'],
    [{dtstart: '2026-01-03'}, 2, 'one starts'],
    [{dtstart: '2026-01-10'}, 2, 'they start on different days', {dtstart: '2026-01-03'}],
    [{dtstart: '2026-01-03', interval: 2}, 2, 'one is every second week', {dtstart: '2026-01-03'}],
    [{dtstart: '2026-01-03', count: 3}, 2, 'one is counted', {dtstart: '2026-01-03'}],
    [
      {dtstart: '2026-01-03', interval: 2, wkst: 'SU'},
      2,
      'weeks differ',
      {dtstart: '2026-01-03', interval: 2},
    ],
    [
      {freq: 'MONTHLY', byday: null, bymonthday: '15'},
      2,
      'days differ',
      {freq: 'MONTHLY', byday: null, bymonthday: '1'},
    ],
    [
      {freq: 'MONTHLY', byday: null, bymonthday: '-1'},
      2,
      'ends differ',
      {freq: 'MONTHLY', byday: null, bymonthday: '1'},
    ],
    [{bymonth: '6'}, 2, 'one has months'],
    [{bymonth: '6'}, 2, 'months differ', {bymonth: '7'}],
    [{exdate: '2026-11-28'}, 2, 'one has an exception'],
    [{bysetpos: '1'}, 2, 'one is picked', {bysetpos: '-1'}],
    [{byday: 'boh'}, 2, 'what cannot be read differs', {byday: 'mah'}],
    [{closes_at: '9:00'}, 2, 'one is a slip of the pen'],
    [{attending_access: 'appointment'}, 2, 'one is by appointment'],
    [{description: 'Solo donne'}, 2, 'words differ, and neither may be lost'],
    [{id: '2'}, 2, 'two ids may stay two'],
    [{dtstart: '2026-02-30'}, 2, 'one starts on no day'],
  ];
  for (const [other, are, because, first = {}] of cases)
    it(`with one id are ${String(are)} where one says ${JSON.stringify(other)}, as ${because}`, () => {
      const schedules = [
        {...one, ...first},
        {...one, ...first, ...other},
      ];
      expect(readService({schedules}).schedules).to.have.length(are);
      const [schedule, ...rest] = schedules;
      const apart = {schedules: [schedule!], regular_schedules: rest};
      expect(readService(apart).schedules).to.have.length(are);
    });
});

describe('what costs time', () => {
  const ms = (work: () => unknown) => {
    const from = performance.now();
    work();
    return performance.now() - from;
  };
  const long = 'x'.repeat(5) + ' '.repeat(19_000) + 'x';
  const fields = [
    'opens_at',
    'closes_at',
    'byday',
    'weekday',
    'freq',
    'bymonthday',
    'dtstart',
    'valid_to',
    'exdate',
  ];
  for (const field of fields)
    it(`grows with the length of ${field} and no faster`, () => {
      const cost = (value: string) =>
        ms(() =>
          readService({
            schedules: Array.from({length: 15}, (_, at) => ({byday: 'MO', [field]: `${value}${at}`})),
          }),
        );
      const values = [
        long,
        `9:00${' '.repeat(19_000)}x`,
        `9:00 ${'z'.repeat(19_000)}`,
        'MO,'.repeat(6_500),
        `MO${' - '.repeat(6_000)}`,
        `${'to '.repeat(6_000)}MO`,
        '1'.repeat(19_000),
        '2026-11-28,'.repeat(1_800),
        'MO-SU,'.repeat(3_000),
        'a'.repeat(19_000),
      ];
      for (const value of values) expect(cost(value), value.slice(0, 20)).to.be.below(600);
    });

  it('is bounded by how many schedules and closures are read, and the rest is unknown', () => {
    const schedules = Array.from({length: 800}, (_, at) => ({id: String(at), byday: 'MO', ...times}));
    const holiday_schedules = Array.from({length: 800}, (_, at) => ({
      id: String(at),
      closed: true,
      start_date: '2026-08-15',
    }));
    const {services, problems} = read(aFeedService({schedules, holiday_schedules}));
    expect(problems.map(({path, code}) => `${path} ${code}`)).to.deep.equal([
      'schedules too-many',
      'holiday_schedules too-many',
    ]);
    expect(services[0]?.schedules).to.have.length(501);
    expect(services[0]?.schedules.at(-1)?.recurrence).to.equal(undefined);
    expect(services[0]?.exceptions.at(-1)?.isDoubtful).to.equal(true);
  });

  it('is bounded by how many schedules the places of a service have together', () => {
    const schedules = Array.from({length: 400}, (_, at) => ({id: String(at), byday: 'MO', ...times}));
    const places = Array.from({length: 20}, (_, at) => ({
      id: String(at),
      location: {id: `l${String(at)}`, name: 'Sede'},
      schedules,
    }));
    const {services, problems} = read(aFeedService({service_at_locations: places}));
    const read20 = services[0]?.places ?? [];
    expect(read20.map((place) => place.schedules.length)).to.deep.equal([
      ...Array.from({length: 10}, () => 400),
      ...Array.from({length: 10}, () => 1),
    ]);
    expect(read20.at(-1)?.schedules[0]?.recurrence).to.equal(undefined);
    expect(problems.map(({code}) => code)).to.include('too-many');
  });
});
