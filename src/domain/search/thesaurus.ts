import {Lexicon, type Sought} from './lexicon.js';
import {words} from './normalise.js';
import {stem} from './stem.js';

/** Phrases by what they mean, in one language. */
export interface Meanings<Meaning extends string> {
  /** BCP 47 primary tag. */
  readonly language: string;
  /** Articles, pronouns and the like, which count nowhere. */
  readonly stopWords: string;
  /** Words with which people ask for anything; they count in a phrase only. */
  readonly weakWords: string;
  /** Phrases by comma: each a few words, in any order and form. */
  readonly phrases: Readonly<Partial<Record<Meaning, string>>>;
}

interface Phrase<Meaning> {
  readonly meaning: Meaning;
  /** Numbers of its words, in order. */
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

interface Match<Meaning> {
  readonly meaning: Meaning;
  readonly quality: number;
  readonly tokens: ReadonlySet<number>;
}

/** Finds out what is meant from the words of a few languages. */
export class Thesaurus<Meaning extends string> {
  readonly #lexicon = new Lexicon();
  readonly #byWord = new Map<number, Phrase<Meaning>[]>();
  /** Kept from one published text to the next, until a language is learnt. */
  readonly #forms = new Map<string | undefined, Map<string, readonly number[]>>();
  readonly #stopWords = new Set<string>();
  readonly #weakWords = new Set<string>();
  readonly #languages: string[] = [];

  /** The languages it knows, in the order they were added. */
  get languages(): readonly string[] {
    return this.#languages;
  }

  /** Learns a language, a meaning at a time, so that its caller can stop for breath between any two. */
  *learning({language, stopWords, weakWords, phrases}: Meanings<Meaning>): Generator<undefined, void> {
    if (this.#languages.includes(language)) return;
    this.#languages.push(language);
    this.#forms.clear();
    const own = new Set(words(stopWords));
    for (const word of own) this.#stopWords.add(word);
    for (const word of words(weakWords)) this.#weakWords.add(word);
    for (const [meaning, list] of Object.entries(phrases) as [Meaning, string][]) {
      for (const phrase of list.split(/[,،，]/)) this.#addPhrase(meaning, phrase, language, own);
      yield;
    }
  }

  /** Learns a language at once. */
  learn(meanings: Meanings<Meaning>): void {
    const steps = this.learning(meanings);
    while (steps.next().done !== true) continue;
  }

  /** The words of a question, ready to be looked up. */
  sought(question: string): Sought[] {
    const all = words(question);
    const isOpen = /[\p{L}\p{M}\p{N}]$/u.test(question);
    const saysNothing = all.every((word) => this.#stopWords.has(word) || this.#weakWords.has(word));
    return all.map((word, at) => {
      const isTyping = isOpen && at === all.length - 1;
      // The beginning of a first word often is an article: "la" may become "lavoro".
      const weight = saysNothing && isTyping ? 'telling' : this.#weight(word);
      const stems = weight === 'telling' ? this.#languages.map((language) => stem(word, language)) : [];
      return {word, stems, weight, isTyping};
    });
  }

  #weight(word: string): Sought['weight'] {
    if (this.#stopWords.has(word)) return 'stop';
    return this.#weakWords.has(word) ? 'weak' : 'telling';
  }

  /** Those of a question's words that say what is sought; where none does, what else there is. */
  telling(sought: readonly Sought[]): readonly Sought[] {
    const without = orAll(sought, ({weight}) => weight !== 'stop');
    return orAll(without, ({weight}) => weight !== 'weak');
  }

  /** What a question may mean, mistakes forgiven, words in any order. */
  meantBy(sought: readonly Sought[], isExact = false): Meant<Meaning>[] {
    const found = sought.map((one) => {
      if (isExact) return this.#lexicon.sure(one);
      // One or two letters may become anything.
      const isBeginning = one.isTyping && one.word.length < 3 && !/\p{Script=Han}/u.test(one.word);
      return isBeginning ? this.#lexicon.forms(one) : this.#lexicon.find(one);
    });
    const best = new Map<number, {quality: number; token: number}>();
    found.forEach((candidates, token) => {
      for (const {id, quality} of candidates) {
        if (quality > (best.get(id)?.quality ?? 0)) best.set(id, {quality, token});
      }
    });
    const phrases = new Set([...best.keys()].flatMap((id) => this.#byWord.get(id) ?? []));
    const matches = [...phrases].flatMap((phrase) => matchOf(phrase, best) ?? []);
    return strongest(matches, sought);
  }

  /** What a published text speaks of: its phrases word for word, any form. */
  spokenOf(tokens: readonly string[], language: string | undefined): Set<Meaning> {
    const telling = tokens.filter((word) => !this.#stopWords.has(word));
    const forms = telling.map((word) => this.#formsIn(word, language));
    const meanings = new Set<Meaning>();
    forms.forEach((ids, at) => {
      for (const id of ids) {
        for (const {meaning, words: all} of this.#byWord.get(id) ?? []) {
          if (all[0] === id && all.every((word, offset) => forms[at + offset]?.includes(word)))
            meanings.add(meaning);
        }
      }
    });
    return meanings;
  }

  /** The words of phrases that a published word is: itself, or else those of the same stem. */
  #formsIn(word: string, language: string | undefined): readonly number[] {
    const own = this.#forms.get(language) ?? new Map<string, readonly number[]>();
    const known = own.get(word);
    if (known !== undefined) return known;
    const all = this.#lexicon.forms({word, stems: [stem(word, language)]});
    const best = Math.max(...all.map(({quality}) => quality));
    const ids = all.filter(({quality}) => quality === best).map(({id}) => id);
    own.set(word, ids);
    this.#forms.set(language, own);
    return ids;
  }

  #addPhrase(meaning: Meaning, text: string, language: string, stopWords: ReadonlySet<string>): void {
    const all = words(text);
    const ids = orAll(all, (word) => !stopWords.has(word)).map((word) => this.#lexicon.add(word, language));
    if (ids.length === 0) return;
    const phrase = {meaning, words: ids, isHan: /\p{Script=Han}/u.test(text)};
    for (const id of new Set(ids)) {
      const sharing = this.#byWord.get(id);
      if (sharing === undefined) this.#byWord.set(id, [phrase]);
      else sharing.push(phrase);
    }
  }
}

function orAll<Item>(all: readonly Item[], isWanted: (one: Item) => boolean): Item[] {
  const wanted = all.filter(isWanted);
  return wanted.length > 0 ? wanted : [...all];
}

/** How well a phrase is met: all of its words, or most of the pairs that a Chinese one falls into. */
function matchOf<Meaning>(
  {meaning, words: all, isHan}: Phrase<Meaning>,
  best: ReadonlyMap<number, {quality: number; token: number}>,
): Match<Meaning> | undefined {
  const met = all.flatMap((id) => best.get(id) ?? []);
  if (met.length < all.length && !(isHan && met.length >= 2 && met.length / all.length >= 0.6))
    return undefined;
  const mean = met.reduce((sum, {quality}) => sum + quality, 0) / all.length;
  return {
    meaning,
    quality: mean * (1 + 0.3 * (all.length - 1)),
    tokens: new Set(met.map(({token}) => token)),
  };
}

/** Each meaning once; one whose words are all part of a longer phrase that is met counts half. */
function strongest<Meaning>(matches: readonly Match<Meaning>[], sought: readonly Sought[]): Meant<Meaning>[] {
  const best = new Map<Meaning, Meant<Meaning>>();
  for (const {meaning, quality, tokens} of matches) {
    const isPart = matches.some(
      (other) =>
        other.tokens.size > tokens.size &&
        other.quality >= quality &&
        [...tokens].every((token) => other.tokens.has(token)),
    );
    const weighed = isPart ? quality / 2 : quality;
    if (weighed <= (best.get(meaning)?.quality ?? 0)) continue;
    const together = tokens.size < 2 ? [] : sought.filter((_, token) => tokens.has(token));
    best.set(meaning, {meaning, quality: weighed, together});
  }
  return [...best.values()];
}
