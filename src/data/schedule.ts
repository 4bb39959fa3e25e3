import {type Day, week, weekdayOf} from './hsds/days.js';
import type {Attribute, Holiday, Reach, Schedule as HsdsSchedule} from './hsds/service.js';
import type {Time} from './hsds/time.js';
import type {Exception, Recurrence, Schedule, WallMinutes} from './records.js';

type Hours = Pick<
  Reach,
  'schedules' | 'operating_hours' | 'events' | 'regular_schedules' | 'holiday_schedules'
>;

const byAppointmentOnly = /^(?:solo |only )?(?:su |per |by )?(?:appuntamento|appointment)(?: only)?\.?$/i;

/** Whether words say plainly that people must make an appointment, and nothing else. */
export function saysAppointment(words: string | undefined): boolean {
  return words !== undefined && byAppointmentOnly.test(words.replace(/_/g, ' '));
}

/** The hours published on a record, under whichever names, each once. */
export function schedulesOf(hours: Hours, byAppointment = false): Schedule[] {
  const {schedules = [], operating_hours = [], events = [], regular_schedules = []} = hours;
  const seen = new Set<string>();
  return [...schedules, ...operating_hours, ...events, ...regular_schedules].flatMap((each) => {
    const schedule = toSchedule(each, byAppointment);
    const days = schedule.recurrence?.byDay.map(({day, nth = ''}) => `${String(nth)}${day}`);
    const key = [each.id, schedule.opens, schedule.closes, each.dtstart, each.valid_from, days].join();
    // A feed on its way to HSDS 3.3 gives the same hours under the old name and the new one.
    if (each.id !== undefined && seen.has(key)) return [];
    seen.add(key);
    return [schedule];
  });
}

/** The exceptional days published on a record; one without its first day means nothing. */
export function exceptionsOf({holiday_schedules: holidays = []}: Hours): Exception[] {
  return holidays.flatMap((holiday) => toException(holiday) ?? []);
}

function toException(holiday: Holiday): Exception | undefined {
  const from = holiday.start_date ?? holiday.end_date;
  const to = holiday.end_date ?? from;
  if (from === undefined || to === undefined || to < from) return undefined;
  const {opens, closes, closed} = times(holiday.opens_at, holiday.closes_at);
  return {
    from,
    to,
    closed: closed || holiday.closed === true,
    opens,
    closes,
    description: holiday.description,
  };
}

function toSchedule(schedule: HsdsSchedule, byAppointment: boolean): Schedule {
  const {attending_access, attending_type, attributes = [], notes, valid_from, valid_to} = schedule;
  const codes = attributes.map((attribute) => attribute.taxonomy_term?.code);
  return {
    recurrence: recurrenceOf(schedule),
    ...times(schedule.opens_at ?? schedule.opens, schedule.closes_at ?? schedule.closes),
    validFrom: valid_from ?? undefined,
    validTo: valid_to ?? undefined,
    publicHolidays: publicHolidays(attributes),
    byAppointment:
      byAppointment ||
      codes.includes('by_appointment') ||
      [attending_access, attending_type, notes?.value].some(saysAppointment),
    description: schedule.description ?? notes,
  };
}

function times(from: Time | undefined, to: Time | undefined) {
  const isAllDay = from === 'all-day' || to === 'all-day';
  const minutes = (time: Time | undefined): WallMinutes | undefined =>
    typeof time === 'number' ? time : undefined;
  return {
    opens: isAllDay ? 0 : minutes(from),
    closes: isAllDay ? 1440 : minutes(to),
    closed: from === 'closed' || to === 'closed',
  };
}

function publicHolidays(attributes: readonly Attribute[]): Schedule['publicHolidays'] {
  const flag = attributes.find(({taxonomy_term: term}) => term?.code === 'public_holidays_closed');
  if (flag === undefined) return undefined;
  if (/^(?:open|on|no|false|0)$/i.test(flag.value ?? '')) return 'open';
  return /^(?:closed|off|yes|true|1)?$/i.test(flag.value ?? '') ? 'closed' : undefined;
}

/** The rule of a schedule (RFC 5545), or `undefined` where any part of it leaves doubt. */
function recurrenceOf(schedule: HsdsSchedule): Recurrence | undefined {
  const {byday, weekday, bymonthday, byweekno, byyearday, wkst} = schedule;
  const start = schedule.dtstart ?? schedule.start_date ?? schedule.date;
  const until = schedule.until ?? schedule.end_date;
  const {count, interval, valid_from, valid_to} = schedule;
  const days = byday ?? weekday;
  const parts = [schedule.freq, start, until, days, bymonthday, wkst, count, interval, valid_from, valid_to];
  if (parts.includes(null) || byweekno !== undefined || byyearday !== undefined) return undefined;

  const rule = ruleOf(schedule.freq, days ?? [], bymonthday ?? [], start ?? undefined, until ?? undefined);
  const every = Math.max(1, interval ?? 1);
  const times = (count ?? 0) > 0 ? (count ?? undefined) : undefined;
  // Which weeks or months these are depends on the first one.
  const needsStart = every > 1 || times !== undefined;
  if (rule === undefined || (needsStart && start === undefined)) return undefined;
  if (every > 1 && schedule.freq === 'DAILY') return undefined;
  return {
    ...rule,
    interval: every,
    weekStart: wkst?.[0]?.day ?? 'MO',
    count: times,
    until: until ?? undefined,
    start: start ?? undefined,
  };
}

/** Frequency and days, with what RFC 5545 takes from the first day where neither says which days. */
function ruleOf(
  freq: HsdsSchedule['freq'],
  byDay: readonly Day[],
  byMonthDay: readonly number[],
  start: string | undefined,
  until: string | undefined,
): Pick<Recurrence, 'freq' | 'byDay' | 'byMonthDay'> | undefined {
  const hasOrdinals = byDay.some(({nth}) => nth !== undefined);
  const isBare = byDay.length === 0 && byMonthDay.length === 0;
  if (freq === undefined || freq === null) {
    if (!isBare) return {freq: hasOrdinals || byDay.length === 0 ? 'MONTHLY' : 'WEEKLY', byDay, byMonthDay};
    return start !== undefined && (until ?? start) === start ? {freq: 'ONCE', byDay, byMonthDay} : undefined;
  }
  if (freq === 'MONTHLY') {
    if (!isBare) return {freq, byDay, byMonthDay};
    return start === undefined ? undefined : {freq, byDay, byMonthDay: [Number(start.slice(8))]};
  }
  // RFC 5545 forbids ordinals in a week; whoever writes them may mean a month.
  if (hasOrdinals) return undefined;
  if (byDay.length > 0) return {freq: 'WEEKLY', byDay, byMonthDay};
  if (freq === 'DAILY')
    return {freq: 'WEEKLY', byDay: week.map((day) => ({day, nth: undefined})), byMonthDay};
  const day = start === undefined ? undefined : weekdayOf(start);
  return day === undefined || !isBare ? undefined : {freq, byDay: [{day, nth: undefined}], byMonthDay};
}
