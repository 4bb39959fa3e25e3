import {type Candidate, Lexicon, type Sought} from './lexicon.js';
import {stem} from './stem.js';

/** What is found by its sound alone may be another word after all. */
const quality = 0.9;

/** Finds words that people write as they hear them, in the letters they know. */
export class ByEar {
  readonly #sounds = new Lexicon();
  /** The numbers of the words that sound alike, by the number of the sound. */
  readonly #alike: number[][] = [];
  readonly #soundOf: (word: string) => string;

  #learnt = 0;

  constructor(soundOf: (word: string) => string) {
    this.#soundOf = soundOf;
  }

  /** Learns those of all folded words, by their numbers, that it has not heard yet, one a step. */
  *learning(words: readonly string[]): Generator<undefined, void> {
    for (; this.#learnt < words.length; this.#learnt++) {
      const sound = this.#sounds.add(this.#soundOf(words[this.#learnt] ?? ''), undefined);
      (this.#alike[sound] ??= []).push(this.#learnt);
      yield;
    }
  }

  /** The words that surely sound like one. */
  find({word, ...sought}: Sought): Candidate[] {
    const sound = this.#soundOf(word);
    const heard = this.#sounds.sure({...sought, word: sound, stems: [stem(sound, undefined)]});
    return heard.flatMap((one) =>
      (this.#alike[one.id] ?? []).map((id) => ({id, quality: quality * one.quality})),
    );
  }
}
