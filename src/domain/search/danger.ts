import type {ConceptId} from './concepts.js';
import {dangerPhrases} from './synonyms/danger.js';
import {Thesaurus} from './thesaurus.js';

/** What somebody who types a phrase may be in the middle of. */
export type Danger = 'violence' | 'trafficking' | 'children' | 'self-harm' | 'emergency';

/** The narrower before the wider. */
const order: readonly Danger[] = ['self-harm', 'trafficking', 'children', 'violence', 'emergency'];

/** What to look for when a danger is told in a language that nothing else is known of. */
export const conceptOfDanger: Readonly<Record<Danger, ConceptId>> = {
  violence: 'violence',
  trafficking: 'trafficking',
  children: 'children',
  'self-harm': 'selfHarm',
  emergency: 'emergency',
};

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
 * The dangers that a question speaks of, in any of our languages whatever the page's: who is afraid types
 * in their own. The one whose line knows most of it comes first.
 */
export function dangersIn(question: string): readonly Danger[] {
  while (!prepareDanger()) continue;
  const meant = new Set(known.meantBy(known.sought(question), true).map(({meaning}) => meaning));
  return order.filter((danger) => meant.has(danger));
}

/** Whether a question speaks of danger, so that helplines come before any service. */
export function isDanger(question: string): boolean {
  return dangersIn(question).length > 0;
}
