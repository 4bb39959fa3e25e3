import {expect} from '@open-wc/testing';
import {EndpointError} from '../../src/data/errors.js';
import {retryDelay} from '../../src/data/retry.js';

const failure = (kind: EndpointError['kind'], details = {}) =>
  new EndpointError(kind, 'https://example.org', details);

describe('retryDelay', () => {
  const cases = [
    {error: failure('timeout'), attempt: 0, is: 2000, because: 'the line may be better soon'},
    {error: failure('timeout'), attempt: 1, is: 6000, because: 'the second time is later'},
    {error: failure('timeout'), attempt: 2, is: undefined, because: 'twice is enough'},
    {error: failure('http', {status: 503}), attempt: 0, is: 2000, because: 'the server may come back'},
    {
      error: failure('http', {status: 429, retryAfter: 30}),
      attempt: 0,
      is: 30_000,
      because: 'the server asked for it',
    },
    {
      error: failure('http', {status: 503, retryAfter: 3600}),
      attempt: 0,
      is: undefined,
      because: 'nobody waits an hour',
    },
    {
      error: failure('http', {status: 404}),
      attempt: 0,
      is: undefined,
      because: 'it will not be there either',
    },
    {error: failure('shape'), attempt: 0, is: undefined, because: 'the answer will be the same'},
    {error: failure('aborted'), attempt: 0, is: undefined, because: 'nobody wants it any more'},
  ];
  for (const {error, attempt, is, because} of cases) {
    it(`is ${String(is)} ms after ${error.kind} ${String(error.status ?? '')} #${String(attempt)}, as ${because}`, () => {
      expect(retryDelay(error, attempt, 0.5)).to.equal(is);
    });
  }

  it('spreads the pages of a crowd', () => {
    expect(retryDelay(failure('timeout'), 0, 0)).to.equal(1000);
    expect(retryDelay(failure('timeout'), 0, 1)).to.equal(3000);
  });
});
