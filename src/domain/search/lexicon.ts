import {stem} from './stem.js';
import {typos} from './typo.js';

/** A word that may be meant, and how surely, above 0 to 1. */
export interface Candidate {
  readonly id: number;
  readonly quality: number;
}

/** A word as typed, folded, with its stems in the languages it may be of. */
export interface Sought {
  readonly word: string;
  readonly stems: readonly string[];
  /** It is the last and may go on. */
  readonly isTyping: boolean;
  /** Whether it says what is sought, only asks for it, or says nothing. */
  readonly weight: 'telling' | 'weak' | 'stop';
}

const qualities = {exact: 1, stem: 0.9, sibling: 0.6, prefix: 0.5, kin: 0.6, typo: 0.55, typos: 0.4} as const;

/** Below this a word is only meant where others beside it say so. */
export const leastAlone = 0.5;
/** A short word with a mistake. */
const guessed = 0.45;

/** A stem in a script whose words are written in few letters, after the tag of its language. */
const surely = /^..:\p{Script=Arabic}/u;

/** Letters a word holds, one bit each, to pass over most words without comparing them letter by letter. */
function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The typing mistakes that are forgiven: none in short words, where nearly any letter makes another word. */
function forgiven({length}: string): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** Whether two words begin alike for so long that they are likely of one family, whose endings we have no rule for. */
function isKin(word: string, other: string): boolean {
  const length = Math.max(5, Math.ceil(0.7 * Math.max(word.length, other.length)));
  return word.length >= length && other.startsWith(word.slice(0, length));
}

/** Words by number, found as typed, by their stem, by their beginning, or with a mistake. */
export class Lexicon {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #sets: number[] = [];
  readonly #byLanguage = new Map<string, Map<string, number>>();
  readonly #byStem = new Map<string, number[]>();

  /** Puts a folded word of a language in, and says its number. */
  add(word: string, language: string | undefined): number {
    const known = this.#inLanguage(language).get(word);
    if (known !== undefined) return known;
    const id = this.#ids.get(word) ?? this.#words.length;
    if (id === this.#words.length) {
      this.#ids.set(word, id);
      this.#words.push(word);
      this.#sets.push(letterSet(word));
    }
    const root = stem(word, language);
    const family = this.#byStem.get(root);
    if (family === undefined) this.#byStem.set(root, [id]);
    else if (!family.includes(id)) family.push(id);
    this.#inLanguage(language).set(word, id);
    return id;
  }

  /** What it has of a language already: a directory says the same few thousand words over and over. */
  #inLanguage(language = ''): Map<string, number> {
    const known = this.#byLanguage.get(language) ?? new Map<string, number>();
    this.#byLanguage.set(language, known);
    return known;
  }

  /** Its folded words by their numbers. */
  get words(): readonly string[] {
    return this.#words;
  }

  /** Whether it has a folded word, in any language. */
  has(word: string): boolean {
    return this.#ids.has(word);
  }

  /** The word itself and forms of it; where it is there as typed, its forms are less likely to be meant. */
  forms({word, stems}: Pick<Sought, 'word' | 'stems'>): Candidate[] {
    const exact = this.#ids.get(word);
    const quality = exact === undefined ? qualities.stem : qualities.sibling;
    const family = new Set(stems.flatMap((stem) => this.#byStem.get(stem) ?? []));
    const found = [...family].filter((id) => id !== exact).map((id) => ({id, quality}));
    return exact === undefined ? found : [{id: exact, quality: qualities.exact}, ...found];
  }

  /**
   * The words that are certainly meant: its forms, unless they have so little in common that another word
   * may have it too; for a long word also those with one mistake, after the first letter: `looking` is not
   * `choking`. For a short one these are guesses, and none where a letter was typed for another: `toma` is not `toca`.
   */
  sure(sought: Sought): Candidate[] {
    const {word, weight} = sought;
    const stems = sought.stems.filter((one) => one.length >= (surely.test(one) ? 6 : 7));
    const forms = this.forms({word, stems});
    if (forms.length > 0 || weight === 'stop') return forms;
    const mistyped = this.#mistyped({...sought, isTyping: false}).filter(
      ({id, quality}) => quality === qualities.typo && this.#words[id]?.startsWith(word.charAt(0)),
    );
    if (word.length >= 6) return mistyped;
    const set = letterSet(word);
    return mistyped
      .filter(({id}) => this.#words[id]?.length !== word.length || this.#sets[id] === set)
      .map(({id}) => ({id, quality: guessed}));
  }

  /** The words that are certainly meant, and those that one which is being typed may become. */
  begun(sought: Sought): Candidate[] {
    const sure = this.sure(sought);
    if (!sought.isTyping || sought.word.length < 2) return sure;
    return [...sure, ...this.#longer(sought, new Set(sure.map(({id}) => id)))];
  }

  /** The words that may be meant: its forms and what goes on from it; where there are none, mistyped ones. */
  find(sought: Sought): Candidate[] {
    if (sought.weight === 'stop') return this.forms({word: sought.word, stems: []});
    const forms = this.forms(sought);
    const known = new Set(forms.map(({id}) => id));
    const longer = this.#longer(sought, known);
    if (forms.length > 0) return [...forms, ...longer.map(({id, quality}) => ({id, quality: quality / 2}))];
    if (longer.length > 0 || sought.weight === 'weak') return longer;
    return this.#mistyped(sought);
  }

  #longer({word, isTyping}: Sought, known: ReadonlySet<number>): Candidate[] {
    if (!isTyping && word.length < 4) return [];
    const found: Candidate[] = [];
    for (let id = 0; id < this.#words.length; id++) {
      const one = this.#words[id] ?? '';
      if (one.length <= word.length || !one.startsWith(word) || known.has(id)) continue;
      found.push({id, quality: qualities.prefix + (0.4 * word.length) / one.length});
    }
    return found;
  }

  #mistyped({word, isTyping}: Sought): Candidate[] {
    const most = forgiven(word);
    if (/\p{Script=Han}/u.test(word)) return this.#characters(word);
    if (most === 0 || /\d/.test(word)) return [];
    const set = letterSet(word);
    const found: Candidate[] = [];
    for (let id = 0; id < this.#words.length; id++) {
      const missing = set & ~(this.#sets[id] ?? 0);
      if (missing !== 0 && bits(missing) > most) continue;
      const one = this.#words[id] ?? '';
      if (isKin(word, one)) {
        found.push({id, quality: qualities.kin});
        continue;
      }
      // In a short word the first letter is seldom wrong, and with another one it is another word.
      if (word.length < 6 && !one.startsWith(word.charAt(0))) continue;
      const count = typos(word, one, Math.min(most, forgiven(one)), isTyping && word.length >= 5);
      if (count <= Math.min(most, forgiven(one))) {
        found.push({id, quality: count <= 1 ? qualities.typo : qualities.typos});
      }
    }
    const best = Math.max(...found.map(({quality}) => quality));
    return found.filter(({quality}) => quality === best || quality === qualities.kin);
  }

  /** Of two neighbouring Chinese characters that are no word, those that are one by themselves. */
  #characters(pair: string): Candidate[] {
    return Array.from(pair).flatMap((one) => {
      const id = this.#ids.get(one);
      return id === undefined ? [] : [{id, quality: qualities.typo}];
    });
  }
}
