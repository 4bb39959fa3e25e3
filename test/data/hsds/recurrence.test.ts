import {expect} from '@open-wc/testing';
import {readPage} from '../../../src/data/client.js';
import type {Schedule} from '../../../src/data/records.js';
import {aFeed, aFeedService, type JsonObject} from '../../support/feeds.js';

/** The schedule of a service that publishes just these fields. */
function scheduleOf(fields: JsonObject): Schedule | undefined {
  return readPage(aFeed(aFeedService({schedules: [fields]}))).services[0]?.schedules[0];
}

/** A rule in the short form of RFC 5545. */
function say(fields: JsonObject): string | undefined {
  const rule = scheduleOf(fields)?.recurrence;
  if (rule === undefined) return undefined;
  const {freq, byDay, byMonthDay, interval, weekStart, count, until, start} = rule;
  const days = byDay.map(({day, nth}) => `${nth === undefined ? '' : String(nth)}${day}`);
  const parts = [freq, ...days, ...byMonthDay, weekStart === 'MO' ? '' : weekStart];
  if (interval > 1) parts.push(`every ${String(interval)}`);
  if (count !== undefined) parts.push(`count ${String(count)}`);
  if (until !== undefined) parts.push(`until ${until}`);
  if (start !== undefined) parts.push(`from ${start}`);
  return parts.filter((part) => part !== '').join(' ');
}

describe('recurrenceOf', () => {
  const cases: readonly {fields: JsonObject; is: string | undefined; because: string}[] = [
    {fields: {freq: 'WEEKLY', byday: 'MO,WE'}, is: 'WEEKLY MO WE', because: 'it says so'},
    {fields: {freq: 'week', byday: 'MO'}, is: 'WEEKLY MO', because: 'Outpost says so'},
    {fields: {byday: 'MO'}, is: 'WEEKLY MO', because: 'days alone come every week'},
    {fields: {weekday: 'Monday'}, is: 'WEEKLY MO', because: 'that was its name before'},
    {fields: {byday: ['MO', 'TU']}, is: 'WEEKLY MO TU', because: 'a list is a list'},
    {fields: {byday: '1SA'}, is: 'MONTHLY 1SA', because: 'an ordinal counts in the month'},
    {fields: {bymonthday: '1,15'}, is: 'MONTHLY 1 15', because: 'so do its days'},
    {fields: {freq: 'MONTHLY', bymonthday: 15}, is: 'MONTHLY 15', because: 'HSDS 2 had numbers'},
    {
      fields: {freq: 'MONTHLY', byday: '1SA', dtstart: '2026-01-03'},
      is: 'MONTHLY 1SA from 2026-01-03',
      because: 'it says so',
    },
    {fields: {freq: 'DAILY'}, is: 'WEEKLY MO TU WE TH FR SA SU', because: 'a day is a week of days'},
    {fields: {freq: 'DAILY', byday: 'MO,TU'}, is: 'WEEKLY MO TU', because: 'days limit days'},
    {
      fields: {freq: 'WEEKLY', dtstart: '2026-01-09'},
      is: 'WEEKLY FR from 2026-01-09',
      because: 'RFC 5545 takes the first day',
    },
    {
      fields: {freq: 'MONTHLY', dtstart: '2026-01-09'},
      is: 'MONTHLY 9 from 2026-01-09',
      because: 'also its number',
    },
    {
      fields: {dtstart: '2026-01-09T10:00:00Z'},
      is: 'ONCE from 2026-01-09',
      because: 'a day alone is one day',
    },
    {
      fields: {dtstart: '2026-01-09', until: '2026-01-09'},
      is: 'ONCE until 2026-01-09 from 2026-01-09',
      because: 'it ends when it starts',
    },
    {
      fields: {freq: 'WEEKLY', byday: 'FR', interval: 2, dtstart: '2026-01-09'},
      is: 'WEEKLY FR every 2 from 2026-01-09',
      because: 'the first week is known',
    },
    {
      fields: {freq: 'WEEKLY', byday: 'FR', wkst: 'SU'},
      is: 'WEEKLY FR SU',
      because: 'weeks may start on Sunday',
    },
    {fields: {freq: 'WEEKLY', byday: 'FR', wkst: 'MON'}, is: 'WEEKLY FR', because: 'that is Monday'},
    {
      fields: {freq: 'WEEKLY', byday: 'FR', count: '3', dtstart: '2026-01-09'},
      is: 'WEEKLY FR count 3 from 2026-01-09',
      because: 'numbers come as text',
    },
    {
      fields: {freq: 'WEEKLY', byday: 'FR', until: '2026-03-01'},
      is: 'WEEKLY FR until 2026-03-01',
      because: 'it says so',
    },
    {fields: {freq: null, byday: '', dtstart: 'null'}, is: undefined, because: 'nothing is said'},
    {fields: {freq: 'WEEKLY'}, is: undefined, because: 'the days are missing'},
    {fields: {freq: 'YEARLY', byday: 'MO'}, is: undefined, because: 'we do not compute years'},
    {fields: {freq: 'WEEKLY', byday: '1MO'}, is: undefined, because: 'a week has one Monday'},
    {fields: {freq: 'WEEKLY', byday: 'FR', interval: 2}, is: undefined, because: 'nobody knows which weeks'},
    {fields: {freq: 'WEEKLY', byday: 'FR', count: 3}, is: undefined, because: 'nobody knows since when'},
    {
      fields: {freq: 'DAILY', interval: 2, dtstart: '2026-01-09'},
      is: undefined,
      because: 'that is no pattern of weeks',
    },
    {fields: {freq: 'WEEKLY', byday: 'feriali'}, is: undefined, because: 'the days cannot be told'},
    {
      fields: {freq: 'WEEKLY', byday: 'MO', byweekno: '41'},
      is: undefined,
      because: 'we do not compute weeks of the year',
    },
    {fields: {freq: 'WEEKLY', byday: 'MO', byyearday: '2'}, is: undefined, because: 'nor days of it'},
    {
      fields: {freq: 'WEEKLY', byday: 'MO', valid_to: 'soon'},
      is: undefined,
      because: 'until when cannot be told',
    },
    {
      fields: {freq: 'WEEKLY', byday: 'MO', dtstart: '32/01/2026'},
      is: undefined,
      because: 'since when cannot be told',
    },
    {
      fields: {freq: 'WEEKLY', byday: 'MO', interval: 'often'},
      is: undefined,
      because: 'how often cannot be told',
    },
    {
      fields: {freq: 'WEEKLY', byday: 'MO', count: '2026-01-01', dtstart: '2026-01-05'},
      is: undefined,
      because: 'a date is no count',
    },
    {
      fields: {dtstart: '2026-01-09', until: '2026-01-20'},
      is: undefined,
      because: 'which days between cannot be told',
    },
    {fields: {date: '2026-12-01'}, is: 'ONCE from 2026-12-01', because: 'events may say it so'},
  ];

  for (const {fields, is, because} of cases) {
    it(`makes ${JSON.stringify(fields)} ${String(is)}, as ${because}`, () => {
      expect(say(fields)).to.equal(is);
    });
  }
});

describe('a schedule', () => {
  it('has its times, also as words', () => {
    const times = (fields: JsonObject) => {
      const {opens, closes, closed} = scheduleOf({byday: 'MO', ...fields}) ?? {};
      return [opens, closes, closed];
    };
    expect(times({opens_at: '09:00', closes_at: '17:00'})).to.deep.equal([540, 1020, false]);
    expect(times({opens: '9am', closes: '5pm'})).to.deep.equal([540, 1020, false]);
    expect(times({opens_at: '24 hours'})).to.deep.equal([0, 1440, false]);
    expect(times({opens_at: 'Closed', closes_at: 'Closed'})).to.deep.equal([undefined, undefined, true]);
    expect(times({opens_at: 570, closes_at: 1020})).to.deep.equal([undefined, undefined, false]);
    expect(times({})).to.deep.equal([undefined, undefined, false]);
  });

  const flag = (value: string | boolean | null) =>
    scheduleOf({
      byday: 'MO',
      attributes: [{taxonomy_term: {code: 'public_holidays_closed', name: 'x'}, value}],
    })?.publicHolidays;

  it('says what it says of public holidays', () => {
    expect(scheduleOf({byday: 'MO'})?.publicHolidays).to.equal(undefined);
    expect(['off', 'closed', null, true].map(flag)).to.deep.equal(['closed', 'closed', 'closed', 'closed']);
    expect(['on', 'open', false].map(flag)).to.deep.equal(['open', 'open', 'open']);
    expect(flag('perhaps')).to.equal(undefined);
  });

  it('is by appointment only where that is plainly said', () => {
    const byAppointment = (fields: JsonObject) => scheduleOf({byday: 'MO', ...fields})?.byAppointment;
    expect(byAppointment({attending_access: 'appointment'})).to.equal(true);
    expect(byAppointment({attending_type: 'Solo su appuntamento'})).to.equal(true);
    expect(byAppointment({notes: 'by_appointment'})).to.equal(true);
    expect(byAppointment({attributes: [{taxonomy_term: {code: 'by_appointment', name: 'x'}}]})).to.equal(
      true,
    );
    expect(byAppointment({notes: 'Walk in, or by appointment'})).to.equal(false);
    expect(byAppointment({})).to.equal(false);
  });

  it('is by appointment when its whole service is', () => {
    const service = aFeedService({attending_access: 'appointment', schedules: [{byday: 'MO'}]});
    const [read] = readPage(aFeed(service)).services;
    expect(read?.schedules[0]?.byAppointment).to.equal(true);
    expect(read?.places[0]?.schedules[0]?.byAppointment).to.equal(true);
  });
});
