import type {CostRecord, ServiceRecord, Text} from '../../data/records.js';
import type {Price} from './directory.js';

/** Words that say "free", whole: anything more is a condition, and a condition is not free. */
const free =
  /^(it's |it is |è |is |completamente |totalmente )?(free|free of charge|no charge|no cost|gratis|gratuit[aeoi]?|gratuitement|nessun costo|مجاني|مجانا|مجانًا|безкоштовно|бесплатно|免费)$/iu;

const saysFree = (text: Text | undefined): boolean =>
  text !== undefined && free.test(text.value.trim().replace(/(?<![.!])[.!]+$/, ''));

const isFree = ({amount, description, option}: CostRecord): boolean =>
  amount === 0 || (amount === undefined && (saysFree(description) || saysFree(option)));

/** What a service costs, as far as it is published. Free only where the publisher says so of everybody. */
export function priceOf({costs, fees}: Pick<ServiceRecord, 'costs' | 'fees'>): Price {
  if (costs.length > 0) return costs.every(isFree) ? {kind: 'free'} : {kind: 'paid', costs};
  return saysFree(fees) ? {kind: 'free'} : {kind: 'unknown'};
}
