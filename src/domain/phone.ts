/**
 * A number as people read it aloud: as published where it has spaces already, else in groups by the
 * Italian numbering plan. Short codes (112, 1522, 116117) stay whole.
 */
export function groupedNumber(number: string): string {
  const [, prefix = '', digits = ''] = /^(\+39|0039)?(\d+)$/.exec(number.trim()) ?? [];
  if (digits.length < 7) return number;
  return [prefix, ...groups(digits)].filter((part) => part !== '').join(' ');
}

function groups(digits: string): readonly string[] {
  const rest = digits.slice(2);
  // Milan and Rome have two digits; where other area codes end cannot be told from the number.
  if (/^0[26]/.test(digits)) return [digits.slice(0, 2), rest.slice(0, 4), rest.slice(4)];
  return digits.startsWith('0') ? [digits] : [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
}
