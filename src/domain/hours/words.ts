import {addDays} from './day.js';
import type {Hours, PlainDate, Text} from './hours.js';
import {isPast} from './plan.js';

/**
 * The words published with the schedules that hold on a day or in the week after it, each once: people read them
 * beside whatever is reckoned from the times.
 *
 * @param isReasonShown Why it is closed on some days is said elsewhere, in a table.
 */
export function wordsOf(hours: Hours, today: PlainDate, isReasonShown = false): readonly Text[] {
  const texts = hours.schedules
    .filter(({validFrom = today, validTo}) => validFrom < addDays(today, 7) && !isPast(validTo, today))
    .flatMap(({closed, description, notes}) => [closed && isReasonShown ? undefined : description, notes])
    .filter((text) => text !== undefined);
  const seen = new Set<string>();
  return texts.filter(({value}) => {
    const plain = value
      .toLowerCase()
      .replace(/[\s.]+/g, ' ')
      .trim();
    return !seen.has(plain) && seen.add(plain);
  });
}
