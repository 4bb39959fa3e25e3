/** Digits of a field that may be one number, or several that only `/` and `-` divide. */
export interface Candidate {
  /** Each run of digits, with what stands between it and the one before: a blank, `-`, ` - ` or `/`. */
  readonly groups: {digits: string; gap: string; start: number}[];
  readonly isInternational: boolean;
  /** A trunk zero stood in brackets after the first group. */
  isZeroBracketed: boolean;
  /** Words beside it. */
  label: string;
  /** Something there we do not understand: no number is better than a wrong one. */
  isDoubtful: boolean;
  readonly start: number;
  /** Where its extension stands, its own word and brackets included, and what it is. */
  extension: {readonly start: number; end: number; words: string} | undefined;
}

/** The digits of a candidate in one. */
export function digitsOf({groups}: Pick<Candidate, 'groups'>): string {
  return groups.map(({digits}) => digits).join('');
}

/** Between two runs of digits: a blank, `-`, ` - `, `/`; `?` for what never stands in a number. */
export function gapOf(signs: string): string {
  if (/[^\s().[\]/·-]/.test(signs)) return '?';
  if (signs.includes('/')) return '/';
  if (!signs.includes('-')) return ' ';
  return /\s-|-\s/.test(signs) ? ' - ' : '-';
}

/** Whether digits in brackets after those are not of their number: only prefixes stand before brackets. */
export function isBeforeBracket(digits: string): boolean {
  return /^1\d\d$/.test(digits) || digits.length > (digits.startsWith('00') ? 5 : 3);
}

/** `1. 02 0000 0001` */
export function isListMark(
  {groups: [first, ...others], isInternational}: Candidate,
  field: string,
  gap: string,
): boolean {
  if (first === undefined || others.length > 0 || isInternational || !/^[1-9]$/.test(first.digits))
    return false;
  return /^[.)]\s/.test(gap) && field.charAt(first.start - 1) !== '(';
}

/** How many of the signs before a number are of it: `+`, `(`. */
export function signsBefore(gap: string): number {
  let from = gap.length;
  while (from > 0 && /[(+\s]/.test(gap.charAt(from - 1))) from -= 1;
  return gap.slice(from).trimStart().length;
}

/** Unknown words after a whole number are about it; capitals may be the number: `1-800-FLOWERS`. */
export function isNote(last: Candidate, word: string, gap: string): boolean {
  return digitsOf(last).length >= 9 && /\s/.test(gap) && !/^\p{Lu}{2}/u.test(word);
}

/** `1522 24 ore`: the last digits tell when. In `02 555 12 24 ore` they may be of the number. */
export function dropTime(last: Candidate): void {
  const hours = last.groups.at(-1);
  if (hours === undefined || hours.digits.length > 2) return;
  if (last.groups.length > 1) last.groups.pop();
  const left = digitsOf(last);
  if (left.length < 9 && !/^[1-9]\d{2,5}$/.test(left)) last.isDoubtful = true;
}
