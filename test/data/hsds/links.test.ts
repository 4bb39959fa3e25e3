import {expect} from '@open-wc/testing';
import {readEmail, readUrl} from '../../../src/data/hsds/links.js';

describe('readUrl', () => {
  const cases: readonly {from: string; to: string | undefined; because: string}[] = [
    {from: 'https://example.org/a?b=c#d', to: 'https://example.org/a?b=c#d', because: 'it is one'},
    {from: 'HTTP://EXAMPLE.org', to: 'http://example.org/', because: 'case does not matter'},
    {from: 'www.example.org', to: 'https://www.example.org/', because: 'people leave the scheme out'},
    {from: 'example.org/a b', to: 'https://example.org/a', because: 'an address has no space'},
    {from: '//example.org', to: 'https://example.org/', because: 'some pages write so'},
    {
      from: 'https://a.example;https://b.example',
      to: 'https://a.example/',
      because: 'the first of several counts',
    },
    {from: 'https://a.example, https://b.example', to: 'https://a.example/', because: 'with any separator'},
    {from: 'https://a.example/x,y', to: 'https://a.example/x,y', because: 'an address may have a comma'},
    {from: 'javascript:alert(1)', to: undefined, because: 'it is a script'},
    {from: ' java\tscript:alert(1)', to: undefined, because: 'it still is'},
    {from: 'data:text/html,x', to: undefined, because: 'it is a document of its own'},
    {from: 'mailto:info@example.org', to: undefined, because: 'it is no page'},
    {from: 'info@example.org', to: undefined, because: 'it is an e-mail address'},
    {from: 'example_counselling', to: undefined, because: 'it is no host'},
    {from: '10.30', to: undefined, because: 'it is a time'},
    {from: 'https://', to: undefined, because: 'there is no host'},
    {from: 'https://exa mple', to: 'https://exa/', because: 'only what is before the space counts'},
  ];

  for (const {from, to, because} of cases) {
    it(`reads “${from}” as ${String(to)}, as ${because}`, () => {
      expect(readUrl(from)).to.equal(to);
    });
  }
});

describe('readEmail', () => {
  const cases: readonly {from: string; to: string | undefined; because: string}[] = [
    {from: 'info@example.org', to: 'info@example.org', because: 'it is one'},
    {from: 'mailto:info@example.org', to: 'info@example.org', because: 'links have a scheme'},
    {from: 'a@example.org; b@example.org', to: 'a@example.org', because: 'the first of several counts'},
    {from: 'Anna <anna@example.org>', to: 'anna@example.org', because: 'mail programs write so'},
    {from: 'email-example_com', to: undefined, because: 'it has no @'},
    {from: 'javascript:alert(1)@example.org', to: undefined, because: 'it is a script'},
    {
      from: 'mailto:a@example.org?subject=x&bcc=b@example.org',
      to: 'a@example.org',
      because: 'those are headers',
    },
    {
      from: 'info?bcc=evil%40evil.example&body=y@example.org',
      to: undefined,
      because: 'those are headers too',
    },
    {from: 'a%40b.example?x@example.org', to: undefined, because: 'nor is that an address'},
    {from: 'a&cc=b@example.org', to: undefined, because: 'a sign of headers is in it'},
    {from: '\u202emoc.live@ofni.it', to: 'moc.live@ofni.it', because: 'it is shown as it is sent'},
    {from: 'in\u200bfo@example.org', to: 'info@example.org', because: 'nobody sees that'},
    {from: "o'brien@example.org", to: undefined, because: 'we do not quote'},
    {from: 'maria.rossi+casa@sub.example.org', to: 'maria.rossi+casa@sub.example.org', because: 'it is one'},
    {from: 'perché@città.example', to: 'perché@città.example', because: 'words have accents'},
    {
      from: 'mailto:a@example.org?subject=x&bcc=b@example.org',
      to: 'a@example.org',
      because: 'those are headers',
    },
    {
      from: 'info?bcc=evil%40evil.example&body=y@example.org',
      to: undefined,
      because: 'those are headers too',
    },
    {from: 'a%40b.example?x@example.org', to: undefined, because: 'nor is that an address'},
    {from: 'a&cc=b@example.org', to: undefined, because: 'a sign of headers is in it'},
    {from: '\u202emoc.live@ofni.it', to: 'moc.live@ofni.it', because: 'it is shown as it is sent'},
    {from: 'in\u200bfo@example.org', to: 'info@example.org', because: 'nobody sees that'},
    {from: "o'brien@example.org", to: undefined, because: 'we do not quote'},
    {from: 'maria.rossi+casa@sub.example.org', to: 'maria.rossi+casa@sub.example.org', because: 'it is one'},
    {from: 'perché@città.example', to: 'perché@città.example', because: 'words have accents'},
    {from: 'a@b', to: undefined, because: 'nobody out there is reached so'},
  ];

  for (const {from, to, because} of cases) {
    it(`reads “${from}” as ${String(to)}, as ${because}`, () => {
      expect(readEmail(from)).to.equal(to);
    });
  }
});
