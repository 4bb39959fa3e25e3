import type {Exception, PlainDate} from '../records.js';
import {list, thing} from './blocks.js';
import type {Readings} from './date.js';
import type {Fields} from './fields.js';
import {timesOf} from './times.js';
import {writtenSpan} from './written.js';
import {remark, run} from './zod.js';

/** Exceptional days: each item is a list, as one with doubtful dates means several. */
export function exceptions({id, rule, text}: Fields) {
  const {readings, flag, time} = rule;
  const Holiday = thing(
    {
      id,
      closed: flag,
      start_date: readings,
      end_date: readings,
      opens_at: time,
      closes_at: time,
      description: text,
    },
    ({id, startDate, endDate, closed, opensAt, closesAt, description}, given, issues) => {
      const times = timesOf({opensAt, closesAt, closed}, issues);
      if (startDate === undefined) {
        // What says nothing casts no doubt on anything.
        const written = writtenSpan(given, ['opens_at'], ['closes_at']);
        if (!endDate && !closed && !description && written === '') return 'missing-start_date';
        issues.push(remark('missing-start_date'));
      }
      const isOneDay = given['start_date'] === given['end_date'];
      const meant = daysMeant(startDate, endDate);
      if (startDate && endDate && meant[0] === ever) issues.push(remark('bad-end_date'));
      return meant.map((days): Exception & {readonly id: string | undefined} => ({
        id,
        ...days,
        ...times,
        description,
        ...((days.isDoubtful ?? (!times.closed && times.opens === undefined)) && {
          publishedDays: run(text, writtenSpan(given, ['start_date'], isOneDay ? [] : ['end_date']), []),
          publishedTimes: run(text, writtenSpan(given, ['opens_at'], ['closes_at']), []),
        }),
      }));
    },
    'description',
  );
  return list(Holiday, [{id: undefined, ...ever, ...timesOf({}, []), description: undefined}]);
}

type Meant = Pick<Exception, 'from' | 'to' | 'everyYear' | 'isDoubtful'>;

const ever = {from: '0000-01-01', to: '9999-12-31', isDoubtful: true};
/** Ohana writes the year 1 for every year, spreadsheets 1900; a closure over New Year ends a year later. */
const anyYear = /^(?:000[0-2]|190[01])/;

/**
 * The days that an exception means by its first and its last: several where its dates can be read in two ways, and
 * doubtful then, as are all the days that a date may mean which is absent, impossible or not to be read (`null`).
 *
 * Of the ways to read both dates, only those count in which the last is not before the first: `24/12/2026` to
 * `02/01/2027` can be one thing. Forms: codeforamerica/ohana-api `data/sample-csv/holiday_schedules.csv`,
 * openreferral/specification #440.
 */
export function daysMeant(
  start: Readings | null | undefined,
  end: Readings | null | undefined,
): readonly Meant[] {
  const last = end === undefined ? start : end;
  if (!start && !last) return [ever];
  if (!start || !last) {
    const [dayFirst, monthFirst] = start ?? last ?? [];
    const known = [dayFirst, monthFirst].filter((date) => date !== undefined).toSorted();
    if (known.some((date) => anyYear.test(date))) return [ever];
    return [{...ever, ...(start ? {from: known[0] ?? ever.from} : {to: known.at(-1) ?? ever.to})}];
  }
  const inOneWay = [pair(start[0], last[0]), pair(start[1], last[1])].flat();
  const ways = inOneWay.length > 0 ? inOneWay : [pair(start[0], last[1]), pair(start[1], last[0])].flat();
  const different = ways.filter(({from, to}, at) => at === 0 || from !== ways[0]?.from || to !== ways[0].to);
  if (different.length === 0) return [ever];
  return different.length === 1 ? different : different.map((way) => ({...way, isDoubtful: true}));
}

function pair(from: PlainDate | undefined, to: PlainDate | undefined): readonly Meant[] {
  if (from === undefined || to === undefined) return [];
  if (anyYear.test(from) && anyYear.test(to)) return [{from, to, everyYear: true}];
  return anyYear.test(from) || to < from ? [] : [{from, to}];
}
