import {dangerPhrases} from './synonyms/danger.js';
import {Thesaurus} from './thesaurus.js';

/** What somebody who types a phrase may be in the middle of. */
export type Danger = 'violence' | 'trafficking' | 'children' | 'self-harm' | 'emergency';

/** Where two are meant, the one whose line knows most of it. */
const order: readonly Danger[] = ['self-harm', 'trafficking', 'children', 'violence', 'emergency'];

const known = new Thesaurus<Danger>();
const learning = learn();

function* learn(): Generator<undefined, void> {
  for (const phrases of dangerPhrases) yield* known.learning(phrases);
}

/**
 * Gets ready to tell danger a little at a time, so that the first question need not wait for it; one call
 * is one step, `true` when there is none left.
 */
export function prepareDanger(): boolean {
  return learning.next().done === true;
}

/**
 * The danger that a question speaks of, in any of our languages whatever the page's: who is afraid types
 * in their own. `undefined` for none.
 */
export function dangerOf(question: string): Danger | undefined {
  while (!prepareDanger()) continue;
  const meant = new Set(known.meantBy(known.sought(question), true).map(({meaning}) => meaning));
  return order.find((danger) => meant.has(danger));
}

/** Whether a question speaks of danger, so that helplines come before any service. */
export function isDanger(question: string): boolean {
  return dangerOf(question) !== undefined;
}
