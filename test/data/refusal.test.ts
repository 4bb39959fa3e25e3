import {expect} from '@open-wc/testing';
import {EndpointError} from '../../src/data/errors.js';
import {readPage} from '../../src/data/client.js';
import {refusalOf} from '../../src/data/refusal/refusal.js';
import {syntaxFault} from '../../src/data/refusal/syntax.js';
import {pathFromOne} from '../../src/data/problem-place.js';

const bytes = (text: string) => Array.from(text, (letter) => `${letter}\0`).join('');

describe('what is no page of services is told as', () => {
  const cases: readonly (readonly [what: string, text: string, says: RegExp])[] = [
    ['empty', ' \n\t', /^It is empty/],
    [
      'a web page',
      '<!doctype html><title>Non trovato</title>',
      /web page \(HTML\).*"Non trovato".*line 1, column 1/,
    ],
    ['a web page after blank lines', '\n\n  <html lang="it"><body>', /web page.*line 3, column 3: >>><html/],
    ['a web page by its heading', '<div><h1>Accedi</h1></div>', /web page.*"Accedi"/],
    ['a feed of news', '<?xml version="1.0"?>\n<rss version="2.0"></rss>', /RSS/],
    ['an Atom feed', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>', /Atom/],
    ['XML', '<?xml version="1.0"?><servizi/>', /XML/],
    [
      'a table with commas',
      'id,name,status\n1,Sportello,active\n',
      /CSV, with commas.*line 1, column 1: >>>id,name/,
    ],
    ['a table with semicolons', '"id";"nome"\n"1";"Sportello, casa"', /CSV, with semicolons/],
    ['a table with tabs', 'id\tnome\tvia\n1\tx\ty', /CSV, with tabs/],
    [
      'a notice of PHP',
      '<br />\n<b>Warning</b>:  mysqli in /var/x.php on line 3<br />\n{"contents": []}',
      /message of PHP/,
    ],
    ['a bare notice of PHP', 'PHP Deprecated: foo in x.php\n[]', /message of PHP/],
    ['PHP', '<?php echo json_encode($x);', /PHP source/],
    ['text before the data', 'OK 200 {"contents": []}', /text stands before the data.*line 1, column 1/],
    ['JSONP', 'jQuery123_456({"contents": []});', /JSONP/],
    ['JSONP behind a comment', '/**/cb([1])', /JSONP/],
    ['JavaScript', 'var servizi = [{"id": 1}];', /JavaScript/],
    ['a guard', ')]}\',\n{"contents": []}', /guard/],
    ['UTF-16', `\ufffd\ufffd${bytes('{"a": 1}')}`, /UTF-16. Save it as UTF-8/],
    ['UTF-16 without a mark', bytes('{"a": 1}'), /UTF-16/],
    ['a spreadsheet', 'PK\u0003\u0004\u0014\0\u0006', /UTF-16|packed file/],
    ['a PDF', '%PDF-1.7\n', /PDF/],
    ['a comma too many in an object', '{\n "a": 1,\n}', /line 2, column 8: a comma before the end/],
    ['a comma too many in a list', '[1, 2 , ]', /line 1, column 7: a comma before the end/],
    ['two commas', '{"a": 1,\r\n, "b": 2}', /line 2, column 1: two commas/],
    ['two commas in a list', '[1,,2]', /line 1, column 4: two commas/],
    ['NaN', '{"a": [1, NaN]}', /line 1, column 11: NaN.*>>>NaN/],
    ['Infinity', '{"a": -Infinity}', /line 1, column 7: NaN or Infinity/],
    ['words of Python', '{"a": True}', /line 1, column 7: not a word of JSON. Write true/],
    ['nothing of Python', '{"a": None}', /Write null/],
    ['nothing of JavaScript', '{"a": undefined}', /Write null/],
    ['single quotes', "{'a': 1}", /line 1, column 2: single quotes/],
    ['quotes of a word processor', '{“a”: 1}', /line 1, column 2: other quotation marks/],
    [
      'names without quotes',
      '{contents: []}',
      /line 1, column 2: the name of a field without quotation marks/,
    ],
    ['a comment', '[\n  // servizi\n  1]', /line 2, column 3: a comment/],
    ['a comment at the beginning', '// servizi\n{"a" : 1,}', /line 1, column 1: a comment/],
    ['a comment after all', '{"a": 1} /* fine */', /line 1, column 10: more text after the end/],
    ['a number with a zero before', '{"a": 02}', /line 1, column 7: a number not as JSON has it/],
    ['a number without one', '{"a": .5}', /line 1, column 7: a number not as JSON has it/],
    ['no comma', '{"a": 1\n "b": 2}', /line 2, column 2: no comma before this/],
    ['no comma between records', '[{"a": 1}\n{"a": 2}]', /line 2, column 1: no comma/],
    ['no colon', '{"a" "b"}', /line 1, column 6: no colon/],
    ['a quotation mark within', '{"a": "il "centro" x"}', /line 1, column 12: .*\\"/],
    ['a line break within', '{"a": "uno\ndue"}', /line 1, column 11: a line break within a text/],
    ['a tab within', '{"a": "uno\tdue"}', /line 1, column 11: a tab within/],
    ['a backslash within', '{"a": "C:\\casa"}', /line 1, column 10: a \\ within/],
    ['the wrong bracket', '{"a": [1, 2}', /line 1, column 12: a } that closes what \[ opened/],
    ['a bracket too many', '{"a": 1}}', /line 1, column 9: a } that closes nothing/],
    ['HTML amid it', '{"a": <br>1}', /line 1, column 7: HTML/],
    ['HTML after it', '{"a": 1}<script>', /line 1, column 9: HTML after the end/],
    ['two files in one', '{"a": 1,}\n{"b": 1}', /line 1, column 8: a comma before the end/],
    ['cut off in a list', '{"contents": [{"a": 1}', /column 23: it was cut off. 2 brackets are open/],
    ['cut off in a text', '{"a": "Sporte', /it was cut off. A text has no closing ", and 1 bracket is open/],
    ['cut off after a comma', '[1, 2, ', /it was cut off/],
    ['GeoJSON', '{"type": "FeatureCollection", "features": []}', /It is JSON, but GeoJSON/],
    ['a list of GeoJSON', '[{"type": "Feature", "properties": {"name": "x"}}]', /It is JSON, but GeoJSON/],
    ['an error', '{"error": "not found", "status": 404}', /an error of the server: "not found"/],
    [
      'an error with a code',
      '{"code": "rest_no_route", "message": "Nessuna rotta", "data": {}}',
      /"Nessuna rotta"/,
    ],
    ['an error by RFC 9457', '{"type": "about:blank", "title": "Forbidden", "status": 403}', /"Forbidden"/],
    ['errors', '{"errors": [{"detail": "Unknown id"}]}', /"Unknown id"/],
    ['a page in a page', '{"data": [{"id": 1}]}', /its list under "data". HSDS has it under "contents"/],
    [
      'the root of an API',
      '{"version": "3.1", "profile": "x", "openapi_url": "y"}',
      /the root of an HSDS API/,
    ],
    ['OpenAPI', '{"openapi": "3.0.0", "paths": {}}', /OpenAPI/],
    ['places', '[{"id": "l", "location_type": "physical"}]', /a place \(HSDS location\)/],
    ['JSON in JSON', JSON.stringify('{"contents": []}'), /within JSON/],
    ['null', 'null', /only null/],
  ];

  for (const [what, text, says] of cases)
    it(what, () => {
      expect(refusalOf(text)).to.match(says);
      // The reader refuses it, and keeps what came for whoever is to say what it is.
      if (!text.startsWith('[{"type')) {
        expect(() => readPage(text))
          .to.throw(EndpointError)
          .with.property('answer', text);
      }
    });

  it('one line, in one direction, however long', () => {
    const words = refusalOf(`{"a": "\u202e${'x'.repeat(5000)}", 'b'\n}`);
    expect(words).to.not.match(/[\n\u202e]/);
    expect(words.length).to.be.below(300);
  });
});

describe('the place where JSON ends', () => {
  it('is found wherever the browser refuses a text, and nowhere else', () => {
    const pieces = '{ } [ ] , : " a 1 - . e 0 \\ \\u00e9 \\n n true null "a" "b": [1 {"c":2'
      .split(' ')
      .concat(' ', '\n');
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    for (let round = 0; round < 30_000; round++) {
      const text = Array.from({length: 1 + random(9)}, () => pieces[random(pieces.length)]).join('');
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      expect(syntaxFault(text) === undefined, JSON.stringify(text)).to.equal(isJson);
    }
  });

  it('is found in five million characters before anybody grows tired', () => {
    const record = `${JSON.stringify({id: 'a', name: 'x"y', list: [1, true, null], text: 'é'.repeat(900)})},`;
    const texts = [
      `[${record.repeat(5000)}NaN]`,
      '['.repeat(5_000_000),
      '"'.repeat(5_000_000),
      '\n'.repeat(5_000_000),
      `"${'\\"'.repeat(2_500_000)}`,
    ];
    const start = performance.now();
    for (const text of texts) refusalOf(text);
    expect(performance.now() - start).to.be.below(15_000);
  });
});

describe('a path for people', () => {
  const cases = [
    ['schedules.0.opens_at', 'schedules.1.opens_at'],
    ['service_at_locations.9.contacts.0', 'service_at_locations.10.contacts.1'],
    ['address_1', 'address_1'],
    ['', ''],
  ] as const;
  for (const [from, to] of cases)
    it(`of ${from} is ${to}`, () => {
      expect(pathFromOne(from)).to.equal(to);
    });
});
