import {ByEar} from './by-ear.js';
import {type Candidate, Lexicon, type Sought} from './lexicon.js';
import {words} from './normalise.js';
import {wordsOfRun} from './run-on.js';
import {matchOf, type Match, type Meant, type Phrase, strongest} from './phrases.js';
import {stem} from './stem.js';

/** Phrases by what they mean, in one language. */
export interface Meanings<Meaning extends string> {
  /** BCP 47 primary tag. */
  readonly language: string;
  /** Articles, pronouns and the like, which count nowhere. */
  readonly stopWords: string;
  /** Words with which people ask for anything; they count in a phrase only. */
  readonly weakWords?: string;
  /** Words that stand for one another in phrases, by the name that they have there. */
  readonly kinds?: Readonly<Record<string, string>>;
  /** Characters that are read as others, wherever they stand, in pairs. */
  readonly variants?: string;
  /** How a folded word of this language or another sounds, where people write by ear. */
  readonly soundOf?: (word: string) => string;
  /**
   * Phrases by comma: each a few words, in any order and form. `one|other` is either of them, `<name>` any
   * of a kind; both are met in questions only.
   */
  readonly phrases: Readonly<Partial<Record<Meaning, string>>>;
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
  /** The numbers of what a word stands for, by its own. */
  readonly #kindsOf = new Map<number, number[]>();
  readonly #kinds = new Map<string, number>();
  #byEar: ByEar | undefined;

  /** The languages it knows, in the order they were added. */
  get languages(): readonly string[] {
    return this.#languages;
  }

  /** Learns a language, a phrase at a time, so that its caller can stop for breath between any two. */
  *learning({
    language,
    stopWords,
    weakWords = '',
    kinds,
    soundOf,
    phrases,
  }: Meanings<Meaning>): Generator<undefined, void> {
    if (this.#languages.includes(language)) return;
    this.#languages.push(language);
    this.#forms.clear();
    if (soundOf !== undefined) this.#byEar ??= new ByEar(soundOf);
    const own = new Set(words(stopWords));
    for (const word of own) this.#stopWords.add(word);
    for (const word of words(weakWords)) this.#weakWords.add(word);
    for (const [meaning, list] of Object.entries(phrases) as [Meaning, string][]) {
      for (const phrase of list.split(/[,،，]/)) {
        this.#addPhrase(meaning, placesOf(phrase, kinds), language, own);
        yield;
      }
    }
    if (this.#byEar !== undefined) yield* this.#byEar.learning(this.#lexicon.words);
  }

  /** Learns a language at once. */
  learn(meanings: Meanings<Meaning>): void {
    const steps = this.learning(meanings);
    while (steps.next().done !== true) continue;
  }

  /** The words of a question, ready to be looked up; those that were run together apart, unless `asTyped`. */
  sought(question: string, asTyped = false): Sought[] {
    const all = words(question).flatMap((word) => (asTyped ? [word] : this.#apart(word)));
    const isOpen = /[\p{L}\p{M}\p{N}]$/u.test(question);
    const saysNothing = all.every((word) => this.#stopWords.has(word) || this.#weakWords.has(word));
    return all.map((word, at) => {
      const isTyping = isOpen && at === all.length - 1;
      // The beginning of a first word often is an article: "la" may become "lavoro".
      const weight = saysNothing && isTyping ? 'weak' : this.#weight(word);
      return {word, stems: weight === 'telling' ? this.#stems(word) : [], weight, isTyping};
    });
  }

  /** A word by itself, or the words that were run together in it. */
  #apart(word: string): readonly string[] {
    if (this.#weight(word) !== 'telling') return [word];
    if (this.#lexicon.forms({word, stems: this.#stems(word)}).length > 0) return [word];
    const isSmall = (one: string): boolean => this.#weight(one) !== 'telling';
    return wordsOfRun(word, isSmall, (one) => this.#lexicon.has(one)) ?? [word];
  }

  #stems(word: string): string[] {
    return this.#languages.map((language) => stem(word, language));
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
  meantBy(sought: readonly Sought[]): Meant<Meaning>[] {
    return strongest(this.matches(sought), sought);
  }

  /**
   * The phrases that a question likely holds, those that it surely does, or those that it surely would once the
   * word that is being typed is whole.
   */
  matches(sought: readonly Sought[], how: 'likely' | 'sure' | 'begun' = 'likely'): Match<Meaning>[] {
    const found = sought.map((one) => {
      if (how !== 'likely') return how === 'begun' ? this.#lexicon.begun(one) : this.#lexicon.sure(one);
      // One or two letters may become anything.
      const isBeginning = one.isTyping && one.word.length < 3 && !/\p{Script=Han}/u.test(one.word);
      if (isBeginning) return this.#lexicon.forms(one);
      const heard = this.#heard(one);
      return heard.length > 0 ? heard : this.#lexicon.find(one);
    });
    const best = new Map<number, {quality: number; token: number}>();
    found.forEach((candidates, token) => {
      for (const {id, quality} of candidates) {
        for (const one of [id, ...(this.#kindsOf.get(id) ?? [])])
          if (quality > (best.get(one)?.quality ?? 0)) best.set(one, {quality, token});
      }
    });
    const phrases = new Set([...best.keys()].flatMap((id) => this.#byWord.get(id) ?? []));
    return [...phrases].flatMap((phrase) => matchOf(phrase, best) ?? []);
  }

  /** What a word that it does not know may be the sound of. */
  #heard(sought: Sought): Candidate[] {
    if (this.#byEar === undefined || sought.weight === 'stop' || !/^\p{L}+$/u.test(sought.word)) return [];
    return this.#lexicon.forms(sought).length > 0 ? [] : this.#byEar.find(sought);
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

  /** Puts in a phrase, given by what may stand at each of its places: a word, or words by blanks. */
  #addPhrase(
    meaning: Meaning,
    places: readonly string[],
    language: string,
    stopWords: ReadonlySet<string>,
  ): void {
    const ids = orAll(places, (one) => !stopWords.has(one)).map((one) => this.#place(one, language));
    if (ids.length === 0) return;
    const phrase = {meaning, words: ids, isHan: /\p{Script=Han}/u.test(places.join(''))};
    for (const id of new Set(ids)) {
      const sharing = this.#byWord.get(id);
      if (sharing === undefined) this.#byWord.set(id, [phrase]);
      else sharing.push(phrase);
    }
  }

  /** The number of a word, or of words of which any will do. */
  #place(text: string, language: string): number {
    if (!text.includes(' ')) return this.#lexicon.add(text, language);
    const key = `${language} ${text}`;
    const known = this.#kinds.get(key);
    if (known !== undefined) return known;
    const kind = -1 - this.#kinds.size;
    this.#kinds.set(key, kind);
    for (const word of new Set(words(text))) {
      const id = this.#lexicon.add(word, language);
      const kinds = this.#kindsOf.get(id);
      if (kinds === undefined) this.#kindsOf.set(id, [kind]);
      else kinds.push(kind);
    }
    return kind;
  }
}

/** What may stand at each place of a phrase: a folded word, or words by blanks. */
function placesOf(phrase: string, kinds: Meanings<string>['kinds'] = {}): readonly string[] {
  if (!/[<|]/.test(phrase)) return words(phrase);
  return phrase
    .trim()
    .split(/\s+/)
    .flatMap((part) => {
      if (!/[<|]/.test(part)) return words(part);
      return part.replace(/<(\w+)>/g, (_, name: string) => kinds[name] ?? '').replaceAll('|', ' ');
    });
}

function orAll<Item>(all: readonly Item[], isWanted: (one: Item) => boolean): Item[] {
  const wanted = all.filter(isWanted);
  return wanted.length > 0 ? wanted : [...all];
}
