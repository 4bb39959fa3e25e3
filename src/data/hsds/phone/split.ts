import {withoutCode} from './calling-code.js';
import {type Candidate, digitsOf} from './candidate.js';

/** One number out of a candidate, with where it stands. */
export interface Piece {
  readonly digits: string;
  /** How many digits its first run has. */
  readonly firstRun: number;
  readonly isDoubtful: boolean;
  /** The end of a number that is written before it: `5` in `02 0000 0004-5`. It is none. */
  readonly isTail: boolean;
  readonly start: number;
}

/** Emergency and national lines of Italy, of which two may stand in a field with a mere blank between them. */
const lines = /^(?:11[234578]|15(?:00|15|18|22|25|30|33|44)|19696|116\d{3})$/;

/** Whether digits that come after a number of so many are one by themselves, and not its end or a local one. */
export function isWhole(digits: string, before: number): boolean {
  return lines.test(digits) || /^0\d{5,}$/.test(digits) || digits.length >= Math.max(9, before - 1);
}

/** Whether digits are two of those codes run together. */
export function isTwoLines(digits: string): boolean {
  return [3, 4].some((length) => lines.test(digits.slice(0, length)) && lines.test(digits.slice(length)));
}

/**
 * The numbers of a candidate that only `/`, `-` and blanks divide, each whole: a short end (`-5`, `/67`) is never
 * appended to the number before it, nor dialled alone (mysociety/pombola #2153, zendesk/linksf #240). Where it cannot
 * be told whether a sign divides or groups, the number is doubtful.
 */
export function piecesOf(candidate: Candidate): readonly Piece[] {
  const {groups} = candidate;
  if (groups.length > 1 && groups.every(({digits}) => lines.test(digits)))
    return groups.map((group) => pieceOf([group], candidate, false));
  const pieces: Piece[] = [];
  let current = groups.slice(0, 1);
  let isDoubtful = lines.test(current[0]?.digits ?? '') && groups[1]?.gap === ' ';
  let isTail = false;
  for (const [at, group] of groups.entries()) {
    if (at === 0) continue;
    const verdict: Verdict = group.gap === ' ' ? 'joins' : isTail ? 'ends' : divides(candidate, current, at);
    if (verdict === 'joins' || verdict === 'doubt') {
      if (verdict === 'doubt' || isCrowded(current, group.digits, group.gap)) isDoubtful = true;
      current.push(group);
      continue;
    }
    pieces.push(pieceOf(current, {...candidate, isDoubtful: candidate.isDoubtful || isDoubtful}, isTail));
    current = [group];
    isDoubtful = false;
    isTail = !isWhole(rightOf(groups, at), (pieces[0]?.digits ?? '').length) && verdict !== 'equal';
  }
  return [
    ...pieces,
    pieceOf(current, {...candidate, isDoubtful: candidate.isDoubtful || isDoubtful}, isTail),
  ];
}

function pieceOf(groups: Candidate['groups'], {isDoubtful}: Candidate, isTail: boolean): Piece {
  const [first] = groups;
  return {
    digits: digitsOf({groups}),
    firstRun: first?.digits.length ?? 0,
    isDoubtful,
    isTail,
    start: first?.start ?? 0,
  };
}

/** The digits from there to the next sign that may divide. */
function rightOf(groups: Candidate['groups'], from: number): string {
  const end = groups.findIndex(({gap}, at) => at > from && (gap === '/' || gap === ' - '));
  return digitsOf({groups: groups.slice(from, end === -1 ? undefined : end)});
}

type Verdict = 'joins' | 'ends' | 'equal' | 'doubt';

/** What a `/` or `-` before the group at `at` does to the groups of the number so far. */
function divides(candidate: Candidate, current: Candidate['groups'], at: number): Verdict {
  const {groups, isInternational} = candidate;
  const sign = groups[at]?.gap ?? '';
  const written = digitsOf({groups: current});
  const abroad = written.replace(/^00/, '');
  const isAbroad = (isInternational || written.startsWith('00')) && current[0] === groups[0];
  // DIN 5008: behind the hyphen is the line of a desk, and part of the number.
  if (isAbroad && sign === '-' && /^4[39]/.test(abroad)) return 'joins';
  const left = isAbroad ? withoutCode(abroad) : written;
  const before = current.at(-1)?.digits ?? '';
  const right = rightOf(groups, at);
  if (lines.test(left) && current.length === 1) return 'ends';
  if (right.length >= 7 && right.length === left.length) return 'equal';
  const isPairs = before.length <= 2 && right.length <= 2;
  if (sign === '/') {
    if (left.length >= 8) return isPairs ? 'doubt' : 'ends';
    return left.length <= 5 && !groups.slice(0, at).some(({gap}, place) => place > 0 && gap === '/')
      ? 'joins'
      : 'doubt';
  }
  const last = sign === '-' ? (groups[at]?.digits ?? '') : right;
  const isLast = sign === ' - ' || last === right;
  if (left.length >= 8 && right.length >= 6 && isWhole(right, left.length)) return 'ends';
  if (isLast && isSuccessor(before, last) && left.length >= 6) {
    // `35-36` ends `8-800-555-35-36`, and is a range in `02 55 55 35-36`.
    if (isPairs) return current.some(({gap}, place) => place > 0 && gap === sign) ? 'joins' : 'doubt';
    return last.length <= 2 ? 'ends' : 'doubt';
  }
  if (isLast && left.length >= 6 && last.length === 1) return 'ends';
  if (isLast && left.length >= 6 && last.length === 2 && before.length > 2)
    return before.length > 3 ? 'ends' : 'doubt';
  if (left.length + right.length > 11) {
    if (left.length >= 8) return 'ends';
    return isAbroad && !isLast ? 'joins' : 'doubt';
  }
  const isOnly = groups.filter(({gap}) => gap === ' - ').length === 1;
  return sign === ' - ' && isOnly && left.length >= 7 ? 'doubt' : 'joins';
}

/** `0000 123-125`: from one number to another. */
function isSuccessor(before: string, after: string): boolean {
  const step = Number(after) - Number(before.slice(-after.length));
  return after.length <= before.length && after.length <= 4 && step > 0 && step <= 20;
}

/** `02 5551234 9`: after so long a run so short a one is hardly of the same number. */
function isCrowded(current: Candidate['groups'], digits: string, gap: string): boolean {
  const long = current.length === 1 ? 7 : 5;
  return gap === ' ' && digits.length <= 2 && (current.at(-1)?.digits.length ?? 0) >= long;
}
