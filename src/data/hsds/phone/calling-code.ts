/** Calling codes by the list of ITU E.164: those of one and two digits; all others have three. */
const codes = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]\d\d)/;
/** Where a zero at the beginning is part of the number: Italy and the Vatican, San Marino, and four in Africa. */
const keepsZero = /^(?:39|378|225|229|24[12])$/;
/** Codes of the Italian plan (AGCOM 8/15/CIR): they ring nowhere behind `+39`. */
const italianCode = /^(?:1(?:1[2-8]|5\d\d|9696)|116\d{3})$/;
/** Italian numbers that have a form abroad: fixed, mobile, and those at a price or at none. */
const italian = /^(?:0[1-9]\d{4,9}|3\d{8,9}|[178]\d{7,9}|8\d{5})$/;
/** A zero that hardly belongs there: before a mobile, as was dialled until 2001, or before a green number. */
const oddZero = /^0(?:3\d{9}|800\d{6})$/;

/** The digits of a number without those of its country. */
export function withoutCode(digits: string): string {
  return digits.replace(codes, '');
}

/**
 * What to dial for digits that begin with a calling code, as those after `+` and `00` do: with `+`, or an Italian code
 * bare; `undefined` for a stump.
 *
 * People write the trunk zero of home after the code too (`+44 020…`, `+44 (0)20…`; libphonenumber's FALSEHOODS): it
 * goes, but where it is part of the number.
 */
export function behindCode(digits: string): string | undefined {
  const code = codes.exec(digits)?.[0] ?? '';
  const rest = withoutCode(digits);
  if (code === '39' && italianCode.test(rest)) return rest;
  if (code === '39') return italian.test(rest) && !oddZero.test(rest) ? `+${digits}` : undefined;
  if (code === '378' && /^0(?!549)/.test(rest)) return undefined;
  const national = keepsZero.test(code) ? rest : rest.replace(code === '36' ? /^06?/ : /^0/, '');
  const isOdd = national.startsWith('0') && !keepsZero.test(code);
  return code === '' || isOdd || national.length < fewestOf(code) ? undefined : `+${code}${national}`;
}

/** Countries of three digits may be islands with four. */
function fewestOf(code: string): number {
  if (code.length === 3 || /^4[39]$/.test(code)) return 4;
  return code.length === 1 ? 10 : 7;
}
