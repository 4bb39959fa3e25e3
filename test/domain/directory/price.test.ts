import {expect} from '@open-wc/testing';
import type {CostRecord} from '../../../src/data/records.js';
import {priceDoubts, priceFacts} from '../../../src/domain/directory/price-facts.js';
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

const today = '2026-11-25';
const sum = (amount: number, option?: string, over: Partial<CostRecord> = {}) =>
  cost({amount, option: option === undefined ? undefined : words(option), ...over});

const priceOn = (record: Parameters<typeof priceFacts>[0]) =>
  priceOf({...record, ...priceFacts(record)}, today);

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
      expect(priceOn({costs, fees: fees === undefined ? undefined : words(fees)}).kind).to.equal(is);
    });
  }

  const mixed: readonly {
    costs: CostRecord[];
    fees?: string;
    is: string;
    doubts?: string[];
    because: string;
  }[] = [
    {
      costs: [sum(0, 'Under 25s')],
      is: 'paid',
      doubts: ['false-free cost_options.0.option'],
      because: 'others may pay',
    },
    {costs: [sum(0, 'Tutti')], is: 'free', because: 'everybody is everybody'},
    {costs: [sum(0, undefined, {currency: 'GBP'})], is: 'free', because: 'nothing is nothing in any money'},
    {costs: [sum(0, undefined, {currency: undefined})], is: 'free', because: 'and without one'},
    {
      costs: [sum(0)],
      fees: 'Offerta libera',
      is: 'paid',
      doubts: ['false-free fees_description'],
      because: 'a gift is asked',
    },
    {costs: [sum(0)], fees: 'Nessun pagamento', is: 'free', because: 'the words say it again'},
    {costs: [sum(0)], fees: 'None', is: 'free', because: 'none is not against it'},
    {costs: [], fees: 'None', is: 'unknown', because: 'none may be no answer'},
    {
      costs: [sum(0, undefined, {validTo: '2026-11-24'})],
      is: 'unknown',
      doubts: ['expired-cost cost_options.0.valid_to'],
      because: 'it is over',
    },
    {
      costs: [sum(0, undefined, {validTo: '2026-11-25'})],
      is: 'free',
      because: 'the last day is one of its days',
    },
    {costs: [sum(0, undefined, {validFrom: '2026-11-25'})], is: 'free', because: 'so is the first'},
    {costs: [sum(0, undefined, {validFrom: '2026-11-26'})], is: 'unknown', because: 'it is to come'},
    {
      costs: [sum(0), sum(9, 'Dal 2027', {validFrom: '2027-01-01'})],
      is: 'free',
      because: 'a price to come is not asked today',
    },
    {
      costs: [sum(12, undefined, {validTo: '2020-01-01'})],
      fees: 'Gratis',
      is: 'free',
      doubts: ['expired-cost cost_options.0.valid_to'],
      because: 'only the old price was another',
    },
    {
      costs: [sum(0, undefined, {validTo: '2020-01-01'})],
      fees: '7 euro',
      is: 'unknown',
      doubts: ['expired-cost cost_options.0.valid_to'],
      because: 'words alone are left',
    },
    {costs: [sum(0, undefined, {isUnsure: true})], is: 'paid', because: 'nobody can read when it holds'},
    {
      costs: [sum(4)],
      fees: 'Free',
      is: 'paid',
      doubts: ['false-free fees_description'],
      because: 'an amount wins',
    },
    {costs: [cost({})], is: 'unknown', because: 'an option without anything says nothing'},
    {costs: [sum(0), cost({})], is: 'paid', because: 'and makes nothing sure'},
    {
      costs: [cost({description: words('Gratuito'), option: words('Residenti')})],
      is: 'paid',
      doubts: ['false-free cost_options.0.option'],
      because: 'it is so for some',
    },
  ];
  for (const {costs, fees, is, doubts = [], because} of mixed) {
    it(`is ${is} as ${because}`, () => {
      const record = {costs, fees: fees === undefined ? undefined : words(fees)};
      expect(priceOn(record).kind).to.equal(is);
      expect(priceDoubts(record, today).map(({path, code}) => `${code} ${path}`)).to.deep.equal(doubts);
    });
  }

  it('never drops words but those that are over', () => {
    const costs = [
      sum(0, 'Tutti'),
      sum(3, 'Ridotto', {validFrom: '2027-02-01'}),
      sum(8, 'Intero', {validTo: '2025-12-31'}),
    ];
    const price = priceOn({costs, fees: words('Il servizio è gratuito.')});
    expect(price).to.deep.include({kind: 'free', words: [words('Il servizio è gratuito.'), words('Tutti')]});
    expect(price.later?.map(({option}) => option?.value)).to.deep.equal(['Ridotto']);
  });
});
