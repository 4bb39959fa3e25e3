// Not by DOMParser, though it never runs what it parses: it is a sink of Trusted Types, where a page that
// enforces them would throw and report, and Node has none. What comes out is only ever shown as text.

/** Marks that go on the letter before: `&egrave;`. */
const accents = pairs(
  'grave \u0300 acute \u0301 circ \u0302 tilde \u0303 uml \u0308 ring \u030a cedil \u0327 caron \u030c',
);

const characters = pairs(
  'amp & lt < gt > quot " apos \' euro € pound £ ndash – mdash — hellip … lsquo ‘ rsquo ’ ldquo “ rdquo ” laquo « ' +
    'raquo » bull • middot · deg ° ordf ª ordm º copy © reg ® trade ™ times × szlig ß aelig æ oelig œ oslash ø',
).set('nbsp', ' ');

/** Reads words for people as one line. */
export function readLine(source: string): string | undefined {
  const text = readText(source);
  return text?.includes('\n') === true ? text.replace(/\s+/g, ' ') : text;
}

/**
 * Reads the words of a text that may hold HTML or Markdown, with paragraphs as blank lines.
 *
 * A number that only stood in a `tel:` link is written out.
 */
export function readText(source: string): string | undefined {
  // Most texts are plain, and there are tens of thousands of them.
  if (!/[<&*_`#[\\]|[^ -~\u00a1-\u202c\u202f-\ufefe\uff00-\uffff]| {2}/.test(source))
    return source.trim() || undefined;
  // Escaped once too often, and printed by a program that had an object for words.
  const plain = source.replace(/(?:\\r)?\\n/g, '\n').replace(/\\t|\[object \w+\]/g, ' ');
  const unix = plain.replace(/\r\n?/g, '\n');
  // Between tags that make blocks, the source's own line breaks are just spaces.
  const isHtml = /<(?:p|br|div|li|h\d)\b/i.test(unix);
  let text = decodeEntities(stripTags(isHtml ? unix.replace(/\s+/g, ' ') : unix));
  // Some feeds escape their HTML once too often.
  if (/<\/?[a-z][^<>]*>/i.test(text)) text = stripTags(text);
  return tidy(stripMarkdown(text)) || undefined;
}

function stripTags(html: string): string {
  // None begins within another, so that none of ten thousand without an end is looked for to the end of the text.
  const shown = html
    .replace(/<!--(?:(?!<!--)[^])*?-->|<(script|style|template)\b(?:(?!<\1\b)[^])*?<\/\1\s*>/gi, '')
    .replace(/<((?:https?|mailto|tel):[^<>\s]+)>/gi, '$1');
  return writeOutLinks(shown)
    .replace(/<li(?:\s[^<>]*)?>/gi, '\n- ')
    .replace(/<(?:br|\/tr)\s*\/?>/gi, '\n')
    .replace(/<\/?(?:p|div|h[1-6]|ul|ol|table|section|article|blockquote)(?:\s[^<>]*)?>/gi, '\n\n')
    .replace(/<\/?[a-z][a-z\d:-]*(?:\s(?:"[^"]*"|'[^']*'|[^'"<>])*)?\/?>/gi, '')
    .replace(/<[!?][^<>]*>/g, '');
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+\d*));/gi,
    (entity: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return namedCharacter(name) ?? entity;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : '';
    },
  );
}

function namedCharacter(name: string): string | undefined {
  const accent = accents.get(name.slice(1));
  return accent === undefined ? characters.get(name) : (name.charAt(0) + accent).normalize('NFC');
}

function stripMarkdown(text: string): string {
  return text
    .replace(/!\[([^\][\n]*)\]\([^()\n]*\)/g, '$1')
    .replace(/\[([^\][\n]+)\]\(tel:([^()\s]+)(?:[^\S\n][^()\n]*)?\)/gi, (_, words: string, number: string) =>
      writeOut(number, words),
    )
    .replace(/\[([^\][\n]+)\]\([^()\n]*\)/g, '$1')
    .replace(/\*\*(?=\S)((?:[^*\n]|\*(?!\*))+)(?<=\S)\*\*/g, '$1')
    .replace(/__(?=\S)((?:[^_\n]|_(?!_))+)(?<=\S)__/g, '$1')
    .replace(/(^|[\s(])([*_])([^\s*_](?:[^*_\n]*[^\s*_])?)\2(?=[\s.,;:!?)]|$)/g, '$1$3')
    .replace(/^#{1,6} +/gm, '')
    .replace(/`([^`\n]+)`/g, '$1');
}

/** Writes the number of each `tel:` link out where its words lack it. A tag at a time: what is never closed costs no more. */
function writeOutLinks(html: string): string {
  if (!/tel:/i.test(html)) return html;
  let number: string | undefined;
  return html
    .split(/(<\/?a(?:\s[^<>]*)?>)/i)
    .map((part, at) => {
      if (at % 2 === 0) return number === undefined ? part : writeOut(number, part);
      const link = /\shref\s*=\s*(?:["']\s*tel:([^"'<>]+)|tel:([^\s"'<>]+))/i.exec(part);
      number = link?.[1] ?? link?.[2];
      return part;
    })
    .join('');
}

function writeOut(number: string, words: string): string {
  const digits = (value: string) => value.replace(/\D/g, '');
  return digits(words).includes(digits(number).slice(-6)) ? words : `${words} ${number}`;
}

function tidy(text: string): string {
  return (
    text
      // Control characters, and those that make the rest of a line run the other way.
      .replace(/(?![\n\t])\p{Cc}|[\u202d\u202e\ufeff]/gu, '')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}

function pairs(words: string): Map<string, string> {
  const all = words.split(' ');
  return new Map(all.flatMap((name, at) => (at % 2 === 0 ? [[name, all[at + 1] ?? '']] : [])));
}
