import {expect} from '@open-wc/testing';
import {
  formatAmount,
  formatDate,
  formatDay,
  formatLanguage,
  formatList,
  formatMinutes,
  formatMonth,
  formatTime,
  formatWeekday,
} from '../../src/ui/format.js';
import {languageNames, type Locale, setLocale} from '../../src/ui/localize.js';

const monday = new Date('2026-11-23T09:30Z');

describe('formats', () => {
  const cases = [
    {is: formatTime(monday, 'Europe/Rome'), want: '10:30', because: 'times are by the clock of the place'},
    {is: formatTime(monday, 'Pacific/Auckland'), want: '22:30', because: 'any zone will do'},
    {
      is: formatTime(new Date('2026-11-23T23:05Z'), 'Europe/Rome'),
      want: '0:05',
      because: 'midnight is 0, not 24',
    },
    {is: formatMinutes(540), want: '9:00', because: 'minutes are of the wall clock'},
    {is: formatMinutes(1440), want: '24:00', because: 'the end of the day is not its start'},
    {is: formatDate('2026-11-01'), want: '1 novembre 2026', because: 'a date has no zone to shift it'},
    {is: formatDay(monday, 'Europe/Rome'), want: 'lunedì 23 novembre', because: 'Italian says it so'},
    {is: formatLanguage('ar'), want: 'arabo', because: 'languages are named in the reader’s'},
    {is: formatLanguage('not a tag'), want: 'not a tag', because: 'what has no name stays as it is'},
    {is: formatList(['a', 'b', 'c']), want: 'a, b e c', because: 'lists are joined by the language'},
    {is: formatList([]), want: '', because: 'nothing is nothing'},
    {is: formatAmount(5, 'nonsense'), want: '5 nonsense', because: 'a currency nobody knows still shows'},
  ];
  for (const {is, want, because} of cases) {
    it(`say "${want}", as ${because}`, () => {
      expect(is.replace(/\s/g, ' ')).to.equal(want);
    });
  }
});

describe('words of dates', () => {
  afterEach(() => setLocale('it'));

  /** Every day of two years, one of them a leap year: each weekday in each month, each day of it. */
  const days = Array.from({length: 731}, (_, day) => new Date(Date.UTC(2027, 0, 1 + day)));
  const named = (day: Date) => day.toISOString().slice(0, 10);

  for (const locale of Object.keys(languageNames) as Locale[]) {
    const byIntl = (options: Intl.DateTimeFormatOptions) => {
      const format = new Intl.DateTimeFormat(`${locale}-u-nu-latn`, {timeZone: 'UTC', ...options});
      return (day: Date) => format.format(day);
    };

    it(`are those of CLDR in "${locale}"`, async () => {
      await setLocale(locale);
      const kinds = [
        [(day: Date) => formatDate(named(day)), byIntl({day: 'numeric', month: 'long', year: 'numeric'})],
        [(day: Date) => formatMonth(named(day)), byIntl({month: 'long', year: 'numeric'})],
        [(day: Date) => formatDay(day, 'UTC'), byIntl({weekday: 'long', day: 'numeric', month: 'long'})],
        [(day: Date) => formatWeekday(day, 'UTC'), byIntl({weekday: 'long'})],
      ] as const;
      for (const [ours, theirs] of kinds) expect(days.map(ours)).to.deep.equal(days.map(theirs));
    });

    it(`say times as CLDR does in "${locale}"`, async () => {
      await setLocale(locale);
      const theirs = byIntl({hour: 'numeric', minute: '2-digit', hourCycle: 'h23'});
      for (let minutes = 0; minutes < 1440; minutes++)
        expect(formatMinutes(minutes)).to.equal(theirs(new Date(minutes * 60_000)));
    });
  }
});
