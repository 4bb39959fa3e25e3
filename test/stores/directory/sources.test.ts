import {expect} from '@open-wc/testing';
import {directorySource} from '../../../src/stores/directory/sources.js';

describe('the source of a directory', () => {
  const question = {endpoints: ['/sources/a'], language: 'it', timeZone: 'Europe/Rome'};

  it('is one for a directory without a copy and for who says nothing of copies', () => {
    const within = {...question, refresh: undefined, maxRecords: undefined, keepCopy: false};
    expect(directorySource(within)).to.equal(directorySource(question));
  });

  it('is another where more is asked for', () => {
    for (const more of [{keepCopy: true}, {maxRecords: 5}, {refresh: 5}])
      expect(directorySource({...question, ...more}), Object.keys(more)[0]).to.not.equal(
        directorySource(question),
      );
  });
});
