import type {Recurrence, Text} from '../records.js';
import {list, thing} from './blocks.js';
import {type Caveat, caveatOf} from './caveat.js';
import {exceptions} from './exception.js';
import type {Fields} from './fields.js';
import {recurrenceOf} from './recurrence.js';
import type {terms} from './terms.js';
import {timesOf} from './times.js';
import {ignoredParts, writtenDays, writtenSpan} from './written.js';
import {remark, run} from './zod.js';

const byAppointmentOnly = /^(?:solo |only )?(?:su |per |by )?(?:appuntamento|appointment)(?: only)?\.?$/i;

/** Whether words say plainly that people must make an appointment, and nothing else. */
export function saysAppointment(words = ''): boolean {
  return byAppointmentOnly.test(words.replace(/_/g, ' '));
}

/** What says when a service, a place or both are open, under the names of every version of HSDS. */
export function hours(fields: Fields, {attributes}: ReturnType<typeof terms>) {
  const {id, line, rule, text, zone} = fields;
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
      opens_at: rule.time,
      opens: rule.time,
      closes_at: rule.time,
      closes: rule.time,
      closed: rule.flag,
      description: text,
      notes: text,
      attending_type: line,
      attending_access: line,
      timezone: zone,
      attributes,
    },
    (its, given, issues) => {
      const {id, attributes, description, notes, validFrom, validTo} = its;
      const flagged = (code: string) => attributes.find(({term}) => term?.code === code);
      const written = writtenSpan(given, ['opens_at', 'opens'], ['closes_at', 'closes']);
      const doubt = (code: string, field: string) => {
        // Words alone are as good as HSDS asks for.
        if (code !== 'missing-byday' || written !== '') issues.push(remark(code, field));
      };
      const {opens, closes, closed} = timesOf(its, issues);
      const isOver = (validTo ?? '9') < (validFrom ?? '0');
      if (isOver) doubt('bad-end_date', 'valid_to');
      const isSure = validFrom !== null && validTo !== null && !isOver;
      const recurrence = recurrenceOf(its, ignoredParts(given), doubt);
      const isClear = isSure && recurrence !== undefined && (closed || opens !== undefined);
      // What is closed anyway says why in these words.
      const caveat = closed ? undefined : caveatBeside(isSure ? recurrence : undefined, description, notes);
      if (caveat === 'unclear' && isClear)
        doubt('words-against-hours', description === undefined ? 'notes' : 'description');
      return {
        id,
        recurrence: isSure ? recurrence : undefined,
        opens,
        closes,
        closed,
        validFrom: isOver ? undefined : (validFrom ?? undefined),
        validTo: isOver ? undefined : (validTo ?? undefined),
        publicHolidays: onHolidays(flagged('public_holidays_closed')),
        byAppointment:
          caveat === 'appointment' ||
          flagged('by_appointment') !== undefined ||
          [its.attendingAccess, its.attendingType].some((words) => saysAppointment(words)),
        isDoubtful: caveat === 'unclear' || undefined,
        timeZone: its.timezone,
        description,
        notes,
        ...(!isClear && {
          publishedDays: run(text, writtenDays(given), []),
          publishedTimes: run(text, written, []),
        }),
      };
    },
    'description',
  );

  const schedules = list(Schedule, run(Schedule, {}, []));
  return {
    schedules,
    operating_hours: schedules,
    events: schedules,
    regular_schedules: schedules,
    holiday_schedules: exceptions(fields),
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

/** What the term `public_holidays_closed` says: by itself that it is so, or by its value. */
function onHolidays(
  attribute: {readonly value: string | undefined} | undefined,
): 'closed' | 'open' | undefined {
  const {value} = attribute ?? {value: 'nothing'};
  if (value === undefined || /^(?:off|closed|true|yes|1)$/i.test(value)) return 'closed';
  return /^(?:on|open|false|no|0)$/i.test(value) ? 'open' : undefined;
}
