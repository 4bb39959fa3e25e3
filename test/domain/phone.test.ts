import {expect} from '@open-wc/testing';
import {groupedNumber} from '../../src/domain/phone.js';

describe('groupedNumber', () => {
  const cases = [
    {number: '112', is: '112', because: 'a short code stays whole'},
    {number: '116117', is: '116117', because: 'a European short code stays whole'},
    {number: '02 6444 3043', is: '02 6444 3043', because: 'it is grouped already'},
    {number: '+390264443043', is: '+39 02 6444 3043', because: 'Milan’s area code is two digits'},
    {number: '800290290', is: '800 290 290', because: 'free numbers go by three'},
    {number: '3240117252', is: '324 011 7252', because: 'mobiles go 3-3-4'},
    {number: '0332123456', is: '0332123456', because: 'where its area code ends cannot be told'},
    {number: '+44 1234 234567', is: '+44 1234 234567', because: 'it is foreign'},
    {number: '1-800-395-HELP', is: '1-800-395-HELP', because: 'it is no number to group'},
  ];
  for (const {number, is, because} of cases) {
    it(`writes ${number} as ${is}, as ${because}`, () => {
      expect(groupedNumber(number)).to.equal(is);
    });
  }
});
