/** What a published number says besides how it is written. */
export interface Dialling {
  /** For `tel:`; `undefined` when it is not plain digits, or too few or too many of them. */
  readonly dial: string | undefined;
  readonly extension: string | undefined;
}

const label =
  /^(?:numero(?: verde)?|n|tel(?:efono|ephone)?|phone(?: no| number)?|call|cell(?:ulare)?|mobile)[.: ]*/i;
const extension = /[\s,;]*(?:\b(?:ext(?:ension)?|int(?:erno)?)|x)[.: ]*(\d{1,6})\s*$/i;

/**
 * How a published number is dialled.
 *
 * Short codes are numbers (112, 1522). Letters, or two numbers in one, leave only the text: no number is better
 * than a wrong one. The Italian trunk zero is dialled from abroad too, that of other countries is not.
 */
export function dialling(number: string): Dialling {
  const [tail, inside] = extension.exec(number) ?? [];
  const plain = number
    .slice(0, number.length - (tail?.length ?? 0))
    .replace(label, '')
    .trim();
  const domestic = /^\+(?!39)[\d ]+\(0\)/.test(plain) ? plain.replace('(0)', '') : plain;
  const digits = domestic.replace(/[\s().\-/\u2010-\u2015\u200e\u200f]/g, '');
  const isNumber = /^\+?\d{3,15}$/.test(digits) && !/\d\s+\/\s+\d/.test(plain);
  return {dial: isNumber ? digits : undefined, extension: inside};
}

/** The number as published, without the quotes of a careless export around it. */
export function unquoted(number: string): string {
  return number.replace(/^["'“”\s]+|["'“”\s]+$/g, '');
}
