import type {ServiceRecord} from '../../data/records.js';
import type {Hours} from '../hours/hours.js';

/** Published hours, `undefined` when nothing at all was published of them. */
export function hoursOf({
  schedules,
  exceptions,
}: Pick<ServiceRecord, 'schedules' | 'exceptions'>): Hours | undefined {
  return schedules.length + exceptions.length === 0 ? undefined : {schedules, exceptions};
}
