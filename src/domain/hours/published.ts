import type {Exception, Hours, PlainDate, Schedule, Text} from './hours.js';
import {isPast} from './plan.js';

/**
 * What hours say that nobody can compute, as it was published: days with their times, closures with their words.
 * What is past is left out.
 *
 * @param hasTable Whether the table of the week is there, which shows the times of weekly schedules.
 */
export function wordsInDoubt(
  {schedules, exceptions}: Hours,
  today: PlainDate,
  hasTable: boolean,
): readonly Text[] {
  const inTable = ({recurrence}: Schedule) =>
    hasTable && recurrence?.freq === 'WEEKLY' && recurrence.interval === 1;
  const all = [
    ...schedules
      .filter((schedule) => !isPast(schedule.validTo, today) && !inTable(schedule))
      .map(asPublished),
    ...exceptions.filter(({to, isDoubtful}) => isDoubtful && to >= today).map(closureAsPublished),
  ].filter((text) => text !== undefined);
  return [...new Map(all.map((text) => [text.value, text])).values()];
}

function asPublished({publishedDays: days, publishedTimes: times}: Schedule | Exception): Text | undefined {
  return days && times ? {...days, value: `${days.value}: ${times.value}`} : (days ?? times);
}

function closureAsPublished(exception: Exception): Text | undefined {
  const {description} = exception;
  const dates = asPublished(exception);
  return description && dates
    ? {...description, value: `${dates.value}: ${description.value}`}
    : (description ?? dates);
}
