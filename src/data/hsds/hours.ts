import type {Recurrence, Text} from '../records.js';
import {list, thing} from './blocks.js';
import {type Caveat, caveatOf} from './caveat.js';
import type {Fields} from './fields.js';
import {recurrenceOf} from './recurrence.js';
import type {terms} from './terms.js';
import type {Time} from './time.js';
import {remark, run, schema} from './zod.js';

const byAppointmentOnly = /^(?:solo |only )?(?:su |per |by )?(?:appuntamento|appointment)(?: only)?\.?$/i;

/** Whether words say plainly that people must make an appointment, and nothing else. */
export function saysAppointment(words = ''): boolean {
  return byAppointmentOnly.test(words.replace(/_/g, ' '));
}

/** What says when a service, a place or both are open, under the names of every version of HSDS. */
export function hours(
  {date, flag, id, line, rule, text, time, zone}: Fields,
  {attributes}: ReturnType<typeof terms>,
) {
  const Schedule = thing(
    {
      id,
      valid_from: rule.date,
      valid_to: rule.date,
      dtstart: rule.date,
      until: rule.date,
      start_date: rule.date,
      end_date: rule.date,
      date: rule.date,
      count: rule.whole,
      interval: rule.whole,
      freq: rule.frequency,
      wkst: rule.days,
      byday: rule.days,
      weekday: rule.days,
      bymonthday: rule.monthDays,
      byweekno: line,
      byyearday: line,
      opens_at: time,
      opens: time,
      closes_at: time,
      closes: time,
      description: text,
      notes: text,
      attending_type: line,
      attending_access: line,
      timezone: zone,
      attributes,
    },
    (its) => {
      const {id, attributes, description, notes, validFrom, validTo} = its;
      const flagged = (code: string) => attributes.find(({term}) => term?.code === code);
      const isSure = validFrom !== null && validTo !== null;
      const recurrence = isSure ? recurrenceOf(its) : undefined;
      const times = wallTimes(its.opensAt ?? its.opens, its.closesAt ?? its.closes);
      // What is closed anyway says why in these words.
      const caveat = times.closed ? undefined : caveatBeside(recurrence, description, notes);
      return {
        id,
        recurrence,
        ...times,
        validFrom: validFrom ?? undefined,
        validTo: validTo ?? undefined,
        publicHolidays: onHolidays(flagged('public_holidays_closed')),
        byAppointment:
          caveat === 'appointment' ||
          flagged('by_appointment') !== undefined ||
          [its.attendingAccess, its.attendingType].some((words) => saysAppointment(words)),
        isDoubtful: caveat === 'unclear' || undefined,
        timeZone: its.timezone,
        description,
        notes,
      };
    },
  );

  const Holiday = thing(
    {id, closed: flag, start_date: date, end_date: date, opens_at: time, closes_at: time, description: text},
    ({id, endDate, startDate: from = endDate, closed, opensAt, closesAt, description}) => {
      if (from === undefined) return 'missing-start_date';
      const to = endDate ?? from;
      if (to < from) return 'bad-end_date';
      const times = wallTimes(opensAt, closesAt);
      return {id, from, to, ...times, closed: times.closed || closed === true, description};
    },
  );

  const schedules = list(
    schema((value, issues) => {
      const schedule = run(Schedule, value, issues);
      if (schedule?.isDoubtful && schedule.recurrence && schedule.opens !== undefined)
        issues.push({
          ...remark('words-against-hours'),
          path: [schedule.description ? 'description' : 'notes'],
        });
      return schedule;
    }),
  );
  return {
    schedules,
    operating_hours: schedules,
    events: schedules,
    regular_schedules: schedules,
    holiday_schedules: list(Holiday),
  };
}

/** What is said beside times that can be reckoned with; without times there is nothing to take back. */
function caveatBeside(
  recurrence: Recurrence | undefined,
  ...texts: readonly (Text | undefined)[]
): Caveat | undefined {
  const words = texts.flatMap((text) => text?.value ?? []).join('\n');
  if (words === '') return undefined;
  const {freq, interval, byDay = []} = recurrence ?? {};
  return caveatOf(
    words,
    byDay.map(({day}) => day),
    freq === 'WEEKLY' && interval === 1,
  );
}

function wallTimes(from: Time | undefined, to: Time | undefined) {
  const isAllDay = from === 'all-day' || to === 'all-day';
  return {
    opens: isAllDay ? 0 : typeof from === 'number' ? from : undefined,
    closes: isAllDay ? 1440 : typeof to === 'number' ? to : undefined,
    closed: from === 'closed' || to === 'closed',
  };
}

/** What the term `public_holidays_closed` says: by itself that it is so, or by its value. */
function onHolidays(
  attribute: {readonly value: string | undefined} | undefined,
): 'closed' | 'open' | undefined {
  const {value} = attribute ?? {value: 'nothing'};
  if (value === undefined || /^(?:off|closed|true|yes|1)$/i.test(value)) return 'closed';
  return /^(?:on|open|false|no|0)$/i.test(value) ? 'open' : undefined;
}
