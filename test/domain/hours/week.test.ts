import {expect} from '@open-wc/testing';
import type {Hours} from '../../../src/domain/hours/hours.js';
import {week, type WeekDay} from '../../../src/domain/hours/week.js';
import {inEveryBrowserZone} from './browser-zones.js';
import {anException, everyDay, hoursOf, reason, weekdays, weekly} from './schedules.js';

/** A row in a line: `MO 2026-11-16* 540-780 840-1020`, with a star for today. */
function told({
  date,
  weekday,
  today,
  intervals,
  incomplete,
  holiday,
  unconfirmed,
  closedReason,
}: WeekDay): string {
  const spans = intervals?.map(
    ({opens, closes, wholeDay, byAppointment}) =>
      `${opens}-${closes}${wholeDay ? ' whole' : ''}${byAppointment ? ' booked' : ''}`,
  );
  return [
    `${weekday} ${date}${today ? '*' : ''}`,
    ...(spans === undefined ? ['unknown'] : spans.length === 0 ? ['closed'] : spans),
    ...(incomplete && spans !== undefined ? ['and more'] : []),
    ...(holiday === undefined ? [] : [`(${holiday}${unconfirmed ? '?' : ''})`]),
    ...(closedReason === undefined ? [] : [`because ${closedReason.value}`]),
  ].join(' ');
}

function rows(hours: Hours | undefined, now = '2026-11-18T12:00+01:00'): string[] {
  return week(hours, {now: new Date(now), timeZone: 'Europe/Rome', calendar: 'IT-Milano'}).map(told);
}

const morning = weekly(weekdays, '09:00-13:00');
const afternoon = weekly(weekdays, '14:00-17:00');

describe('week', () => {
  inEveryBrowserZone(() => {
    it('has the coming seven days from Monday to Sunday, with today among them', () => {
      expect(rows(hoursOf(afternoon, morning))).to.deep.equal([
        'MO 2026-11-23 540-780 840-1020',
        'TU 2026-11-24 540-780 840-1020',
        'WE 2026-11-18* 540-780 840-1020',
        'TH 2026-11-19 540-780 840-1020',
        'FR 2026-11-20 540-780 840-1020',
        'SA 2026-11-21 closed',
        'SU 2026-11-22 closed',
      ]);
    });

    it('takes today from the clock of the place', () => {
      const today = (now: string) => rows(hoursOf(morning), now).find((row) => row.includes('*'));
      expect(today('2026-11-18T23:59+01:00')).to.match(/^WE 2026-11-18/);
      expect(today('2026-11-19T00:00+01:00')).to.match(/^TH 2026-11-19/);
    });
  });

  it('begins with the day that it is told to', () => {
    const when = {now: new Date('2026-11-18T12:00Z'), timeZone: 'Europe/Rome', calendar: undefined};
    expect(
      week(hoursOf(morning), {...when, weekStart: 'SU'})
        .map(({weekday}) => weekday)
        .join(),
    ).to.equal('SU,MO,TU,WE,TH,FR,SA');
  });

  const cases = [
    {
      hours: hoursOf(weekly('WE', '09:00-17:00'), weekly('WE', '10:00-11:00')),
      is: 'WE 2026-11-18* 540-1020',
      because: 'a shift lies within another',
    },
    {
      hours: hoursOf(weekly('WE', '09:00-13:00'), weekly('WE', '13:00-17:00'), weekly('WE', '16:00-18:00')),
      is: 'WE 2026-11-18* 540-1080',
      because: 'shifts that touch are one',
    },
    {
      hours: hoursOf(morning, {...morning}, {...morning}),
      is: 'WE 2026-11-18* 540-780',
      because: 'a schedule published thrice is one',
    },
    {
      hours: hoursOf(weekly('WE', '09:00-13:00'), weekly('WE', '13:00-17:00', {byAppointment: true})),
      is: 'WE 2026-11-18* 540-780 780-1020 booked',
      because: 'hours by appointment are not the same',
    },
    {
      hours: hoursOf(weekly('TU,WE', '22:00-02:00')),
      is: 'WE 2026-11-18* 1320-120',
      because: 'a night is on the day on which it begins',
    },
    {
      hours: hoursOf(weekly('WE', '20:00-24:00')),
      is: 'WE 2026-11-18* 1200-1440',
      because: 'midnight ends the day',
    },
    {
      hours: hoursOf(weekly('WE', '00:00-23:59')),
      is: 'WE 2026-11-18* 0-1440 whole',
      because: 'the last minute is in it',
    },
    {
      hours: hoursOf(weekly('WE', '08:00-08:00')),
      is: 'WE 2026-11-18* unknown',
      because: 'equal times mean closed to some and open to others',
    },
    {hours: undefined, is: 'WE 2026-11-18* unknown', because: 'nobody published hours'},
    {hours: hoursOf(), is: 'WE 2026-11-18* unknown', because: 'no schedule is not a closed place'},
    {
      hours: hoursOf({...morning, validTo: '2026-11-17'}),
      is: 'WE 2026-11-18* unknown',
      because: 'past the last day a place may go on as it likes',
    },
    {
      hours: hoursOf({...morning, opens: undefined}),
      is: 'WE 2026-11-18* unknown',
      because: 'the times are past telling',
    },
    {
      hours: hoursOf({...morning, opens: undefined}, afternoon),
      is: 'WE 2026-11-18* 840-1020 and more',
      because: 'one of two shifts is past telling',
    },
    {
      hours: hoursOf(morning, {...anException('2026-11-18', '2026-11-20'), description: reason}),
      is: 'WE 2026-11-18* closed because Chiuso per inventario',
      because: 'an exception closes it',
    },
    {
      hours: hoursOf(morning, weekly('WE', '00:00-00:00', {closed: true, description: reason})),
      is: 'WE 2026-11-18* closed because Chiuso per inventario',
      because: 'a schedule says closed',
    },
    {
      hours: hoursOf(morning, anException('2026-11-18', '2026-11-18', '10:00-11:00')),
      is: 'WE 2026-11-18* 600-660',
      because: 'an exception replaces the usual',
    },
  ];

  for (const {hours, is, because} of cases)
    it(`says ‘${is}’, as ${because}`, () => {
      expect(rows(hours)[2]).to.equal(is);
    });

  it('names holidays, and says which are not confirmed', () => {
    const christmas = (hours: Hours) => rows(hours, '2026-12-23T12:00+01:00')[4];
    expect(christmas(hoursOf(morning))).to.equal('FR 2026-12-25 540-780 (christmas?)');
    expect(christmas(hoursOf({...morning, publicHolidays: 'open'}))).to.equal(
      'FR 2026-12-25 540-780 (christmas)',
    );
    expect(christmas(hoursOf({...morning, publicHolidays: 'closed'}))).to.equal(
      'FR 2026-12-25 closed (christmas)',
    );
    expect(
      christmas(hoursOf(weekly(everyDay, '09:00-10:00'), anException('2026-12-25', '2026-12-25'))),
    ).to.equal('FR 2026-12-25 closed (christmas)');
  });
});
