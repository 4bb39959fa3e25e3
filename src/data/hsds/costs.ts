import type {CostRecord, Text} from '../records.js';
import {certain, list, thing} from './blocks.js';
import type {Fields} from './fields.js';
import {run, schema} from './zod.js';

/** `cost_options`, with an amount that is words among the words: "from 5 to 10 euro" is not to be lost. */
export function costOptions({amount, id, line, rule: {date}, text}: Fields) {
  const sum = certain(amount);
  const amountOrWords = schema((value, issues) => {
    const read = run(sum, value, issues);
    const words = read === null ? run(text, value, []) : undefined;
    return {read: read ?? undefined, words, isLost: read === null && words === undefined};
  });
  return list(
    thing(
      {
        id,
        option: text,
        name: text,
        amount: amountOrWords,
        currency: line,
        amount_description: text,
        description: text,
        eligibility: text,
        valid_from: date,
        valid_to: date,
      },
      (its): CostRecord & {id: string | undefined} => {
        const {id, currency, validFrom, validTo} = its;
        const {read, words, isLost} = its.amount;
        return {
          id,
          option: joinedTexts([its.option, its.name], ', '),
          amount: read,
          ...(isLost || validFrom === null || validTo === null ? {isUnsure: true} : {}),
          currency,
          description: joinedTexts([words, its.amountDescription, its.description, its.eligibility], ', '),
          validFrom: validFrom ?? undefined,
          validTo: validTo ?? undefined,
        };
      },
    ),
  );
}

/** What is said under several names as one text, each thing once. */
export function joinedTexts(texts: readonly (Text | undefined)[], glue: string): Text | undefined {
  const given = texts.filter((text) => text !== undefined);
  const [first] = given;
  return first && {...first, value: [...new Set(given.map(({value}) => value))].join(glue)};
}
