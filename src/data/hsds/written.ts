import {isBlank, type Properties, wordsOf} from './blocks.js';
import {readDate} from './date.js';
import {readDays} from './days.js';
import {readFrequency} from './time.js';

/** Fields of a rule of RFC 5545 that decide days and that we do not compute. */
const ignored = /^(?:by(?!(?:month)?day$)|ex(?:date|rule|ce|clu)|r(?:date|rule))/i;
/** Fields whose values say by themselves what they mean, and those that need their name. */
const spoken = /^(?:byday|weekday|days?|freq|date|dtstart|start_date|rrule|hours|times?|name|label)$/i;
const named = /^(?:bymonthday|interval|count|until|end_date|valid_(?:from|to))$/i;

/** The parts of a schedule's rule that decide days and that we do not compute: `bymonth`, `exdate`, `rrule`. */
export function ignoredParts(given: Properties): readonly string[] {
  return Object.keys(given).filter((name) => ignored.test(name) && wordsIn(given, name) !== '');
}

/** The days of a schedule as its fields have them, for people where nobody can compute them. */
export function writtenDays(given: Properties): string {
  const parts = Object.keys(given).flatMap((name) => {
    const words = wordsIn(given, name);
    if (words === '' || goesWithoutSaying(name, words)) return [];
    if (spoken.test(name)) return words;
    // Some feeds have a field for each day of the week.
    const isNamed = named.test(name) || ignored.test(name) || readDays(name) !== undefined;
    return isNamed ? `${name} ${words}` : [];
  });
  return parts.join(', ');
}

/** The times, or the two days, of such fields as they have them: `9:00–5:00`. The first name there is counts. */
export function writtenSpan(given: Properties, from: readonly string[], to: readonly string[]): string {
  const words = [from, to].map((names) =>
    names.map((name) => wordsIn(given, name)).find((each) => each !== ''),
  );
  return words.filter((each) => each !== undefined).join('–');
}

/** Whether a field adds nothing to the days: every week, or a validity that can be read. */
function goesWithoutSaying(name: string, words: string): boolean {
  return name === 'freq'
    ? ['DAILY', 'WEEKLY'].includes(readFrequency(words) ?? '')
    : name.startsWith('valid_') && readDate(words) !== undefined;
}

function wordsIn(given: Properties, name: string): string {
  const value = Object.hasOwn(given, name) ? given[name] : undefined;
  return isBlank(value) ? '' : (wordsOf(value) ?? '').trim();
}
