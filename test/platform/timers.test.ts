import {expect} from '@open-wc/testing';
import {within} from '../../src/platform/timers.js';
import {holdTimers} from '../support/held.js';

describe('within', () => {
  let held: ReturnType<typeof holdTimers>;
  beforeEach(() => {
    held = holdTimers(8000);
  });
  afterEach(() => {
    held.restore();
  });

  it('gives what a promise gives in time', async () => {
    expect(await within(8000, Promise.resolve('words'))).to.equal('words');
  });

  it('gives nothing once the time is over', async () => {
    const late = within(8000, new Promise<string>(() => undefined));
    held.pass();
    expect(await late).to.equal(undefined);
  });

  it('fails as the promise does', async () => {
    const failed = within(8000, Promise.reject(new Error('no file'))).catch(String);
    expect(await failed).to.equal('Error: no file');
  });
});
