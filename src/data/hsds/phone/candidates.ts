import {
  type Candidate,
  digitsOf,
  dropTime,
  gapOf,
  isBeforeBracket,
  isListMark,
  isNote,
  signsBefore,
} from './candidate.js';
import {longestNumbers} from './clean.js';
import {wordKind} from './words.js';

const tokens = /\(\s?0\s?\)|\d+|[\p{L}\p{M}][\p{L}\p{M}.'’]*|[^]/gu;

/**
 * The numbers of a field as its words and its signs other than `/` and `-` divide it: `+`, a bracket, `;`, `,`, a
 * new line, “e”, “oppure”, “or”, “Fax”. One pass, whatever comes.
 */
export function candidatesIn(field: string): readonly Candidate[] {
  return new Scan(field.slice(0, longestNumbers)).candidates;
}

class Scan {
  readonly candidates: Candidate[] = [];
  readonly #field: string;
  /** Further digits belong to the last candidate. */
  #isOpen = false;
  /** Signs since the last digits. */
  #gap = '';
  #label = '';
  #labelStart: number | undefined;
  #plus = false;
  #isDoubtful = false;
  /** Digits are of times or choices, until a sign that ends this. */
  #note: 'words' | 'brackets' | undefined;
  #isInExtension = false;
  /** What stood between the last candidate and the label. */
  #dividedBy: 'word' | 'sign' | undefined;

  constructor(field: string) {
    this.#field = field;
    for (const {0: token, index} of field.matchAll(tokens)) this.#take(token, index);
    if (this.#dividedBy === 'word') this.#dividedBy = undefined;
    this.#settleLabel();
    this.#endExtension(field.length);
    const last = this.candidates.at(-1);
    if (last !== undefined && /[?…]|\.\./.test(this.#gap)) last.isDoubtful = true;
  }

  get #last(): Candidate | undefined {
    return this.candidates.at(-1);
  }

  #take(token: string, at: number): void {
    if (this.#isInExtension && !/^[();,\n|]/.test(token) && wordKind(token) !== 'label') return;
    if (token.startsWith('(') && token.length > 1) this.#takeZero(token, at);
    else if (/^\d/.test(token)) this.#takeDigits(token, at);
    else if (/^[\p{L}\p{M}]/u.test(token)) this.#takeWord(token, at);
    else this.#takeSign(token, at);
  }

  #takeDigits(digits: string, at: number): void {
    if (this.#note !== undefined) return;
    // `02 0000 0001 + 02 0000 0002`
    if (/\+\s/.test(this.#gap) && /^0[^0]/.test(digits)) this.#plus = false;
    const group = {digits, gap: gapOf(this.#gap), start: at};
    const last = this.#last;
    if (this.#isOpen && last !== undefined) {
      if (isListMark(last, this.#field, this.#gap)) last.groups.pop();
      last.groups.push(group);
      if (group.gap === '?') last.isDoubtful = true;
    } else {
      this.candidates.push({
        groups: [group],
        isInternational: this.#plus,
        isZeroBracketed: false,
        label: this.#label,
        isDoubtful: this.#isDoubtful || /[?~$=@<>_%^\\`´]/.test(this.#gap),
        start: this.#labelStart ?? at - signsBefore(this.#gap),
        extension: undefined,
      });
      this.#isOpen = true;
    }
    this.#gap = this.#label = '';
    this.#labelStart = this.#dividedBy = undefined;
    this.#plus = false;
  }

  #takeZero(token: string, at: number): void {
    const last = this.#last;
    if (this.#note !== undefined) return;
    if (!this.#isOpen || last === undefined) this.#takeDigits('0', at + token.indexOf('0'));
    else if (last.groups.length === 1 && digitsOf(last).length < 6) last.isZeroBracketed = true;
    else last.isDoubtful = true;
  }

  #takeWord(word: string, at: number): void {
    const isApart = !/\d/.test(this.#field.charAt(at - 1) + this.#field.charAt(at + word.length));
    const known = wordKind(word);
    // `O2 0000 0001`: a letter for a digit.
    const kind = known === 'and' && !isApart ? undefined : known;
    const last = this.#last;
    if (kind === 'extension' && last !== undefined && this.#label === '' && this.#note === undefined) {
      const before = this.#field.charAt(at - 1);
      last.extension = {start: before === '(' ? at - 1 : at, end: at, words: ''};
      this.#isInExtension = true;
      this.#isOpen = false;
    } else if (kind === 'extension') this.#takeNote(word, undefined);
    else if (kind === 'label') {
      this.#endExtension(at);
      if (this.#note === 'words') this.#note = undefined;
      if (this.#note === 'brackets' && last !== undefined) last.label += ` ${word}`;
      else this.#takeLabel(word, at);
    } else if (this.#note !== undefined) return;
    else if (kind === 'and') this.#divide('word');
    else this.#takeNote(word, kind);
  }

  #takeLabel(word: string, at: number): void {
    this.#isOpen = false;
    this.#label += ` ${word}`;
    this.#labelStart ??= at;
  }

  #takeNote(word: string, kind: 'time' | 'unit' | undefined): void {
    const isInBrackets = this.#gap.lastIndexOf('(') > this.#gap.lastIndexOf(')');
    const last = this.#last;
    if (isInBrackets) this.#note = 'brackets';
    else if (kind !== undefined) {
      this.#note = 'words';
      if (kind === 'unit' && this.#isOpen && last !== undefined) dropTime(last);
    } else {
      this.#isDoubtful = true;
      if (last !== undefined && this.#dividedBy === undefined && !isNote(last, word, this.#gap))
        last.isDoubtful = true;
      else if (last !== undefined) this.#note = 'words';
    }
    this.#isOpen = false;
  }

  #takeSign(sign: string, at: number): void {
    const last = this.#last;
    if (/[;,\n|•]/.test(sign)) {
      this.#endExtension(at);
      this.#divide('sign');
      this.#note = undefined;
      this.#isDoubtful = false;
    } else if (sign === ')') {
      this.#endExtension(at + 1);
      if (this.#note === 'brackets') this.#note = undefined;
      if (this.#label !== '') this.#settleLabel();
    } else if (this.#note !== undefined) return;
    else if (sign === '(') {
      if (this.#isOpen && last !== undefined && isBeforeBracket(digitsOf(last))) this.#isOpen = false;
      this.#endExtension(at);
    } else if (sign === '📠') this.#takeLabel('fax', at);
    else if (/\p{No}/u.test(sign)) {
      this.#isDoubtful = true;
      if (last !== undefined) last.isDoubtful = true;
    } else if (/[&\p{So}]/u.test(sign)) this.#divide('sign');
    else if (sign === '+') {
      if (this.#isOpen) this.#divide('sign');
      this.#plus = true;
    } else if (/[/-]/.test(sign)) this.#settleLabel();
    this.#gap += sign;
  }

  #divide(by: 'word' | 'sign'): void {
    this.#settleLabel();
    this.#isOpen = false;
    this.#dividedBy = by;
  }

  /** Words that nothing divides from the number before them, and no digits follow, are of that number. */
  #settleLabel(): void {
    const last = this.#last;
    if (last === undefined || this.#dividedBy !== undefined || this.#label === '') return;
    last.label += this.#label;
    this.#label = '';
    this.#labelStart = undefined;
  }

  #endExtension(at: number): void {
    const extension = this.#last?.extension;
    if (!this.#isInExtension || extension === undefined) return;
    this.#isInExtension = false;
    extension.end = at;
    const word = /^\(?[\p{L}\p{M}.'’]+[.:=\s]*/u;
    extension.words = this.#field
      .slice(extension.start, at)
      .replace(word, '')
      .replace(/\)$/, '')
      .replace(/ ?[-/]? ?$/, '')
      .trim();
  }
}
