import {expect} from '@open-wc/testing';
import type {CostRecord} from '../../../src/data/records.js';
import {priceOf} from '../../../src/domain/directory/price.js';
import {words} from '../../support/directories.js';

const cost = (over: Partial<CostRecord>): CostRecord => ({
  option: undefined,
  amount: undefined,
  currency: 'EUR',
  description: undefined,
  validFrom: undefined,
  validTo: undefined,
  ...over,
});

describe('priceOf', () => {
  const cases = [
    {costs: [], fees: undefined, is: 'unknown', because: 'nobody said'},
    {costs: [], fees: 'Gratuito.', is: 'free', because: 'the words say only that'},
    {costs: [], fees: 'Free', is: 'free', because: 'the words say so in English'},
    {
      costs: [],
      fees: 'Gratuito per i residenti',
      is: 'unknown',
      because: 'a condition is not free of charge',
    },
    {costs: [], fees: 'Not free', is: 'unknown', because: 'the word alone proves nothing'},
    {costs: [cost({amount: 0})], fees: undefined, is: 'free', because: 'the only amount is nothing'},
    {costs: [cost({amount: 0}), cost({amount: 5})], fees: undefined, is: 'paid', because: 'some pay'},
    {costs: [cost({amount: 5})], fees: 'Gratuito', is: 'paid', because: 'an amount wins over words'},
    {
      costs: [cost({description: words('Gratuito')})],
      fees: undefined,
      is: 'free',
      because: 'the option says so',
    },
    {
      costs: [cost({description: words('Chiedi')})],
      fees: undefined,
      is: 'paid',
      because: 'it has a cost of some kind',
    },
  ];
  for (const {costs, fees, is, because} of cases) {
    it(`is ${is} when ${because}`, () => {
      expect(priceOf({costs, fees: fees === undefined ? undefined : words(fees)}).kind).to.equal(is);
    });
  }
});
