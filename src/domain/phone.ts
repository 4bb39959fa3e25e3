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

/** What a link to a number is made of. */
type Reach = Pick<PhoneRecord, 'dial' | 'extension'>;

/**
 * The address of a call, `undefined` where a number cannot be dialled. Made of checked digits alone: RFC 3966 has
 * nothing else in `;ext=`, and words there stand beside the number.
 */
export function callAddress({dial = '', extension = ''}: Reach): string | undefined {
  return /^tel:\+?\d{3,15}(?=;)(?:;ext=\d+$)?/.exec(`tel:${dial};ext=${extension}`)?.[0];
}

/**
 * The address of a link that reaches a number by what it is for, `undefined` where there is none: a fax is not
 * called, and WhatsApp knows numbers with their country only.
 */
export function phoneAddress(phone: Reach & Pick<PhoneRecord, 'type'>): string | undefined {
  const call = callAddress(phone);
  const {dial = '', type} = phone;
  if (call === undefined || type === 'fax' || type === 'other') return undefined;
  if (type === 'text') return `sms:${dial}`;
  if (type !== 'whatsapp') return call;
  return dial.startsWith('+') ? `https://wa.me/${dial.slice(1)}` : undefined;
}
