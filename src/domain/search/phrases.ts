import {leastAlone, type Sought} from './lexicon.js';

/** A phrase that means something. */
export interface Phrase<Meaning> {
  readonly meaning: Meaning;
  /** Numbers of its words, in order; below zero those of words that stand for one another. */
  readonly words: readonly number[];
  readonly isHan: boolean;
}

/** What a question means, how surely (a phrase of several words counts more), and by which of its words. */
export interface Meant<Meaning> {
  readonly meaning: Meaning;
  readonly quality: number;
  /** The words that say it, where they are several; alone each may mean anything. */
  readonly together: readonly Sought[];
}

/** A phrase that a question holds, by the places of the words that say it. */
export interface Match<Meaning> {
  readonly meaning: Meaning;
  readonly quality: number;
  readonly tokens: ReadonlySet<number>;
  /** How many of them say so only in company: each may be another word with a mistake. */
  readonly guesses: number;
}

/** How well a phrase is met: all of its words, or most of the pairs that a Chinese one falls into. */
export function matchOf<Meaning>(
  {meaning, words: all, isHan}: Phrase<Meaning>,
  best: ReadonlyMap<number, {quality: number; token: number}>,
): Match<Meaning> | undefined {
  const met = all.flatMap((id) => best.get(id) ?? []);
  if (met.length < all.length && !(isHan && met.length >= 2 && met.length / all.length >= 0.6))
    return undefined;
  const mean = met.reduce((sum, {quality}) => sum + quality, 0) / all.length;
  const tokens = new Set(met.map(({token}) => token));
  const guesses = met.filter(({quality}) => quality < leastAlone).length;
  // One word is not two, though it may stand at either place.
  if (!isHan && tokens.size < all.length) return undefined;
  return {meaning, quality: mean * (1 + 0.3 * (all.length - 1)), tokens, guesses};
}

/** What a word says as it is typed counts against what only another form of it would say. */
const surest = 0.7;

/** Each meaning once; one whose words are all part of a longer phrase that is met counts half. */
export function strongest<Meaning>(
  matches: readonly Match<Meaning>[],
  sought: readonly Sought[],
): Meant<Meaning>[] {
  const best = new Map<Meaning, Meant<Meaning>>();
  for (const {meaning, quality, tokens} of matches) {
    const isPart = matches.some(
      (other) =>
        (other.tokens.size > tokens.size ? other.quality >= quality : other.quality * surest >= quality) &&
        [...tokens].every((token) => other.tokens.has(token)),
    );
    const weighed = isPart ? quality / 2 : quality;
    if (weighed <= (best.get(meaning)?.quality ?? 0)) continue;
    const together = tokens.size < 2 ? [] : sought.filter((_, token) => tokens.has(token));
    best.set(meaning, {meaning, quality: weighed, together});
  }
  return [...best.values()];
}
