import type {PhoneRecord} from '../data/records.js';

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

/** Whether somebody is to be spoken to on a number, as far as is published. */
export function isVoice({type}: Pick<PhoneRecord, 'type'>): boolean {
  return type === undefined || type === 'voice' || type === 'cell';
}

/**
 * The address of a link that reaches a number by what it is for, `undefined` where there is none: a fax is not
 * called, and WhatsApp knows numbers with their country only. Made of checked digits alone (RFC 3966, RFC 5724).
 */
export function phoneAddress({
  dial,
  extension,
  type,
}: Pick<PhoneRecord, 'dial' | 'extension' | 'type'>): string | undefined {
  if (dial === undefined || !/^\+?\d{3,15}$/.test(dial)) return undefined;
  switch (type) {
    case 'fax':
    case 'other':
      return undefined;
    case 'text':
      return `sms:${dial}`;
    case 'whatsapp':
      return dial.startsWith('+') ? `https://wa.me/${dial.slice(1)}` : undefined;
    default:
      return `tel:${dial}${/^\d{1,7}$/.test(extension ?? '') ? `;ext=${extension ?? ''}` : ''}`;
  }
}
