import {list, thing} from './blocks.js';
import type {Fields} from './fields.js';
import type {terms} from './terms.js';

/** What says when a service, a place or both are open, under the names of every version of HSDS. */
export function hours(
  {date, flag, id, line, rule, text, time}: Fields,
  {Attribute}: ReturnType<typeof terms>,
) {
  const Schedule = thing({
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
    attributes: list(Attribute),
  });
  const Holiday = thing({
    id,
    closed: flag,
    start_date: date,
    end_date: date,
    opens_at: time,
    closes_at: time,
    description: text,
  });
  return {
    schedules: list(Schedule),
    operating_hours: list(Schedule),
    events: list(Schedule),
    regular_schedules: list(Schedule),
    holiday_schedules: list(Holiday),
  };
}
