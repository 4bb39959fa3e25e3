import {readAs, simplified} from './normalise.js';
import type {Match} from './phrases.js';
import type {Meanings} from './thesaurus.js';

/** Between two parts of a phrase, at most so many characters. */
const gap = '.{0,4}';

/** Finds phrases in Chinese, which has no blanks: their parts in order, a few characters apart. */
export class HanPhrases<Meaning extends string> {
  readonly #phrases: (readonly [Meaning, RegExp])[] = [];

  /** Learns phrases, one a step; those that it learnt first are the only ones. */
  *learning({phrases, kinds = {}, variants = ''}: Meanings<Meaning>): Generator<undefined, void> {
    if (this.#phrases.length > 0) return;
    readAs(variants);
    for (const [meaning, list] of Object.entries(phrases) as [Meaning, string][]) {
      for (const phrase of list.split(/[,，]/)) {
        const named = phrase.trim().replace(/<(\w+)>/g, (_, name: string) => kinds[name] ?? '');
        const parts = named.split(/\s+/).map((part) => `(?:${part})`);
        this.#phrases.push([meaning, new RegExp(parts.join(gap), 'u')]);
        yield;
      }
    }
  }

  /** The phrases that a question holds; their places are below zero, as those of words are not. */
  matches(question: string): Match<Meaning>[] {
    if (!/\p{Script=Han}/u.test(question)) return [];
    const text = simplified(question.normalize('NFKC'));
    return this.#phrases.flatMap(([meaning, phrase]) => {
      const {0: found = '', index} = phrase.exec(text) ?? {};
      if (index === undefined) return [];
      return [
        {meaning, quality: 1, tokens: new Set(Array.from(found, (_, at) => -1 - index - at)), guesses: 0},
      ];
    });
  }
}
