import type {PhoneKind} from '../../records.js';

/** From what is written together to single words: `textphone` is neither text nor phone. */
const patterns: readonly (readonly [PhoneKind, RegExp])[] = [
  [
    'textphone',
    /text[ -]?(?:tele)?phones?|text relay|typetalk|testuale|per sordi|\b(?:tty|tdd|minicom|dts)\b/g,
  ],
  ['video', /video\w*(?:[ -]?(?:tele)?phones?)?|\b(?:vp|vrs)\b/g],
  ['fax', /(?:tele)?fax\w*|\bfacs\w*|telecop\w+|^f$|فاكس/g],
  ['whatsapp', /wh?at'?s? ?app?\b|\b(?:wapp|wsp|wa)\b|واتس/g],
  ['text', /\b(?:sms|mms|text\w*|txt|messag\w+|testo)\b/g],
  ['pager', /\b(?:pager|beeper|cercapersone)\b/g],
  ['other', /\b(?:telegram|signal|viber|messenger|skype|wechat)\b/g],
  ['cell', /\b(?:cel\w*|mobil\w*|mob|handy|portable|movil|gsm)\b/g],
  [
    'voice',
    /\b(?:tel\w*|phones?|voice|voce|vocale|voz|calls?|chiam\w+|v|centralino|segreteri\w+|landline|fisso)\b|هاتف/g,
  ],
];

/** What a number is for, in the words of a type or a label; of several, what can be called. */
function kindIn(words: string): PhoneKind | undefined {
  // `No fax`, but not `No. fax`.
  const denied = /\b(?:no|non|not|senza|niente)(?: (?:un|e|a|is))? +(?:fax|sms|whatsapp|text\w*)/g;
  let rest = fold(words).replace(denied, ' ').replaceAll('.', ' ').trim();
  const found = new Set<PhoneKind>();
  for (const [kind, pattern] of patterns) {
    const others = rest.replace(pattern, ' ');
    if (others !== rest) found.add(kind);
    rest = others;
  }
  if (/\b(?:solo|only|nur|seulement|exclusively)\b/.test(rest) && found.size > 1) {
    found.delete('voice');
    found.delete('cell');
  }
  if (found.has('voice')) return 'voice';
  return found.has('cell') ? 'cell' : patterns.map(([kind]) => kind).find((kind) => found.has(kind));
}

/** What is published of what a number is for. */
export interface KindWords {
  readonly type: string | undefined;
  /** Words beside the number in its field. */
  readonly label: string;
  readonly description: string | undefined;
  /** No other number stands in its field. */
  readonly isAlone: boolean;
}

/**
 * What a number is for. HSDS's type (RFC 6350) may be spelled in any way, or be missing while words beside it tell;
 * those of a single number are told by its own label (`Tel. … Fax …`). A fax is no call, however it is written.
 */
export function kindOf({type = '', label, description = '', isAlone}: KindWords): PhoneKind | undefined {
  const typed = kindIn(type);
  const labelled = kindIn(label);
  const described = kindInDescription(description);
  if (typed === 'text' && (labelled ?? described) === 'whatsapp') return 'whatsapp';
  if (!isAlone && labelled !== undefined) return labelled;
  if (typed !== undefined && !isCall(typed)) return typed;
  return labelled ?? (described !== undefined && !isCall(described) ? described : typed);
}

/** Whether somebody is to be spoken to on a number of that kind. */
function isCall(kind: PhoneKind): boolean {
  return kind === 'voice' || kind === 'cell';
}

/** A description tells what its number is in its first sentence: where it begins so, and says nothing else. */
function kindInDescription(description: string): PhoneKind | undefined {
  const [sentence = ''] = fold(description.slice(0, 200)).split(/[.;!?\n]/);
  if (/\d{3}|\b(?:anche|also|aussi|tambien|no|non|not|senza|segreteria)\b/.test(sentence)) return undefined;
  if (/\bmess?ag/.test(sentence) && !/sms|whats/.test(sentence)) return undefined;
  const start = sentence.trim().split(/\s+/).slice(0, 4).join(' ');
  return kindIn(start) === undefined ? undefined : kindIn(sentence);
}

function fold(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[_:,]/g, ' ').toLowerCase();
}
