import type {CostRecord, ServiceRecord, Text} from '../../data/records.js';
import type {PlainDate} from '../hours/hours.js';
import type {CostFacts, SaidOfPrice, ServiceFacts} from './directory.js';
import {saidOfPrice} from './free-words.js';
import {isOver, isToCome} from './price.js';

type Priced = Pick<ServiceRecord, 'costs' | 'fees'>;

/** What is published of a price, with what its words say, so that a browser need not know words. */
export function priceFacts({costs, fees}: Priced): Pick<ServiceFacts, 'costs' | 'feesSay'> {
  return {costs: costs.map(costFacts), feesSay: said(fees)};
}

function costFacts({isUnsure, ...cost}: CostRecord): CostFacts {
  const {amount, option, description} = cost;
  const [optionSays, descriptionSays] = [said(option), said(description)];
  const isSaidFree = [optionSays, descriptionSays].some((says) => says?.startsWith('free'));
  const isFree = isUnsure !== true && (amount === 0 || (amount === undefined && isSaidFree));
  return {...cost, isFree, optionSays, descriptionSays};
}

function said(text: Text | undefined): SaidOfPrice | undefined {
  return text && saidOfPrice(text.value);
}

/** What may be wrong with what is published of a price, and where: paths as HSDS names them. */
export interface PriceDoubt {
  readonly path: string;
  readonly code: 'expired-cost' | 'false-free';
}

/** What its publisher should put right: prices that are over, and words that deny a "free" beside them. */
export function priceDoubts(record: Priced, today: PlainDate): readonly PriceDoubt[] {
  const {costs, feesSay} = priceFacts(record);
  const paths = new Map(costs.map((cost, at) => [cost, `cost_options.${String(at)}`]));
  const over = costs.flatMap((cost): PriceDoubt[] =>
    isOver(cost, today) ? [{path: `${paths.get(cost) ?? ''}.valid_to`, code: 'expired-cost'}] : [],
  );
  const current = costs.filter((cost) => !isOver(cost, today) && !isToCome(cost, today));
  const areFree = current.length > 0 && current.every(({isFree}) => isFree);
  const denying = areFree ? current : [];
  const denied = denying.flatMap((cost) => [
    ...(cost.optionSays === 'more' ? [`${paths.get(cost) ?? ''}.option`] : []),
    ...(cost.descriptionSays === 'more' ? [`${paths.get(cost) ?? ''}.amount_description`] : []),
  ]);
  // One word against a price, whichever of the two is the one that says "free".
  const isPaid = current.some(({amount = 0}) => amount > 0);
  const isContrary = areFree ? feesSay === 'more' : isPaid && feesSay?.startsWith('free');
  const all = [...(isContrary ? ['fees_description'] : []), ...denied];
  return [...over, ...all.map((path): PriceDoubt => ({path, code: 'false-free'}))];
}
