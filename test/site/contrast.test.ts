import {expect} from '@open-wc/testing';
import {contrast} from '../../src/site/builder/contrast.js';

describe('contrast', () => {
  const cases = [
    {colors: ['#000000', '#ffffff'], ratio: 21, because: 'nothing is further apart'},
    {colors: ['#ffffff', '#000000'], ratio: 21, because: 'the order does not matter'},
    {colors: ['#123456', '#123456'], ratio: 1, because: 'a colour is not seen on itself'},
    {colors: ['#767676', '#ffffff'], ratio: 4.54, because: 'it is the lightest grey that does for text'},
    {colors: ['#777777', '#ffffff'], ratio: 4.48, because: 'it is the first grey that does not'},
    {colors: ['#0059b3', '#ffffff'], ratio: 6.82, because: 'our links can be read'},
  ] as const;

  for (const {colors, ratio, because} of cases)
    it(`of ${colors.join(' on ')} is ${String(ratio)}, as ${because}`, () => {
      expect(contrast(...colors)).to.be.closeTo(ratio, 0.01);
    });
});
