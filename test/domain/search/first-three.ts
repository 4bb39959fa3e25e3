import type {Directory} from '../../../src/domain/directory/directory.js';
import {conceptOfDanger, dangersIn} from '../../../src/domain/search/danger.js';
import {ranked} from '../../../src/domain/search/rank.js';
import {indexing, type SearchIndex} from '../../../src/domain/search/search-index.js';
import {urgentFirst} from '../../../src/domain/search/urgent.js';
import {knowing} from './vocabularies.js';

/** The index of a directory, with the vocabularies of some languages. */
export function indexOf(directory: Directory, ...languages: string[]): SearchIndex {
  const steps = indexing(directory, knowing(...new Set(languages)));
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The ids of the first three results, by the finder's own rules. */
export function firstThree(index: SearchIndex, typed: string): readonly (string | undefined)[] {
  const dangers = dangersIn(typed);
  const scores = index.search(
    typed,
    dangers.map((danger) => conceptOfDanger[danger]),
  );
  const found = [...index.services.keys()].filter((number) => (scores?.[number] ?? 0) > 0);
  const numbers = ranked(found, scores, {metres: undefined, openness: () => 'unknown', first: 3});
  return urgentFirst(numbers, index.services, dangers)
    .slice(0, 3)
    .map((number) => index.services[number]?.id);
}
