import {behindCode, withoutCode} from './calling-code.js';
import {candidatesIn} from './candidates.js';
import {cleanNumber} from './clean.js';
import {isTwoLines, isWhole, type Piece, piecesOf} from './split.js';

/** One number of a field, and how it is dialled. */
export interface PublishedNumber {
  /** As published, for people: cleaned, without its extension. */
  readonly text: string;
  /** For links: E.164, or as dialled at home where no country is told; `undefined` when it cannot be dialled as it is. */
  readonly dial: string | undefined;
  /** What stands where an extension would: digits, or words. */
  readonly extension: string | undefined;
  /** Words beside it: `Tel.`, `Fax`. */
  readonly label: string;
}

/** The numbers of a field, and the codes of what is wrong with it. */
export interface PublishedNumbers {
  readonly numbers: readonly PublishedNumber[];
  readonly problems: readonly string[];
}

/** A field has no more numbers than this. */
const most = 20;

/**
 * The numbers of a field: one link dials one number, or there is none, for no number is better than a wrong one.
 * Nothing disappears: what cannot be dialled is text. Nothing with `*` or `#` is dialled, which are orders to a
 * telephone or its exchange.
 */
export function numbersIn(published: string): PublishedNumbers {
  const field = cleanNumber(published);
  const alone = (problem: string): PublishedNumbers => ({
    numbers: [{text: field, dial: undefined, extension: undefined, label: field}],
    problems: [problem],
  });
  if (/[*#]/.test(field)) return alone('bad-phone');
  const all = candidatesIn(field).flatMap((candidate) => {
    const pieces = piecesOf(candidate);
    return pieces.map((piece, at) => ({candidate, piece, at, isLast: at === pieces.length - 1}));
  });
  const problems = new Set<string>();
  const isOne = (digits: string) => digits.length > 2;
  let first = 0;
  const found = all.flatMap(({candidate, piece, at, isLast}, place) => {
    const isInternational = candidate.isInternational && at === 0;
    // `555 0100, 555 0101`, `911 or 988`: as whole as the first.
    const {length} = piece.digits;
    const isLike = first > 6 ? first === length : first > 0 && length < 7 && piece.firstRun === length;
    const isAlone = at > 0 || isInternational || isLike || isWhole(piece.digits, first);
    if (place > 0 && (piece.isTail || !isAlone)) return [];
    if (all.length > 1 && !isOne(piece.digits)) return [];
    const dialled = dialledOf(piece, isInternational, candidate.isZeroBracketed && at === 0);
    if (typeof dialled !== 'string') problems.add(dialled.problem);
    const extension = isLast ? candidate.extension : undefined;
    if (first === 0 && typeof dialled === 'string') first = nationalOf(dialled).length;
    const start = at === 0 ? candidate.start : piece.start;
    return [{start, dialled, extension, label: candidate.label}];
  });
  if (found.length === 0) return alone('bad-phone');
  if (all.filter(({piece, at}) => at > 0 || isOne(piece.digits)).length > 1) problems.add('several-numbers');
  if (found.length > most) problems.add('too-many');
  const numbers = found.slice(0, most).map(({start, dialled, extension, label}, at): PublishedNumber => {
    const from = at === 0 ? 0 : start;
    const to = found[at + 1]?.start ?? field.length;
    const text =
      extension === undefined
        ? field.slice(from, to)
        : field.slice(from, extension.start) + field.slice(extension.end, to);
    return {
      text: trimmed(text),
      dial: typeof dialled === 'string' ? dialled : undefined,
      extension: extension?.words,
      label,
    };
  });
  const [only] = numbers;
  const isMended = numbers.length === 1 && only?.dial !== undefined && isOdd(published, only.dial);
  return {numbers, problems: isMended && problems.size === 0 ? ['odd-phone'] : [...problems]};
}

/** Whether a number was mended to be dialled: what it says is not what is dialled, or is not only that. */
function isOdd(published: string, dial: string): boolean {
  const lacksPlus = dial.startsWith('+') && !/\+|^\D*00/.test(published);
  return (
    lacksPlus ||
    !/^[\d\s().+/-]+$/.test(published) ||
    published.replace(/\D/g, '') !== dial.replace(/\D/g, '')
  );
}

type Dialled = string | {readonly problem: string};

/**
 * What to dial for the digits of one number. Without a country they are dialled as they are, if they can be a number
 * at all: a code, or seven to twelve digits.
 */
function dialledOf(piece: Piece, isInternational: boolean, isZeroBracketed: boolean): Dialled {
  const {digits, isDoubtful, firstRun} = piece;
  if (isDoubtful) return {problem: 'bad-phone'};
  const zero = isZeroBracketed ? '0' : '';
  const full = digits.slice(0, firstRun) + zero + digits.slice(firstRun);
  const isBehindCode =
    isInternational || digits.startsWith('00') || isZeroBracketed || isItalianBare(digits, firstRun);
  if (isPlaceholder(digits)) return {problem: 'placeholder-number'};
  if (!isBehindCode) return isNational(digits) ? digits : {problem: 'incomplete-number'};
  const dialled = behindCode(full.replace(/^00/, ''));
  if (dialled === undefined) return {problem: 'incomplete-number'};
  return isPlaceholder(nationalOf(dialled)) ? {problem: 'placeholder-number'} : dialled;
}

const nationalOf = (dialled: string): string =>
  dialled.startsWith('+') ? withoutCode(dialled.slice(1)) : dialled;

/** `39 02 0000 0001`, which lacks its `+` (google/libphonenumber #1477): no national number begins so. */
function isItalianBare(digits: string, firstRun: number): boolean {
  return /^39(?:0[1-9]\d{6,9}|3\d{9})$/.test(digits) && (firstRun === 2 || digits.length > 10);
}

/** Whether digits may be dialled as they are: codes of a country (112, 1522, 016), or a number with its area. */
function isNational(digits: string): boolean {
  if (isTwoLines(digits)) return false;
  if (/^(?:1\d{2,4}|11[68]\d{3}|13\d{4}|[2-8]11|9\d\d|3\d{3}|016|06[12])$/.test(digits)) return true;
  return /^(?:0[1-9]\d{4,9}|01[5-7]\d{9}|[1-9]\d{6,9}|[18]\d{10})$/.test(digits);
}

/** What stands for a number that is not known: one digit over and over, seven noughts at its end, 1234567. */
function isPlaceholder(digits: string): boolean {
  if (/^(?:0+|(\d)\1{5,})$/.test(digits) || /^0\d0{6}$|0{7}$/.test(digits)) return true;
  const run = digits.replace(/^0(?=1)/, '');
  return (
    run.length >= 6 && ['12345678901234567890', '98765432109876543210'].some((all) => all.startsWith(run))
  );
}

/** Without the signs and the “e” that divided it from the next; not by a search from every one of them. */
function trimmed(text: string): string {
  const isSign = (sign: string) => /[\s,;|/&•-]/.test(sign);
  let [from, to] = [0, text.length];
  while (from < to && isSign(text.charAt(from))) from += 1;
  while (to > from && isSign(text.charAt(to - 1))) to -= 1;
  const words = text.slice(from, to);
  const brief = words
    .replace(/ (?:ed?|od?|oppure|ovvero|or|and|et|ou|y|und|oder)$/, '')
    .replace(/ ?\n ?/g, ' ');
  return brief.endsWith('(') && !brief.includes(')') ? brief.slice(0, -1).trim() : brief;
}
