import type {ConceptId} from './concepts.js';
import {HanPhrases} from './han-phrases.js';
import type {Match} from './phrases.js';
import {type Meanings, Thesaurus} from './thesaurus.js';

/** What somebody who types a phrase may be in the middle of. */
export type Danger = 'violence' | 'trafficking' | 'missing-child' | 'children' | 'self-harm' | 'emergency';

/** The narrower before the wider. */
const order: readonly Danger[] = [
  'self-harm',
  'trafficking',
  'missing-child',
  'children',
  'violence',
  'emergency',
];

/** What to look for when a danger is told in a language that nothing else is known of. */
export const conceptOfDanger: Readonly<Record<Danger, ConceptId>> = {
  violence: 'violence',
  trafficking: 'trafficking',
  'missing-child': 'missingChildren',
  children: 'children',
  'self-harm': 'selfHarm',
  emergency: 'emergency',
};

/** Phrases of danger, and of what only sounds like it. */
export type DangerWords = Meanings<Danger | 'harmless'>;

const known = new Thesaurus<Danger | 'harmless'>();
const knownInHan = new HanPhrases<Danger | 'harmless'>();

/**
 * Learns what people in danger type in some languages, a little at a time, so that its caller can stop for
 * breath between any two.
 */
export function* learningDanger(languages: readonly DangerWords[]): Generator<undefined, void> {
  for (const words of languages) {
    yield* (words.language === 'zh' ? knownInHan : known).learning(words);
  }
}

/**
 * The dangers that a question speaks of, in any language learnt whatever the page's: who is afraid types
 * in their own. The one whose line knows most of it comes first.
 */
export function dangersIn(question: string): readonly Danger[] {
  const all = [...known.matches(known.sought(question, true), 'sure'), ...knownInHan.matches(question)];
  const sure = all.filter(isSure);
  const meant = new Set(
    sure.filter((one) => !sure.some((other) => settles(other, one))).map(({meaning}) => meaning),
  );
  return order.filter((danger) => meant.has(danger));
}

/** Whether a question that is still being typed may be of danger once its last word is whole. */
export function mayBecomeDanger(question: string): boolean {
  const begun = known.matches(known.sought(question, true), 'begun');
  // A few letters alone may become anything.
  const isTelling = /\p{L}{4}$/u.test(question);
  return begun.some(({meaning, tokens}) => meaning !== 'harmless' && (isTelling || tokens.size > 1));
}

/** Whether a phrase is surely there: one short word of danger may be mistyped beside others, none of what is harmless. */
function isSure({meaning, guesses, tokens}: Match<Danger | 'harmless'>): boolean {
  return guesses === 0 || (guesses === 1 && tokens.size > 1 && meaning !== 'harmless');
}

/**
 * Whether a phrase says what the words of another mean, as it is longer or more to the letter: "he says he
 * will kill me" is no wish to die.
 * Violence stays beside any danger that is narrower: who is hit by a father may be of age.
 */
function settles(other: Match<Danger | 'harmless'>, one: Match<Danger | 'harmless'>): boolean {
  if (other.meaning === one.meaning || one.meaning === 'harmless') return false;
  const isHarmless = other.meaning === 'harmless';
  if (one.meaning === 'violence' && !isHarmless) return false;
  const isBetter = other.quality > one.quality || (isHarmless && other.quality === one.quality);
  if (other.tokens.size <= one.tokens.size && !isBetter) return false;
  return [...one.tokens].every((token) => other.tokens.has(token));
}

/** Whether a question speaks of danger, so that helplines come before any service. */
export function isDanger(question: string): boolean {
  return dangersIn(question).length > 0;
}
