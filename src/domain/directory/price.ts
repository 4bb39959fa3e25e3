import type {PlainDate} from '../hours/hours.js';
import type {CostFacts, Price, SaidOfPrice, ServiceFacts, Text} from './directory.js';

type Priced = Pick<ServiceFacts, 'costs' | 'fees' | 'feesSay'>;
type Words = readonly [text: Text | undefined, says: SaidOfPrice | undefined];

/** Both days of an option count as its own (HSDS 3.1 `cost_option.valid_from`, `valid_to`). */
export const isOver = ({validTo}: Pick<CostFacts, 'validTo'>, today: PlainDate): boolean =>
  validTo !== undefined && validTo < today;
export const isToCome = ({validFrom}: Pick<CostFacts, 'validFrom'>, today: PlainDate): boolean =>
  validFrom !== undefined && validFrom > today;

const tells = ({amount, option, description}: CostFacts): boolean =>
  (amount ?? option ?? description) !== undefined;

/**
 * What a service costs, as far as it is published, on a day at its place.
 *
 * Free only where every option in force is, and no published word says otherwise: "Under 18s: 0 €" is no price
 * for adults. An option that is over counts for nothing, one to come is told with its day.
 */
export function priceOf({costs, fees, feesSay}: Priced, today: PlainDate): Price {
  const current = costs.filter((cost) => !isOver(cost, today) && !isToCome(cost, today));
  const announced = costs.filter((cost) => isToCome(cost, today) && !isOver(cost, today) && tells(cost));
  const later = announced.length > 0 ? {later: announced} : {};
  const words: readonly Words[] = [
    [fees, feesSay],
    ...current.flatMap(({option, optionSays, description, descriptionSays}): Words[] => [
      [option, optionSays],
      [description, descriptionSays],
    ]),
  ];
  const isSaid = current.length > 0 || feesSay?.startsWith('free') === true;
  if (isSaid && current.every(({isFree}) => isFree) && words.every(([, says]) => says !== 'more')) {
    const more = words.flatMap(([text, says]) => (text === undefined || says === 'free' ? [] : [text]));
    return {kind: 'free', ...(more.length > 0 ? {words: more} : {}), ...later};
  }
  const telling = current.filter(tells);
  return telling.length > 0 ? {kind: 'paid', costs: telling, ...later} : {kind: 'unknown', ...later};
}
