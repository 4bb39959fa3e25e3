import type {LanguageRecord, PhoneRecord, Text} from '../../records.js';
import {cleanNumber, longestNumbers} from './clean.js';
import {kindOf} from './kind.js';
import {numbersIn} from './numbers.js';

/** A phone as HSDS has it: one field that may hold several numbers. */
export interface PublishedPhone {
  readonly id: string | undefined;
  readonly number: string;
  readonly extension: string | undefined;
  readonly type: string | undefined;
  readonly description: Text | undefined;
  readonly languages: readonly LanguageRecord[];
}

/** A doubt about a field of a phone, as the code of a `Problem`. */
export interface Doubt {
  readonly field: 'number' | 'extension' | 'type';
  readonly code: string;
}

/** The phones of a field, a record each, and what is doubtful of them. */
export function phonesIn({id, number, extension, type, description, languages}: PublishedPhone): {
  readonly phones: readonly PhoneRecord[];
  readonly doubts: readonly Doubt[];
} {
  const {numbers, problems} = numbersIn(number);
  const given = extensionOf(extension);
  const doubts: Doubt[] = number.length < longestNumbers ? [] : [{field: 'number', code: 'too-long'}];
  const phones = numbers.map(({text, dial, extension: inside, label}): PhoneRecord => {
    const kind = kindOf({type, label, description: description?.value, isAlone: numbers.length === 1});
    if (kind === 'fax' && numbers.length === 1 && !/fax|facs/i.test(type ?? ''))
      doubts.push({field: 'type', code: 'fax-as-voice'});
    const own = joinedExtension(given, extensionOf(inside));
    // Whose it is of several numbers nobody says.
    const isSure = given === undefined || numbers.length === 1;
    if (own !== undefined && !(isSure && isExtension(own)))
      doubts.push({field: 'extension', code: 'bad-extension'});
    return {
      id,
      number: text,
      dial: dial ?? (kind === 'text' ? textCode(text) : undefined),
      extension: own === undefined || isSure ? own : `${own}?`,
      type: kind,
      description:
        description ?? (kind === 'other' && type !== undefined ? {value: type, lang: undefined} : undefined),
      languages,
    };
  });
  const isCode = phones.length === 1 && phones[0]?.type === 'text' && phones[0].dial !== undefined;
  const numberProblems = isCode ? problems.filter((code) => code !== 'incomplete-number') : problems;
  return {phones, doubts: [...numberProblems.map((code) => ({field: 'number', code}) as const), ...doubts]};
}

/** Whether an extension can be dialled: RFC 3966 (section 3) has digits only in `;ext=`, HSDS a number. */
export function isExtension(words: string): boolean {
  return /^\d{1,7}$/.test(words);
}

/**
 * The extension that is published: its digits without the label and a spreadsheet's decimal, nothing for words that
 * say there is none, else the words (department-of-veterans-affairs/va.gov-team #9144).
 */
function extensionOf(published: string | undefined): string | undefined {
  const words = cleanNumber(published ?? '')
    .replace(/^(?:ext(?:ensione?)?|int(?:erno)?|x)?[.: #]*(?=\d)/i, '')
    .replace(/^(\d{1,7})[.,]0+$/, '$1')
    .replaceAll('\n', ' ');
  if (
    /^(?:non?e?|nessun[oa]?|n[./]?[ad]\.?|nil|nan|null|undefined|false|tb[ac]|unknown|[-.–/?]*)$/i.test(words)
  )
    return undefined;
  return words;
}

function joinedExtension(given: string | undefined, inside: string | undefined): string | undefined {
  if (given === undefined || inside === undefined || given === inside) return given ?? inside;
  return `${given} / ${inside}`;
}

/** Codes to which messages alone are sent (741741) are no numbers to call, and shorter than those. */
function textCode(text: string): string | undefined {
  const digits = text.replace(/[ -]/g, '');
  return /^[1-9]\d{3,5}$/.test(digits) ? digits : undefined;
}
