import type {PlainDate} from '../directory/directory.js';
import {type Helpline, plainNumber} from './helpline.js';

/**
 * The lines of ours with those of a directory after them.
 *
 * A directory's line whose number is one of ours gives that its newer date of checking and no more: a
 * feed can neither take 112 away nor say something else of it. `today` bars dates that are still to come.
 */
export function mergeLines(
  ours: readonly Helpline[],
  published: readonly Helpline[],
  today: PlainDate,
): readonly Helpline[] {
  const dated = ours.map((line) => ({...line, checkedOn: newestCheck(line, published, today)}));
  const merged: Helpline[] = [...dated];
  for (const line of published) if (!merged.some((known) => isSame(known, line))) merged.push(line);
  return merged;
}

function newestCheck(
  line: Helpline,
  published: readonly Helpline[],
  today: PlainDate,
): PlainDate | undefined {
  const dates = [line, ...published.filter((one) => isSame(line, one))].map(({checkedOn}) => checkedOn);
  return dates
    .filter((date) => date !== undefined && date <= today)
    .toSorted()
    .at(-1);
}

function isSame(one: Helpline, other: Helpline): boolean {
  const numbers = new Set(one.phones.map(number));
  return other.phones.every((phone) => numbers.has(number(phone)));
}

const number = ({dial, number}: Helpline['phones'][number]): string => plainNumber(dial ?? number);
