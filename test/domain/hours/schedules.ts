import type {Exception, Hours, Recurrence, Schedule, Text, Weekday} from '../../../src/domain/hours/hours.js';

/** A weekly rule without days, unless said otherwise. */
export function aRule(over: Partial<Recurrence> = {}): Recurrence {
  return {
    freq: 'WEEKLY',
    interval: 1,
    byDay: [],
    byMonthDay: [],
    weekStart: 'MO',
    count: undefined,
    until: undefined,
    start: undefined,
    ...over,
  };
}

/** `days('MO,1SA,-1FR')` in the shape of a rule. */
export function days(list: string): Recurrence['byDay'] {
  return list.split(',').map((item) => ({
    day: item.slice(-2) as Weekday,
    nth: item.length > 2 ? Number(item.slice(0, -2)) : undefined,
  }));
}

export const weekdays = 'MO,TU,WE,TH,FR';
export const everyDay = 'MO,TU,WE,TH,FR,SA,SU';

/** Minutes since midnight of `09:30`. */
export function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Every week on those days, as `weekly('MO,TU', '09:00-17:00')`; nothing said of public holidays. */
export function weekly(byDay: string, times: string, over: Partial<Schedule> = {}): Schedule {
  return {
    recurrence: aRule({byDay: days(byDay)}),
    opens: minutes(times.slice(0, 5)),
    closes: minutes(times.slice(6)),
    closed: false,
    validFrom: undefined,
    validTo: undefined,
    publicHolidays: undefined,
    byAppointment: false,
    description: undefined,
    ...over,
  };
}

/** Closed from one day to another, or open at the times given. */
export function anException(from: string, to: string, times?: string): Exception {
  return {
    from,
    to,
    closed: times === undefined,
    opens: times === undefined ? undefined : minutes(times.slice(0, 5)),
    closes: times === undefined ? undefined : minutes(times.slice(6)),
    description: undefined,
  };
}

/** Hours of schedules and exceptions, told apart by their fields. */
export function hoursOf(...parts: readonly (Schedule | Exception)[]): Hours {
  return {
    schedules: parts.filter((part): part is Schedule => !('from' in part)),
    exceptions: parts.filter((part): part is Exception => 'from' in part),
  };
}

/** An invented reason. */
export const reason: Text = {value: 'Chiuso per inventario', lang: 'it'};
