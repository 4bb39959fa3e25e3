import {expect} from '@open-wc/testing';
import {direction, matchLocale} from '../../src/ui/localize.js';

describe('matchLocale', () => {
  const cases = [
    {tag: 'it', is: 'it'},
    {tag: 'en-GB', is: 'en'},
    {tag: 'AR-eg', is: 'ar'},
    {tag: 'fr_CA', is: 'fr'},
    {tag: 'xx', is: 'it'},
    {tag: '', is: 'it'},
    {tag: undefined, is: 'it'},
    {tag: 'english', is: 'it'},
  ];
  for (const {tag, is} of cases) {
    it(`takes ${is} for "${String(tag)}"`, () => {
      expect(matchLocale(tag)).to.equal(is);
    });
  }
});

describe('direction', () => {
  const cases = [
    {language: 'ar', is: 'rtl'},
    {language: 'fa-IR', is: 'rtl'},
    {language: 'it', is: 'ltr'},
    {language: 'arn', is: 'ltr'},
  ];
  for (const {language, is} of cases) {
    it(`is ${is} for ${language}`, () => {
      expect(direction(language)).to.equal(is);
    });
  }
});
