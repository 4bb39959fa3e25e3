/** Kinds of text that are told by how they begin, the surer first. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^[^]?\0|^\ufffd{2}[^]?(?:\0|.\0)|^\ufffd{2}$/, 'text in UTF-16. Save it as UTF-8'],
  [/^PK\p{Cc}\p{Cc}/u, 'a packed file (ZIP), or a spreadsheet (XLSX, ODS). Export it as HSDS JSON'],
  [/^%PDF-/, 'a PDF'],
  [/^(?:\ufffd|\u0089)PNG|^GIF8|^\ufffd{3,4}|^\p{Cc}[\ufffd\u008b]/u, 'a picture or another binary file'],
  [/^<\?php\b/, 'PHP source: the server does not run it'],
  [
    /^(?:<br ?\/?>\s*)?(?:<b>)?(?:PHP )?(?:notice|warning|deprecated|(?:fatal|parse) error|strict standards)\b/i,
    'a message of PHP before the data. Mend its cause, and switch display_errors off',
  ],
  [
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html|head|body|title|meta|script|div|h1|p)\b/i,
    'a web page (HTML). Name the address of the data itself; perhaps it wants a login',
  ],
  [/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:rss|rdf:RDF)\b/i, 'an RSS feed (XML)'],
  [/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<feed\b/i, 'an Atom feed (XML)'],
  [
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:kml|gpx|svg|urlset|sitemapindex|soap:)/i,
    'XML of another kind',
  ],
  [/^<[?!a-z]/i, 'XML or HTML'],
  [/^\)\]\}'/, "JSON behind a guard ( )]}' ). Let the server leave it out"],
  [
    /^(?:\/\*\*\/\s*)?[\w$.]+\s*\(\s*[[{]/,
    'JSONP, a call of a function around the data. Ask without "callback"',
  ],
  [/^(?:var|let|const|window\.|self\.|export|import|function)\b/, 'JavaScript. Give the data alone, as JSON'],
  [/^---\s*(?:#.*)?\r?\n/, 'YAML'],
  [/^BEGIN:V/, 'a calendar or an address book (iCalendar, vCard)'],
];

/** What a text is by its beginning, where that is plainly no JSON; `undefined` where it may be. */
export function kindByBeginning(text: string): string | undefined {
  const start = text.slice(0, 2000).trimStart();
  const found = beginnings.find(([form]) => form.test(start));
  if (found === undefined) return table(text);
  const title = /<title[^<>]*>([^<>]{1,80})/i.exec(start) ?? /<h1[^<>]*>([^<>]{1,80})/i.exec(start);
  return title === null ? found[1] : `${found[1]}. It is titled "${title[1]?.trim() ?? ''}"`;
}

/** A table in text: its first lines have the same sign, as often, and none of them begins as JSON does. */
function table(text: string): string | undefined {
  const [head = '', row] = text.slice(0, 20_000).split(/\r\n|\n|\r/, 2);
  if (/^\s*(?:[{[]|$)/.test(head)) return undefined;
  const named = [
    [',', 'commas'],
    [';', 'semicolons'],
    ['\t', 'tabs'],
  ].find(([sign = '']) => {
    const cells = head.split(sign).length;
    return cells > 1 && (row === undefined || row === '' ? cells > 2 : row.split(sign).length >= cells);
  });
  return named && `a table (CSV, with ${named[1] ?? ''}). Turn it into HSDS JSON`;
}
