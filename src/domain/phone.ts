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
  const area = /^0[26]/.exec(digits)?.[0] ?? /^0\d{2}/.exec(digits)?.[0];
  if (area !== undefined) return [area, ...quarters(digits.slice(area.length))];
  return [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
}

function quarters(digits: string): readonly string[] {
  return digits.length <= 5 ? [digits] : [digits.slice(0, 4), digits.slice(4)];
}
