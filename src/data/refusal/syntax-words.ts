import type {SyntaxFault} from './syntax.js';

/** What is wrong at a place of a text that is almost JSON. */
export interface Remark {
  /** Where to look. */
  readonly at: number;
  readonly words: string;
}

/** What is written in the place of a value, by its beginning. */
const values: readonly (readonly [RegExp, string])[] = [
  [
    /(?:[+-]?(?:NaN|nan|Infinity|inf\b)|-?#?(?:N\/A|INF))/y,
    'NaN or Infinity, which JSON does not have. Write null, or leave it out',
  ],
  [/(?:undefined|None|nil|NULL|Null)\b/y, 'not a word of JSON. Write null'],
  [/(?:True|False|TRUE|FALSE|yes|no)\b/y, 'not a word of JSON. Write true or false'],
  [/'/y, 'single quotes. JSON has double ones only'],
  [/[‘’“”„«»`]/y, 'other quotation marks than JSON has. Write "'],
  [/(?:\/\/|\/\*|#|--)/y, 'a comment. JSON has none: take it out'],
  [/</y, 'HTML, perhaps a message of the server, amid the data. Take it out'],
  [
    /[+-]?(?:\d|\.\d)/y,
    'a number not as JSON has it. Write it as 12 or 0.5, without zeros before, + or letters',
  ],
];

/** What a person did wrong, told from where a text stops being JSON and from what stands there. */
export function syntaxRemark(text: string, fault: SyntaxFault): Remark {
  const {at, wanted, open} = fault;
  if (at >= text.length) return endRemark(text, fault);
  if (wanted === 'character') return {at, words: characterWords(text.charAt(at))};
  const sign = text.charAt(at);
  const isAfterComma = wanted === 'next name' || (wanted === 'value' && open.at(-1) === '[');
  const comma = isAfterComma ? text.slice(0, at).trimEnd().length - 1 : -1;
  const isClosed = sign === '}' || sign === ']';
  if (comma >= 0 && text.charAt(comma) === ',') {
    if (isClosed) return {at: comma, words: 'a comma before the end of a list or object. Take it out'};
    if (sign === ',') return {at, words: 'two commas in a row. Take one out'};
  }
  if (isClosed) return {at, words: closingWords(sign, fault)};
  if (wanted === 'next' && open.length === 0) return {at, words: restWords(sign)};
  if (wanted === 'colon') return {at, words: 'no colon after the name of a field'};
  const known = values.find(([form]) => {
    form.lastIndex = at;
    return form.test(text);
  });
  if (known !== undefined) return {at, words: known[1]};
  if (wanted === 'name' || wanted === 'next name')
    return {at, words: 'the name of a field without quotation marks, or none. Write it in "'};
  if (wanted === 'next' && /["{[\d-]/.test(sign))
    return {at, words: 'no comma before this, or a quotation mark within a text without \\ before it'};
  if (wanted === 'next')
    return {at, words: 'neither a comma nor an end. Is there a " within the text? Write it as \\"'};
  return {at, words: sign === ',' ? 'a comma where a value should be' : 'no value of JSON'};
}

function endRemark(text: string, {wanted, open}: SyntaxFault): Remark {
  const isText = wanted === 'character';
  const brackets = open.length === 1 ? '1 bracket is' : `${String(open.length)} brackets are`;
  const what = [
    ...(isText ? ['A text has no closing "'] : []),
    ...(open.length > 0 ? [`${brackets} open`] : []),
  ];
  const at = text.trimEnd().length;
  return {
    at,
    words: `it was cut off. ${what.join(', and ') || 'A value is missing'}`,
  };
}

function characterWords(sign: string): string {
  if (sign === '\\') return 'a \\ within a text that means nothing. Write it as \\\\';
  if (sign === '\n' || sign === '\r')
    return 'a line break within a text. Write it as \\n, or close the text with "';
  return sign === '\t'
    ? 'a tab within a text. Write it as \\t'
    : 'a control character within a text. Take it out';
}

function closingWords(sign: string, {wanted, open}: SyntaxFault): string {
  if (open.length === 0) return `a ${sign} that closes nothing`;
  if (wanted === 'colon' || wanted === 'value') return 'an end where the value of a field should be';
  return `a ${sign} that closes what ${open.at(-1) ?? ''} opened`;
}

function restWords(sign: string): string {
  if (sign === '<') return 'HTML after the end of the data. Take it out';
  if (sign === ',')
    return 'a comma after the end of the data. Take it out, or put all in one list between [ and ]';
  return sign === '{' || sign === '['
    ? 'a second piece of JSON after the end of the first. Put all in one list between [ and ]'
    : 'more text after the end of the data. Take it out';
}
