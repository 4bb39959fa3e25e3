import {expect} from '@open-wc/testing';
import {Temporal} from 'temporal-polyfill';
import {addDays, weekdays} from '../../../src/domain/hours/day.js';
import {type HolidayCalendar, holidayOn} from '../../../src/domain/hours/holidays.js';
import type {Exception, Hours, OpenState, PlainDate, Schedule} from '../../../src/domain/hours/hours.js';
import {openings} from '../../../src/domain/hours/openings.js';
import {type Circumstances, nextChange, openState} from '../../../src/domain/hours/status.js';
import {Random} from './random.js';
import {anException, hoursOf, weekly} from './schedules.js';

/** Raise for a long search; every case is told by its own number. */
const amount = 300;
const seed = 20261122;

const minute = 60_000;
const times = '00:00 00:30 02:30 03:00 08:00 09:00 12:30 13:00 17:00 22:00 23:30 23:59'.split(' ');
const ends = [...times, '24:00'];
const zones = ['Europe/Rome', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Kolkata'];
/** Around changes of the clock, holidays, and on plain days. */
const days = [
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-10-04',
  '2026-10-25',
  '2026-11-18',
  '2026-12-07',
  '2026-12-25',
];

interface Scene {
  readonly hours: Hours;
  readonly when: Circumstances & {readonly calendar: HolidayCalendar; readonly timeZone: string};
  readonly told: string;
}

function aSchedule(random: Random, day: PlainDate): Schedule {
  return weekly(
    random.some(weekdays, random.pick([0.3, 0.8, 1])).join() || 'TU',
    `${random.pick(times)}-${random.pick(ends)}`,
    {
      closed: random.chance(0.1),
      byAppointment: random.chance(0.2),
      publicHolidays: random.pick(['open', 'closed', undefined]),
      validFrom: random.chance(0.1) ? addDays(day, random.integer(-5, 5)) : undefined,
      validTo: random.chance(0.1) ? addDays(day, random.integer(-5, 5)) : undefined,
      ...(random.chance(0.1) && {opens: undefined}),
    },
  );
}

function anExceptionNear(random: Random, day: PlainDate): Exception {
  const from = addDays(day, random.integer(-3, 3));
  const to = addDays(from, random.pick([0, 0, 1, 20]));
  return anException(from, to, random.chance(0.5) ? `${random.pick(times)}-${random.pick(ends)}` : undefined);
}

function aScene(number: number): Scene {
  const random = new Random(number);
  const day = random.pick(days);
  const hours = hoursOf(
    ...Array.from({length: random.integer(1, 4)}, () => aSchedule(random, day)),
    ...Array.from({length: random.pick([0, 0, 1, 2])}, () => anExceptionNear(random, day)),
  );
  const timeZone: string = random.pick(zones);
  const now = new Date(Date.parse(`${day}T00:00Z`) + random.integer(-24 * 60, 48 * 60) * minute);
  return {
    hours,
    when: {now, timeZone, calendar: 'IT-Milano', standing: {kind: 'active', checkedOn: undefined}},
    told: `seed ${number}: ${now.toISOString()} in ${timeZone} ${JSON.stringify(hours)}`,
  };
}

/** Whether somebody is there at an instant, told day by day in Temporal rather than by plan and openings. */
function isThere(
  {hours, when}: Scene,
  instant: number,
  counts: (schedule: Schedule, isHoliday: boolean) => boolean,
): boolean {
  const {timeZone, calendar} = when;
  const today = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate();
  return [today.subtract({days: 1}), today].some((day) => {
    const date = day.toString();
    const isHoliday = holidayOn(date, calendar) !== undefined;
    const at = (minutes: number) =>
      day.toPlainDateTime().add({minutes}).toZonedDateTime(timeZone, {disambiguation: 'compatible'})
        .epochMilliseconds;
    return shiftsOn(hours, date, day.dayOfWeek - 1, isHoliday, counts).some(({opens, closes}) => {
      if (opens === undefined || closes === undefined || opens === closes) return false;
      const isWholeDay = opens === 0 && closes === 1439;
      const end = isWholeDay ? 1440 : closes < opens ? closes + 1440 : closes;
      return instant >= at(opens) && instant < at(end);
    });
  });
}

function shiftsOn(
  {schedules, exceptions}: Hours,
  date: PlainDate,
  weekday: number,
  isHoliday: boolean,
  counts: (schedule: Schedule, isHoliday: boolean) => boolean,
): readonly Pick<Schedule, 'opens' | 'closes'>[] {
  const inForce = schedules.filter(
    ({validFrom = date, validTo = date}) => validFrom <= date && date <= validTo,
  );
  const length = ({from, to}: Exception) => Date.parse(to) - Date.parse(from);
  const holding = exceptions.filter(({from, to}) => from <= date && date <= to);
  const shortest = Math.min(...holding.map(length));
  const exceptional = holding.filter((exception) => length(exception) === shortest);
  if (exceptional.length > 0) {
    const usual = inForce[0] ?? weekly('MO', '09:00-10:00');
    const opening = inForce.filter(({closed}) => !closed);
    const isBooked = opening.length > 0 && opening.every(({byAppointment}) => byAppointment);
    if (exceptional.some(({closed}) => closed)) return [];
    return counts({...usual, byAppointment: isBooked}, false) ? exceptional : [];
  }
  const applying = inForce.filter(({recurrence}) =>
    recurrence?.byDay.some(({day}) => day === weekdays[weekday]),
  );
  if (applying.some(({closed}) => closed)) return [];
  return applying
    .filter(({publicHolidays}) => !(isHoliday && publicHolidays === 'closed'))
    .filter((schedule) => counts(schedule, isHoliday));
}

const anyone = () => true;
const isWalkIn = ({byAppointment, publicHolidays}: Schedule, isHoliday: boolean) =>
  !byAppointment && !(isHoliday && publicHolidays === undefined);

function isOpen({kind}: OpenState): boolean {
  return kind === 'open' || kind === 'closing-soon' || kind === 'open-always';
}

describe(`of ${amount} random places`, function () {
  this.timeout(60_000);
  const scenes = Array.from({length: amount}, (_, number) => aScene(seed + number));
  const stateAt = ({hours, when}: Scene, instant: number) =>
    openState(hours, {...when, now: new Date(instant)});

  it('openings hold the minutes at which somebody is there, and no other', () => {
    for (const scene of scenes) {
      const from = new Date(+scene.when.now - 6 * 60 * minute);
      const to = new Date(+from + 18 * 60 * minute);
      const spans = openings(scene.hours, {from, to}, scene.when.timeZone, scene.when.calendar);
      for (let instant = +from; instant < +to; instant += 30 * minute) {
        const isWithin = spans.some(({start, end}) => +start <= instant && instant < +end);
        const told = `${scene.told} at ${new Date(instant).toISOString()}`;
        expect(isWithin, told).to.equal(isThere(scene, instant, anyone));
      }
    }
  });

  it('the state is open when people may walk in, and never else but day and night', () => {
    const kinds = new Map<string, number>();
    for (const scene of scenes)
      for (let hour = -6; hour < 12; hour++) {
        const instant = +scene.when.now + hour * 60 * minute;
        const state = stateAt(scene, instant);
        kinds.set(state.kind, (kinds.get(state.kind) ?? 0) + 1);
        const told = `${scene.told} at ${new Date(instant).toISOString()} is ${state.kind}`;
        if (state.kind === 'open-always') expect(isThere(scene, instant, anyone), told).to.equal(true);
        else expect(isOpen(state), told).to.equal(isThere(scene, instant, isWalkIn));
      }
    expect([...kinds.keys()].toSorted()).to.deep.equal([
      'appointment-only',
      'closed-long',
      'closing-soon',
      'holiday-unconfirmed',
      'open',
      'open-always',
      'opens-later-today',
      'opens-on-day',
      'unknown',
    ]);
  });

  it('the state says when it opens and closes, to the minute', () => {
    for (const scene of scenes) {
      const state = stateAt(scene, +scene.when.now);
      const change = 'until' in state ? state.until : 'opens' in state ? state.opens : undefined;
      if (change === undefined) continue;
      const there = (instant: number) => isThere(scene, instant, isWalkIn);
      const isBooked = !there(+change) && !('until' in state) && isThere(scene, +change, anyone);
      if (isBooked) continue;
      expect(there(+change), scene.told).to.equal('opens' in state);
      for (let instant = +scene.when.now; instant < +change; instant += 30 * minute)
        expect(there(instant), `${scene.told} at ${new Date(instant).toISOString()}`).to.equal(
          'until' in state,
        );
    }
  });

  it('nothing changes before the next change', () => {
    for (const scene of scenes.slice(0, amount / 4)) {
      const now = +scene.when.now;
      const next = nextChange(scene.hours, scene.when);
      expect(next, scene.told).to.be.above(scene.when.now);
      const state = stateAt(scene, now);
      for (let instant = now; instant < +next!; instant += 5 * minute)
        expect(stateAt(scene, instant), `${scene.told} at ${new Date(instant).toISOString()}`).to.deep.equal(
          state,
        );
      expect(stateAt(scene, +next! - 1), scene.told).to.deep.equal(state);
    }
  });
});
