import {expect} from '@open-wc/testing';
import {readLine, readText} from '../../../src/data/hsds/text.js';

describe('readText', () => {
  const cases: readonly {from: string; to: string | undefined; because: string}[] = [
    {from: 'Ascolto e aiuto.', to: 'Ascolto e aiuto.', because: 'plain words stay'},
    {from: '  a \t b  ', to: 'a b', because: 'spaces are one'},
    {from: 'uno\r\n\r\n\r\n\r\ndue', to: 'uno\n\ndue', because: 'paragraphs are blank lines'},
    {from: 'uno\ndue', to: 'uno\ndue', because: 'a line break in plain text is meant'},
    {from: '<p>uno</p><p>due</p>', to: 'uno\n\ndue', because: 'HTML has paragraphs too'},
    {from: '<p>uno\n   due</p>', to: 'uno due', because: 'a line break in HTML is a space'},
    {from: 'uno<br/>due', to: 'uno\ndue', because: 'br is a line break'},
    {from: '<ul><li>uno</li><li>due</li></ul>', to: '- uno\n- due', because: 'a list stays a list'},
    {from: '<b class="x>y">uno</b> due', to: 'uno due', because: 'a quoted > does not end a tag'},
    {from: 'perch&eacute; &egrave; cos&igrave;', to: 'perché è così', because: 'Italian is full of accents'},
    {from: '&#8217;&#x20AC;&nbsp;&hellip;x', to: '’€ …x', because: 'characters come by number as well'},
    {from: '&#0;&#xD800;&#x110000;x', to: 'x', because: 'there are no such characters'},
    {from: '&constructor; &foo;', to: '&constructor; &foo;', because: 'what is no entity stays'},
    {from: 'a &amp;lt; b', to: 'a &lt; b', because: 'decoding happens once'},
    {
      from: '&lt;p&gt;uno&lt;/p&gt;&lt;p&gt;due',
      to: 'uno\n\ndue',
      because: 'HTML may be escaped once too often',
    },
    {from: '<script>alert(1)</script>uno', to: 'uno', because: 'a script is no text'},
    {from: '<style>p{}</style><!-- no -->uno', to: 'uno', because: 'styles and comments are no text'},
    {from: '<img src=x onerror=alert(1)>uno', to: 'uno', because: 'attributes are no text'},
    {from: 'età < 5 o > 65', to: 'età < 5 o > 65', because: 'signs of comparison are no tags'},
    {from: 'uno <b due', to: 'uno <b due', because: 'an unfinished tag is no tag'},
    {from: 'Anna <anna@example.org>', to: 'Anna <anna@example.org>', because: 'an address is no tag'},
    {from: 'vedi <https://example.org/a>', to: 'vedi https://example.org/a', because: 'nor is a link'},
    {from: '[il sito](https://example.org "x")', to: 'il sito', because: 'Markdown links are words'},
    {from: '![foto](a.png) uno', to: 'foto uno', because: 'Markdown pictures are their words'},
    {from: '**uno** _due_ *tre* `quattro`', to: 'uno due tre quattro', because: 'emphasis is not shown'},
    {from: '## Titolo\ntesto', to: 'Titolo\ntesto', because: 'nor are headings'},
    {
      from: 'snake_case_name 2*3*4',
      to: 'snake_case_name 2*3*4',
      because: 'inside words these are characters',
    },
    {from: '[Chiama](tel:020000001)', to: 'Chiama 020000001', because: 'a number never disappears'},
    {from: '<a href="tel:1522">Chiama</a>', to: 'Chiama 1522', because: 'not in HTML either'},
    {from: '<a href="tel:1522">il 1522</a>', to: 'il 1522', because: 'once is enough'},
    {
      from: '<a href="tel:1522"><b>Chiama</b></a> ora',
      to: 'Chiama 1522 ora',
      because: 'words may be in tags',
    },
    {from: '<a class=x href=tel:1522>Chiama', to: 'Chiama 1522', because: 'a link may never end'},
    {from: '<a href="/x">Uno</a> <a href="tel:112">Due</a>', to: 'Uno Due 112', because: 'each has its own'},
    {from: '<abbr title="tel:1">x</abbr>', to: 'x', because: 'that is no link'},
    {
      from: '<a href="tel:1522"><b>Chiama</b></a> ora',
      to: 'Chiama 1522 ora',
      because: 'words may be in tags',
    },
    {from: '<a class=x href=tel:1522>Chiama', to: 'Chiama 1522', because: 'a link may never end'},
    {from: '<a href="/x">Uno</a> <a href="tel:112">Due</a>', to: 'Uno Due 112', because: 'each has its own'},
    {from: '<abbr title="tel:1">x</abbr>', to: 'x', because: 'that is no link'},
    {from: 'a\u202eb\u0000c', to: 'abc', because: 'nothing turns the line around'},
    {from: '<p>&nbsp;</p>', to: undefined, because: 'nothing is left'},
  ];

  for (const {from, to, because} of cases) {
    it(`reads ${JSON.stringify(from)}, as ${because}`, () => {
      expect(readText(from)).to.equal(to);
    });
  }

  it('says the same as the browser’s own parser of tags', () => {
    const html = '<div><p>Uno <em>due</em> &amp; tre</p><svg onload="x()"><title>q</title></svg></div>';
    const {textContent} = new DOMParser().parseFromString(html, 'text/html').body;
    expect(readText(html)).to.equal(textContent.replace('treq', 'tre\n\nq'));
  });

  it('takes no longer on hostile text', () => {
    const start = performance.now();
    for (const piece of ['<a href=tel:', '<!--', '[', '**a', '<p "', '&#', '<script>', '_a ']) {
      readText(piece.repeat(20_000 / piece.length));
    }
    expect(performance.now() - start).to.be.below(5_000);
  });

  it('takes time in proportion to its links to numbers', () => {
    const start = performance.now();
    const pieces = [
      '<a href=tel:',
      'href=tel:',
      '<a href=tel:1>',
      '<a href= ',
      '<a href="tel:1',
      '[a](tel:1',
      '[a](tel:1 ',
    ];
    for (const piece of pieces) readText(`<a ${piece.repeat(20_000 / piece.length)}`);
    for (const end of ['', ' x', '\n']) readText(`[a](tel:${'1'.repeat(19_000)}${end}`);
    expect(performance.now() - start).to.be.below(2_000);
  });
});

describe('readLine', () => {
  it('puts everything on one line', () => {
    expect(readLine('<p>uno</p><p>due</p>')).to.equal('uno due');
  });
});
