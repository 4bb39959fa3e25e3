import {expect} from '@open-wc/testing';
import {contrast} from '../../src/site/builder/contrast.js';

describe('contrast', () => {
  const cases = [
    {front: '#000000', back: '#ffffff', ratio: 21, because: 'nothing is further apart'},
    {front: '#ffffff', back: '#000000', ratio: 21, because: 'the order does not matter'},
    {front: '#123456', back: '#123456', ratio: 1, because: 'a colour is not seen on itself'},
    {front: '#767676', back: '#ffffff', ratio: 4.54, because: 'it is the lightest grey that does for text'},
    {front: '#777777', back: '#ffffff', ratio: 4.48, because: 'it is the first grey that does not'},
    {front: '#0059b3', back: '#ffffff', ratio: 6.82, because: 'our links can be read'},
  ];

  for (const {front, back, ratio, because} of cases)
    it(`of ${front} on ${back} is ${String(ratio)}, as ${because}`, () => {
      expect(contrast(front, back)).to.be.closeTo(ratio, 0.01);
    });
});
