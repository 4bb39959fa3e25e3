import {expect} from '@open-wc/testing';
import {Temporal} from 'temporal-polyfill';
import {instantOf, isTimeZone, wallClock} from '../../../src/domain/hours/zone.js';
import {inEveryBrowserZone} from './browser-zones.js';

const zones = [
  'Europe/Rome',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'America/Havana',
  'Pacific/Chatham',
  'Asia/Kolkata',
  'UTC',
];
const [first, last] = [
  Temporal.Instant.from('2024-01-01T00:00Z'),
  Temporal.Instant.from('2031-01-01T00:00Z'),
];
const quarter = 15 * 60_000;

/** Every change of the clock from 2024 to 2030, and the start of every quarter for zones that have none. */
function changes(zone: string): number[] {
  const found = Array.from({length: 28}, (_, index) => Date.UTC(2024, index * 3, 1));
  let at = first.toZonedDateTimeISO(zone).getTimeZoneTransition('next');
  while (at !== null && Temporal.Instant.compare(at.toInstant(), last) < 0) {
    found.push(at.epochMilliseconds);
    at = at.getTimeZoneTransition('next');
  }
  return found;
}

/** What Temporal shows and what it takes the time shown for. */
function byTemporal(instant: number, zone: string): {date: string; minutes: number; instant: number} {
  const shown = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  return {
    date: shown.toPlainDate().toString(),
    minutes: shown.hour * 60 + shown.minute,
    instant: shown.toZonedDateTime(zone, {disambiguation: 'compatible'}).epochMilliseconds,
  };
}

describe('zone', () => {
  inEveryBrowserZone(() => {
    for (const zone of zones) {
      it(`reads and sets the clock of ${zone} as Temporal does around every change`, () => {
        for (const change of changes(zone))
          for (let instant = change - 20 * quarter; instant <= change + 20 * quarter; instant += quarter) {
            const {date, minutes, instant: back} = byTemporal(instant, zone);
            const told = new Date(instant).toISOString();
            expect(wallClock(new Date(instant), zone), told).to.deep.equal({date, minutes});
            expect(+instantOf(date, minutes, zone), told).to.equal(back);
          }
      });

      it(`sets times that ${zone} skips as Temporal does`, () => {
        for (const change of changes(zone)) {
          const before = Temporal.Instant.fromEpochMilliseconds(change - 60_000).toZonedDateTimeISO(zone);
          for (let ahead = 1; ahead <= 120; ahead += 7) {
            // On the clock face, where an hour that does not exist can be named.
            const face = before.toPlainDateTime().add({minutes: ahead});
            const expected = face.toZonedDateTime(zone, {disambiguation: 'compatible'}).epochMilliseconds;
            const set = instantOf(face.toPlainDate().toString(), face.hour * 60 + face.minute, zone);
            expect(+set, face.toString()).to.equal(expected);
          }
        }
      });
    }
  });

  it('counts minutes past midnight into the next day', () => {
    expect(instantOf('2026-12-31', 1440, 'Europe/Rome').toISOString()).to.equal('2026-12-31T23:00:00.000Z');
    expect(instantOf('2026-12-31', 1560, 'Europe/Rome').toISOString()).to.equal('2027-01-01T01:00:00.000Z');
  });

  it('moves a time that spring skips on, and takes the first of one that autumn repeats', () => {
    expect(instantOf('2026-03-29', 150, 'Europe/Rome').toISOString()).to.equal('2026-03-29T01:30:00.000Z');
    expect(instantOf('2026-10-25', 150, 'Europe/Rome').toISOString()).to.equal('2026-10-25T00:30:00.000Z');
  });

  it('leaves out the seconds', () => {
    expect(wallClock(new Date('2026-06-01T10:29:59.999Z'), 'Europe/Rome').minutes).to.equal(12 * 60 + 29);
  });

  for (const name of ['Europe/Rome', 'europe/rome', 'UTC', 'America/Argentina/Buenos_Aires'])
    it(`knows ${name}`, () => {
      expect(isTimeZone(name)).to.equal(true);
    });

  for (const name of ['', 'Milano', 'Europe/Milan', '+01:00', '-0500', 'null', '__proto__'])
    it(`does not take ‘${name}’ for a zone`, () => {
      expect(isTimeZone(name)).to.equal(false);
    });

  it('throws for a zone that it was not asked about', () => {
    expect(() => wallClock(new Date(0), 'Milano')).to.throw(RangeError);
    expect(() => instantOf('2026-01-01', 0, 'Milano')).to.throw(RangeError);
  });

  it('stays right after more zones and times than it keeps', () => {
    const many = Intl.supportedValuesOf('timeZone').slice(0, 40);
    for (const zone of many)
      for (let day = 0; day < 300; day++) wallClock(new Date(Date.UTC(2026, 0, day)), zone);
    expect(wallClock(new Date('2026-07-01T00:00Z'), 'Europe/Rome')).to.deep.equal({
      date: '2026-07-01',
      minutes: 120,
    });
  });
});
