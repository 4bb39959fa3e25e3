import type {Cost, Service, Text} from '../domain/directory/directory.js';
import {formatAmount, formatDate} from './format.js';
import {msg, str} from './localize.js';

/** One price: from which day, where it is to come, then what it is for, how much, and what is said of it. */
export interface PriceLine {
  readonly from: string | undefined;
  readonly parts: readonly (Text | string)[];
}

/** What is said of what a service costs. Cards and the plain HTML that the builder prints say the same. */
export interface PriceWords {
  /** "Free", where it is. */
  readonly free: string | undefined;
  readonly texts: readonly Text[];
  readonly lines: readonly PriceLine[];
}

/** What to say of what a service costs; nothing at all where nobody said: that is neither free nor paid. */
export function priceWords({price, fees}: Service): PriceWords {
  const {later = []} = price;
  const isFree = price.kind === 'free';
  const costs = price.kind === 'paid' ? price.costs : [];
  return {
    free: isFree ? freeWord() : undefined,
    texts: isFree ? (price.words ?? []) : fees === undefined ? [] : [fees],
    lines: [
      ...costs.map((cost) => ({from: undefined, parts: partsOf(cost, costs)})),
      ...later.map((cost) => {
        const date = formatDate(cost.validFrom ?? '');
        return {
          from: msg(str`Dal giorno ${date}:`, {id: 'service.cost-from'}),
          parts: partsOf(cost, []),
        };
      }),
    ],
  };
}

const freeWord = (): string => msg('Gratuito', {id: 'service.free'});

/** An amount of 0 is "free" beside others that are not; alone it would read as if nobody paid. */
function partsOf(
  {option, amount, currency, description}: Cost,
  all: readonly Cost[],
): readonly (Text | string)[] {
  const isFree = amount === 0 && all.some((one) => (one.amount ?? 0) > 0);
  const paid = amount === undefined ? undefined : formatAmount(amount, currency);
  return [option, isFree ? freeWord() : paid, description].filter((part) => part !== undefined);
}
