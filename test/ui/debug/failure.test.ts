import {expect} from '@open-wc/testing';
import {type Enquiry, type Failure, failureAdvice} from '../../../src/ui/debug/failure.js';
import {plain, plainAddress} from '../../../src/ui/debug/plain.js';

const url = 'https://data.example/services';
const nothingKnown: Enquiry = {blocks: [], reachOf: () => undefined};

describe('what a webmaster is told of a failure', () => {
  const cases: readonly {
    readonly failure: Omit<Failure, 'url'>;
    readonly enquiry?: Partial<Enquiry>;
    readonly says: RegExp;
    readonly because: string;
  }[] = [
    {failure: {kind: 'offline'}, says: /: offline\. The browser has no connection/, because: 'it is offline'},
    {failure: {kind: 'timeout'}, says: /: timeout\. No whole answer came/, because: 'it was too slow'},
    {failure: {kind: 'shape'}, says: /"casa check"/, because: 'it was something else'},
    {
      failure: {kind: 'shape', answer: '{"a": NaN}'},
      says: /: shape\. What comes is no page of HSDS services\. It is no JSON at line 1, column 7: NaN/,
      because: 'what came is at hand',
    },
    {
      failure: {kind: 'http', status: 502},
      says: /http 502\. The server has a fault/,
      because: 'every 5xx is',
    },
    {
      failure: {kind: 'http', status: 418},
      says: /http 418\. The server answers with an error/,
      because: 'it is rare',
    },
    {failure: {kind: 'http'}, says: /: http\. The server answers/, because: 'the status is not known'},
    {failure: {kind: 'cors-or-network'}, says: /No answer could be read/, because: 'nobody knows more yet'},
    {
      failure: {kind: 'cors-or-network'},
      enquiry: {reachOf: () => 'mixed-content'},
      says: /The page is on https and this is not/,
      because: 'browsers block that',
    },
    {
      failure: {kind: 'cors-or-network'},
      enquiry: {
        reachOf: () => 'network',
        blocks: [{directive: 'connect-src', address: url, isReportOnly: false}],
      },
      says: /Add https:\/\/data\.example to connect-src/,
      because: 'what a policy blocks reaches nobody',
    },
    {
      failure: {kind: 'cors-or-network'},
      enquiry: {
        reachOf: () => 'cors',
        blocks: [{directive: 'connect-src', address: url, isReportOnly: true}],
      },
      says: /Access-Control-Allow-Origin/,
      because: 'a policy on trial blocks nothing',
    },
  ];

  for (const {failure, enquiry, says, because} of cases)
    it(`is ${String(says)}, as ${because}`, () => {
      expect(failureAdvice({url, ...failure}, {...nothingKnown, ...enquiry})).to.match(says);
    });

  it('is asked of the network only where the browser gives no reason', () => {
    const asked: string[] = [];
    const reachOf = (address: string) => {
      asked.push(address);
      return undefined;
    };
    for (const kind of ['http', 'shape', 'timeout', 'offline', 'cors-or-network'] as const)
      failureAdvice({kind, url: `${url}/${kind}`}, {blocks: [], reachOf});
    expect(asked).to.deep.equal([`${url}/cors-or-network`]);
  });
});

describe('words in a report', () => {
  it('stay on one line and in one direction', () => {
    expect(plain('a\nb\u202ec')).to.equal('a\ufffdb\ufffdc');
    expect(plain('x'.repeat(500))).to.have.lengthOf(201);
  });

  it('keep what is secret in an address', () => {
    const address = 'https://me:pass@data.example/services?page=1&Api-Key=a&token=b#c';
    expect(plainAddress(address)).to.equal('https://…@data.example/services?page=1&Api-Key=…&token=…#c');
  });
});
