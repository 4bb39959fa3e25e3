import {expect} from '@open-wc/testing';
import {answeredLanguages} from '../../../src/domain/helplines/languages.js';

describe('answeredLanguages', () => {
  const languages = ['it', 'en', 'ar', 'pt'];
  const cases = [
    {reader: 'ar', order: ['ar', 'it', 'en', 'pt'], because: 'the reader’s own comes first'},
    {reader: 'ar-EG', order: ['ar', 'it', 'en', 'pt'], because: 'a country makes no difference'},
    {reader: 'pt_BR', order: ['pt', 'it', 'en', 'ar'], because: 'nor does the way of writing it'},
    {reader: 'zh-Hans', order: languages, because: 'nobody answers in Chinese'},
    {reader: 'a', order: languages, because: 'half a code is none'},
  ];
  for (const {reader, order, because} of cases) {
    it(`reads ${order.join(', ')} for ${reader}, as ${because}`, () => {
      expect(answeredLanguages({languages}, reader)).to.deep.equal(order);
    });
  }
});
