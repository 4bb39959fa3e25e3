import {expect} from '@open-wc/testing';
import {directoryOf} from '../../../src/domain/directory/build.js';
import {openState} from '../../../src/domain/hours/status.js';
import {week} from '../../../src/domain/hours/week.js';
import {read} from '../../support/feed-reading.js';
import {aFeedService, type Json, type JsonObject} from '../../support/feeds.js';

const week5 = 'MO,TU,WE,TH,FR';
const week7 = `${week5},SA,SU`;
const place = {timeZone: 'Europe/Rome', calendar: 'IT-Milano'} as const;

/** The state of a service with these hours at an instant in Milan, and what was remarked on them. */
function stateOf(over: JsonObject, now: string) {
  const feed = aFeedService({assured_date: now.slice(0, 10), service_at_locations: [], ...over});
  const {services, problems} = read(feed);
  const [service] = directoryOf(services, problems, now.slice(0, 10)).services;
  const when = {...place, now: new Date(`${now}+01:00`)};
  const standing = {kind: 'active', checkedOn: undefined} as const;
  return {
    kind: openState(service?.hours, {...when, standing}).kind,
    codes: problems.map(({path, code}) => `${path} ${code}`),
    today: week(service?.hours, when).find(({today}) => today),
    hours: service?.hours,
  };
}

const isOpen = (kind: string) => /^(?:open|open-always|closing-soon)$/.test(kind);

describe('times', () => {
  /** On each hour of a Wednesday: `?` unknown, `+` open, `-` closed. */
  const slips: readonly [
    opens: string | number | null,
    closes: string | number | null,
    is: '?' | '+' | '-' | 'hours',
    because: string,
  ][] = [
    ['00:00', '00:00', '?', 'closed to GoodRelations, open to Data Axle'],
    ['12:00', '12:00', '?', 'equal times'],
    ['24:00', '24:00', '?', 'equal times'],
    ['00:00:00', '00:00', '?', 'equal times, with seconds'],
    ['12am', '12:00 AM', '?', 'equal times, by half a day'],
    ['9am', '9:00', '?', 'equal times, written in two ways'],
    ['24:00', '08:00', '?', 'no day has an opening at its end'],
    ['7:00', '3:00', '?', 'three in the afternoon without its pm'],
    ['8:30', '12:30', 'hours', 'a morning'],
    ['10:00', '1:00', 'hours', '15 hours past midnight are a bar'],
    ['9:00', '1:00', 'hours', '16 hours are the most'],
    ['9:00', '1:01', '?', 'over 16 hours past midnight'],
    ['09:00', '05:00', '?', 'also with a leading zero'],
    ['8am', '2am', '?', 'also with am: 18 hours'],
    ['11:00', '10:00', '?', '23 hours'],
    ['23:00', '22:59', '?', 'a day and a night, but not from midnight'],
    ['22:00', '6:00', 'hours', 'a night'],
    ['20:00', '12:00', 'hours', 'a long night of 16 hours'],
    ['20:00', '12:30', '?', 'over 16 hours past midnight'],
    ['06:00', '24:00', 'hours', 'it ends at midnight'],
    ['05:00', '00:00', 'hours', 'it ends at midnight'],
    ['00:30', '23:30', 'hours', 'it ends before midnight'],
    ['00:00', '23:59', '+', 'HSDS writes the whole day so'],
    ['00:00', '24:00', '+', 'ISO 8601 writes it so'],
    ['0:00', '23:59:59', '+', 'or so'],
    ['24 hours', null, '+', 'it says so'],
    ['H24', 'H24', '+', 'it says so twice'],
    ['24 hours', '17:00', '?', 'it contradicts itself'],
    ['Closed', 'Closed', '-', 'it says so'],
    ['Closed', null, '-', 'it says so'],
    ['Closed', '17:00', '?', 'it contradicts itself'],
    ['09:00', null, '?', 'when it closes is not said'],
    [null, '17:00', '?', 'when it opens is not said'],
    ['9:00', 'late', '?', 'when it closes cannot be read'],
    ['9-13', '14-18', '?', 'two spans are no times'],
    [9, 17, '?', 'bare numbers are hours or minutes'],
  ];
  for (const [opens_at, closes_at, is, because] of slips)
    it(`${String(opens_at)} to ${String(closes_at)} are ${is}, as ${because}`, () => {
      const schedules = [{id: 'x', freq: 'WEEKLY', byday: week7, opens_at, closes_at}];
      const kinds = Array.from({length: 24}, (_, hour) =>
        stateOf({schedules}, `2026-11-25T${String(hour).padStart(2, '0')}:30`),
      );
      if (is === '+') expect(kinds.every(({kind}) => kind === 'open-always')).to.equal(true);
      if (is === '?') expect(new Set(kinds.map(({kind}) => kind))).to.deep.equal(new Set(['unknown']));
      if (is === '-') expect(kinds.some(({kind}) => isOpen(kind))).to.equal(false);
      if (is === 'hours') {
        expect(kinds.some(({kind}) => isOpen(kind))).to.equal(true);
        expect(
          kinds.every(({kind}) => isOpen(kind) || kind === 'opens-later-today' || kind === 'opens-on-day'),
        ).to.equal(true);
      }
      const [first] = kinds;
      if (is !== '?') return;
      expect(first?.codes, 'a remark').to.not.be.empty;
      const written = [opens_at, closes_at].filter((time) => time !== null).join('–');
      expect(first?.today?.asPublished.map(({value}) => value)).to.deep.equal([written]);
    });

  it('in doubt leave the other hours of the day as they are', () => {
    const schedules = [
      {id: 'a', byday: week7, opens_at: '09:00', closes_at: '13:00'},
      {id: 'b', byday: week7, opens_at: '14:00', closes_at: '14:00'},
    ];
    expect(stateOf({schedules}, '2026-11-25T10:00').kind).to.equal('open');
    expect(stateOf({schedules}, '2026-11-25T14:30').kind).to.equal('unknown');
    expect(stateOf({schedules}, '2026-11-25T08:00').kind).to.equal('unknown');
  });

  it('of a day that says it is closed are no opening', () => {
    const schedules = [{id: 'a', byday: week7, opens_at: '09:00', closes_at: '13:00', closed: true}];
    expect(stateOf({schedules}, '2026-11-25T10:00').kind).to.equal('closed-long');
    const others = [...schedules, {id: 'b', byday: week7, opens_at: '09:00', closes_at: '13:00'}];
    expect(isOpen(stateOf({schedules: others}, '2026-11-25T10:00').kind)).to.equal(false);
  });
});

describe('closures', () => {
  const schedules = [{id: 's', freq: 'WEEKLY', byday: week7, opens_at: '08:00', closes_at: '20:00'}];
  const words = 'Chiuso per lavori';
  const closed = (start_date: Json, end_date?: Json, over: JsonObject = {}): JsonObject => ({
    schedules,
    holiday_schedules: [
      {
        id: 'h',
        closed: true,
        start_date,
        ...(end_date !== undefined && {end_date}),
        description: words,
        ...over,
      },
    ],
  });

  /** Of noon on some days: `c` closed, `o` open, `?` unknown. */
  const cases: readonly [
    over: JsonObject,
    days: Readonly<Record<string, 'c' | 'o' | '?'>>,
    because: string,
  ][] = [
    [
      closed('24/11/2026'),
      {'2026-11-23': 'o', '2026-11-24': 'c', '2026-11-25': 'o'},
      'no month has number 24',
    ],
    [closed('11/24/2026'), {'2026-11-23': 'o', '2026-11-24': 'c'}, 'no month has number 24'],
    [closed('24.11.2026'), {'2026-11-23': 'o', '2026-11-24': 'c'}, 'dots are used'],
    [closed('24-11-2026', '27-11-2026'), {'2026-11-26': 'c', '2026-11-28': 'o'}, 'hyphens are used'],
    [closed('2026/11/24'), {'2026-11-24': 'c', '2026-11-25': 'o'}, 'the year comes first'],
    [closed('2026-11-4'), {'2026-11-04': 'c', '2026-11-05': 'o'}, 'the zero may be missing'],
    [closed('20261124'), {'2026-11-24': 'c', '2026-11-25': 'o'}, 'RFC 5545 writes so'],
    [closed('2026-11-24T00:00:00Z'), {'2026-11-24': 'c', '2026-11-25': 'o'}, 'only the day counts'],
    [closed('November 24, 2026'), {'2026-11-24': 'c', '2026-11-25': 'o'}, 'Americans write so'],
    [closed('Tuesday, 24th November 2026'), {'2026-11-24': 'c', '2026-11-25': 'o'}, 'the British do'],
    [closed('24 novembre 2026'), {'2026-11-24': 'c', '2026-11-25': 'o'}, 'it is Italian, or French'],
    [closed('martedì 24 novembre 2026'), {'2026-11-24': 'c', '2026-11-25': 'o'}, 'with its weekday'],
    [closed('24 de noviembre de 2026'), {'2026-11-24': 'c', '2026-11-25': 'o'}, 'it is Spanish'],
    [closed('1er août 2026', '31 août 2026'), {'2026-08-15': 'c', '2026-11-25': 'o'}, 'it is French'],
    [
      closed('03/04/2026'),
      {'2026-03-04': '?', '2026-04-03': '?', '2026-03-05': 'o'},
      'two days may be meant',
    ],
    [closed('05/05/2026'), {'2026-05-05': 'c', '2026-05-06': 'o'}, 'both ways are one day'],
    [
      closed('23/11/2026', '02/12/2026'),
      {'2026-11-22': 'o', '2026-11-23': 'c', '2026-12-02': 'c', '2026-12-03': 'o', '2026-02-12': 'o'},
      'the first day tells how the last is written',
    ],
    [
      closed('01/11/2026', '30/11/2026'),
      {'2026-11-15': 'c', '2026-01-11': 'o', '2026-12-01': 'o'},
      'the last day tells how the first is written',
    ],
    [
      closed('01/11/2026', '05/11/2026'),
      {'2026-11-03': '?', '2026-03-03': '?', '2026-05-12': 'o', '2026-12-01': 'o'},
      'of January to May, or of November, nobody knows',
    ],
    [closed('24/13/2026'), {'2026-11-24': '?', '2027-03-10': '?'}, 'there is no such day'],
    [closed('2026-02-30'), {'2026-03-03': '?'}, 'there is no such day'],
    [closed('next Monday'), {'2026-11-24': '?'}, 'it is no date'],
    [closed('24 novembre'), {'2026-11-24': '?'}, 'it has no year'],
    [closed('24/11/26'), {'2026-11-24': '?'}, 'it may be of 2024'],
    [closed('dal 24 novembre 2026'), {'2026-11-24': '?', '2026-11-26': '?'}, 'it says more than a day'],
    [closed(null), {'2026-11-24': '?'}, 'no day is said'],
    [
      closed('2026-11-24', 'boh'),
      {'2026-11-23': 'o', '2026-11-24': '?', '2027-02-02': '?'},
      'its end is not known',
    ],
    [closed('boh', '2026-11-24'), {'2026-11-24': '?', '2026-11-25': 'o'}, 'its start is not known'],
    [closed('2026-11-24', '2026-11-20'), {'2026-11-22': '?', '2026-10-22': '?'}, 'it ends before it starts'],
    [
      closed('0001-06-01', '0001-09-01'),
      {'2026-08-10': 'c', '2027-07-10': 'c', '2026-11-25': 'o'},
      'Ohana writes every year so',
    ],
    [
      closed('1900-11-24'),
      {'2026-11-24': 'c', '2027-11-24': 'c', '2026-11-25': 'o'},
      'spreadsheets write so',
    ],
    [
      closed('0001-12-27', '0002-01-05'),
      {'2026-12-28': 'c', '2027-01-04': 'c', '2026-11-25': 'o'},
      'it is over the turn of every year',
    ],
    [closed('0001-12-27', '0001-01-05'), {'2027-01-04': 'c', '2026-11-25': 'o'}, 'it is so too'],
    [closed('0001-01-01', '2026-11-30'), {'2026-11-24': '?'}, 'from when is not said'],
    [
      closed('2026-11-24', undefined, {closed: 'perhaps'}),
      {'2026-11-24': '?', '2026-11-25': 'o'},
      'it may be closed',
    ],
    [
      closed('2026-11-24', undefined, {closed: false, opens_at: '10:00', closes_at: '10:00'}),
      {'2026-11-24': '?', '2026-11-25': 'o'},
      'equal times',
    ],
    [
      closed('2026-11-24', undefined, {closed: false, opens_at: '10:00', closes_at: '4:00'}),
      {'2026-11-24': '?', '2026-11-25': 'o'},
      'four is in the afternoon',
    ],
    [{schedules, holiday_schedules: 'Chiuso ad agosto'}, {'2026-11-24': '?'}, 'it is words'],
    [{schedules, holiday_schedules: ['24 novembre']}, {'2026-11-24': '?'}, 'it is a list of words'],
    [{schedules, holiday_schedules: [{id: 'h'}]}, {'2026-11-24': 'o'}, 'it says nothing'],
    [{schedules, holiday_schedules: [{id: 'h', closed: false}]}, {'2026-11-24': 'o'}, 'it closes nothing'],
    [
      {
        schedules,
        holiday_schedules: [
          {closed: true, start_date: 'x'},
          {closed: true, start_date: '2026-11-24'},
        ],
      },
      {'2026-11-24': 'c', '2026-11-25': '?'},
      'one of two is sure',
    ],
  ];
  for (const [over, days, because] of cases)
    it(`${JSON.stringify(over['holiday_schedules'])} are ${JSON.stringify(days)}, as ${because}`, () => {
      for (const [day, is] of Object.entries(days)) {
        const {kind, codes, today, hours} = stateOf(over, `${day}T12:00`);
        if (is === 'o') expect(isOpen(kind), day).to.equal(true);
        if (is === '?') {
          expect(kind, day).to.match(/^(?:unknown|holiday-unconfirmed)$/);
          expect(codes, 'a remark').to.not.be.empty;
          expect(today?.incomplete ?? false, day).to.equal(true);
          expect(hours?.exceptions.some(({isDoubtful, opens}) => isDoubtful ?? opens === undefined)).to.equal(
            true,
          );
        }
        if (is === 'c') {
          expect(kind, day).to.match(/^(?:closed-long|opens-on-day|unknown)$/);
          expect(today?.intervals, day).to.deep.equal([]);
        }
      }
    });

  it('in doubt leave a day closed that is closed anyway', () => {
    const weekdays = [{id: 's', byday: week5, opens_at: '08:00', closes_at: '20:00'}];
    const {today} = stateOf({...closed('boh'), schedules: weekdays}, '2026-11-22T12:00');
    expect(today).to.deep.include({intervals: [], incomplete: false});
  });

  it('in doubt take day and night from no place', () => {
    const always = [{id: 's', byday: week7, opens_at: '00:00', closes_at: '23:59'}];
    expect(stateOf({...closed('boh'), schedules: always}, '2026-11-22T12:00').kind).to.equal('unknown');
  });

  it('in doubt keep the night that began on their day', () => {
    const nights = [{id: 's', byday: week7, opens_at: '20:00', closes_at: '04:00'}];
    const over = {...closed('03/04/2026'), schedules: nights};
    expect(stateOf(over, '2026-03-05T02:00').kind).to.equal('unknown');
    expect(stateOf(over, '2026-03-04T02:00').kind).to.equal('open');
    expect(stateOf(over, '2026-03-05T21:00').kind).to.equal('open');
  });
});
