import type {Words} from '../sheets/words.js';
import {partId, recordId} from './identifiers.js';

const taxonomies = {needs: 'C.A.S.A. needs', flags: 'C.A.S.A. flags'} as const;

/** A term on a record, as an item of HSDS `attributes[]`. */
export type Attribute = ReturnType<typeof attribute>;

/** A need that people search by, from the words of `needs`. */
export const need = (record: string, code: string, words: Words): Attribute =>
  attribute(record, 'needs', code, undefined, words);

/** A machine-readable mark, from the words of `flags`, with its value where it has one. `nth`: of its code. */
export const flag = (record: string, code: string, words: Words, value?: string, nth = 1): Attribute =>
  attribute(record, 'flags', code, value, words, nth);

function attribute(
  record: string,
  taxonomy: keyof typeof taxonomies,
  code: string,
  value: string | undefined,
  words: Words,
  nth = 1,
) {
  return {
    id: partId(record, `${taxonomy} ${code} ${nth}`),
    link_type: taxonomy === 'needs' ? 'category' : 'flag',
    value,
    taxonomy_term: {
      id: partId(recordId(`taxonomy ${taxonomy}`), code),
      code,
      name: words.at(taxonomy, code, 'name'),
      description: words.at(taxonomy, code, 'description'),
      taxonomy: taxonomies[taxonomy],
    },
  };
}
