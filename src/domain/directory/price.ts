import type {CostRecord, ServiceRecord, Text} from '../../data/records.js';
import type {PlainDate} from '../hours/hours.js';
import type {Price} from './directory.js';
import {saidOfPrice, saysJustFree} from './free-words.js';

type Priced = Pick<ServiceRecord, 'costs' | 'fees'>;

/** What may be wrong with what is published of a price, and where: paths as HSDS names them. */
export interface PriceDoubt {
  readonly path: string;
  readonly code: 'expired-cost' | 'false-free';
}

/** Both days of an option count as its own (HSDS 3.1 `cost_option.valid_from`, `valid_to`). */
const isOver = ({validTo}: CostRecord, today: PlainDate): boolean => validTo !== undefined && validTo < today;
const isToCome = ({validFrom}: CostRecord, today: PlainDate): boolean =>
  validFrom !== undefined && validFrom > today;

const textsOf = ({option, description}: CostRecord): readonly Text[] =>
  [option, description].filter((text) => text !== undefined);
const said = ({value}: Text) => saidOfPrice(value);
const tells = (cost: CostRecord): boolean => cost.amount !== undefined || textsOf(cost).length > 0;

/** Whether an option is of no cost: it has the amount 0, or no amount and words that say "free". */
function costsNothing(cost: CostRecord): boolean {
  const {amount, isUnsure} = cost;
  if (isUnsure === true) return false;
  return amount === 0 || (amount === undefined && textsOf(cost).some((text) => said(text) === 'free'));
}

/**
 * What a service costs, as far as it is published, on a day at its place.
 *
 * Free only where every option in force is, and no published word says otherwise: "Under 18s: 0 €" is no price
 * for adults. An option that is over counts for nothing, one to come is told with its day.
 */
export function priceOf({costs, fees}: Priced, today: PlainDate): Price {
  const current = costs.filter((cost) => !isOver(cost, today) && !isToCome(cost, today));
  const announced = costs.filter((cost) => isToCome(cost, today) && !isOver(cost, today) && tells(cost));
  const later = announced.length > 0 ? {later: announced} : {};
  const words = [...(fees === undefined ? [] : [fees]), ...current.flatMap(textsOf)];
  const isSaid = current.length > 0 || words.some((text) => said(text) === 'free');
  if (isSaid && current.every(costsNothing) && words.every((text) => said(text) !== 'more')) {
    const more = words.filter(({value}) => !saysJustFree(value));
    return {kind: 'free', ...(more.length > 0 ? {words: more} : {}), ...later};
  }
  const telling = current.filter(tells);
  return telling.length > 0 ? {kind: 'paid', costs: telling, ...later} : {kind: 'unknown', ...later};
}

/** What its publisher should put right: prices that are over, and words that deny a "free" beside them. */
export function priceDoubts({costs, fees}: Priced, today: PlainDate): readonly PriceDoubt[] {
  const over = costs.flatMap((cost, at): PriceDoubt[] =>
    isOver(cost, today) ? [{path: `cost_options.${String(at)}.valid_to`, code: 'expired-cost'}] : [],
  );
  const current = costs.filter((cost) => !isOver(cost, today) && !isToCome(cost, today));
  const areFree = current.length > 0 && current.every(costsNothing);
  const isDenied = (text: Text | undefined) => text !== undefined && said(text) === 'more';
  const paths = current.flatMap((cost) => {
    const at = `cost_options.${String(costs.indexOf(cost))}`;
    return (['option', 'description'] as const).flatMap((name) =>
      areFree && isDenied(cost[name]) ? [`${at}.${name === 'option' ? name : 'amount_description'}`] : [],
    );
  });
  // One word against a price, whichever of the two is the one that says "free".
  const paid = current.some(({amount = 0}) => amount > 0);
  const isContrary = fees !== undefined && (areFree ? isDenied(fees) : paid && said(fees) === 'free');
  const denied = [...(isContrary ? ['fees_description'] : []), ...paths];
  return [...over, ...denied.map((path): PriceDoubt => ({path, code: 'false-free'}))];
}
