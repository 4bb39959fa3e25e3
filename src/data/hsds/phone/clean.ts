/** Longest field of numbers that is read, in characters. */
export const longestNumbers = 500;

/**
 * A published number as people see it, with nothing else in it: one kind of digit, of space and of hyphen.
 *
 * Numbers copied from the contacts of Windows and Apple carry U+202A to U+202D (verbb/hyper #86); any character that
 * Unicode calls default-ignorable is met (woocommerce/woocommerce #58000). Full-width and Arabic-Indic digits are
 * digits.
 */
export function cleanNumber(published: string): string {
  return (
    published
      .slice(0, longestNumbers)
      .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]|(?!\n)\p{Cc}/gu, (character) =>
        /[\t\r\v\f]/.test(character) ? ' ' : '',
      )
      .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
      .replace(/\p{Nd}/gu, westernDigit)
      .replace(/[\p{Pd}\u2212\u30fc]/gu, '-')
      .replace(/[\u2044\u2215]/g, '/')
      .replace(/[،﹐、]/g, ',')
      .replace(/؛/g, ';')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/^["'“”‘’=\s]+/, '')
      .replace(/ ?\n[ \n]*/g, '\n')
      .trim()
      // Not by a search for their run at the end, which begins anew at every quote.
      .replace(/["“”]/g, '')
      // A spreadsheet read it as a number and gave it a decimal (wireservice/csvkit #1143).
      .replace(/^(\+?\d{5,})[.,]0+$/, '$1')
  );
}

/** Unicode's decimal digits stand in tens, and each ten begins at a multiple of sixteen, or six after. */
function westernDigit(digit: string): string {
  const narrow = digit.normalize('NFKC');
  if (/^\d$/.test(narrow)) return narrow;
  const place = digit.codePointAt(0) ?? 0;
  const isFromSixteen = /\p{Nd}/u.test(String.fromCodePoint(place & ~15));
  return String((place & 15) - (isFromSixteen ? 0 : 6));
}
