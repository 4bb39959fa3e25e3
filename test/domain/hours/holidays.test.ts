import {expect} from '@open-wc/testing';
import {addDays} from '../../../src/domain/hours/day.js';
import {holidayOn, isEve, isPatronDay} from '../../../src/domain/hours/holidays.js';

/** By `milan.md` section 8. */
const easterMondays = [
  '2024-04-01',
  '2025-04-21',
  '2026-04-06',
  '2027-03-29',
  '2028-04-17',
  '2029-04-02',
  '2030-04-22',
];

function allOf(year: number, calendar: 'IT' | 'IT-Milano'): string[] {
  const found: string[] = [];
  for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1)) {
    const holiday = holidayOn(date, calendar);
    if (holiday !== undefined) found.push(`${date.slice(5)} ${holiday}`);
  }
  return found;
}

describe('holidayOn', () => {
  it('knows those of Milan in 2026, and no other', () => {
    expect(allOf(2026, 'IT-Milano')).to.deep.equal([
      '01-01 new-year',
      '01-06 epiphany',
      '04-05 easter',
      '04-06 easter-monday',
      '04-25 liberation',
      '05-01 labour',
      '06-02 republic',
      '08-15 assumption',
      '10-04 saint-francis',
      '11-01 all-saints',
      '12-07 saint-ambrose',
      '12-08 immaculate-conception',
      '12-25 christmas',
      '12-26 saint-stephen',
    ]);
  });

  it('has Saint Ambrose in Milan alone', () => {
    expect(allOf(2026, 'IT')).to.deep.equal(
      allOf(2026, 'IT-Milano').filter((day) => !day.startsWith('12-07')),
    );
  });

  it('has Saint Francis from 2026, by law 151 of 2025', () => {
    expect(holidayOn('2025-10-04', 'IT')).to.equal(undefined);
    expect(holidayOn('2026-10-04', 'IT')).to.equal('saint-francis');
    expect(holidayOn('2031-10-04', 'IT')).to.equal('saint-francis');
  });

  for (const date of easterMondays)
    it(`has Easter Monday on ${date}`, () => {
      expect(holidayOn(date, 'IT')).to.equal('easter-monday');
      expect(holidayOn(addDays(date, -1), 'IT')).to.equal('easter');
    });

  it('finds the earliest and the latest Easter', () => {
    expect(holidayOn('1818-03-22', 'IT')).to.equal('easter');
    expect(holidayOn('2285-03-22', 'IT')).to.equal('easter');
    expect(holidayOn('1943-04-25', 'IT')).to.equal('liberation');
    expect(holidayOn('1943-04-26', 'IT')).to.equal('easter-monday');
    expect(holidayOn('2038-04-26', 'IT')).to.equal('easter-monday');
    expect(holidayOn('2049-04-18', 'IT')).to.equal('easter');
    expect(holidayOn('2076-04-19', 'IT')).to.equal('easter');
  });

  it('knows none without a calendar', () => {
    expect(holidayOn('2026-12-25', undefined)).to.equal(undefined);
  });

  for (const garbage of ['', 'soon', '2026-constructor', '2026-__proto__', '9999-99-99'])
    it(`finds none in ‘${garbage}’`, () => {
      expect(holidayOn(garbage, 'IT-Milano')).to.equal(undefined);
    });
});

describe('isEve', () => {
  const cases = [
    {date: '2026-11-20', is: false, because: 'a Friday is followed by a Saturday'},
    {date: '2026-11-21', is: true, because: 'a Saturday is followed by a Sunday'},
    {date: '2026-11-22', is: false, because: 'a Sunday is a holiday itself'},
    {date: '2026-12-24', is: true, because: 'Christmas follows'},
    {date: '2026-12-25', is: false, because: 'Christmas is a holiday itself'},
    {date: '2026-12-31', is: true, because: 'New Year follows'},
    {date: '2026-04-04', is: true, because: 'Easter follows'},
    {date: '2026-06-01', is: true, because: 'the day of the Republic follows'},
  ];

  for (const {date, is, because} of cases)
    it(`is ${is} on ${date}, as ${because}`, () => {
      expect(isEve(date, 'IT')).to.equal(is);
    });

  it('goes by whose calendar it is', () => {
    expect(isEve('2027-12-06', 'IT-Milano')).to.equal(true);
    expect(isEve('2027-12-06', 'IT')).to.equal(false);
    expect(isEve('2027-12-07', 'IT-Milano')).to.equal(false);
    expect(isEve('2027-12-07', 'IT')).to.equal(true);
  });
});

describe('isPatronDay', () => {
  for (const words of ['none', '01-01', '02-29', '06-24', '09-19', '12-07', '12-31'])
    it(`takes ${words}`, () => {
      expect(isPatronDay(words)).to.equal(true);
    });

  for (const words of ['', '24-06', '6-24', '06-31', '02-30', '00-10', '13-01', '06-24 ', 'June 24', 'None'])
    it(`does not take ‘${words}’`, () => {
      expect(isPatronDay(words)).to.equal(false);
    });

  it('is a holiday by that name, unless it is one of the whole country', () => {
    expect(holidayOn('2027-06-24', 'IT-06-24')).to.equal('patron');
    expect(holidayOn('2027-06-25', 'IT-06-24')).to.equal(undefined);
    expect(holidayOn('2027-12-07', 'IT-12-07')).to.equal('patron');
    expect(holidayOn('2027-12-07', 'IT-06-24')).to.equal(undefined);
    expect(holidayOn('2027-10-04', 'IT-10-04')).to.equal('saint-francis');
  });
});
