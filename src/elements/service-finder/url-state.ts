import {type FacetName, facetNames} from '../../domain/search/facets.js';
import {readParameters, writeParameters} from '../../platform/address.js';
import type {Question} from './view.js';

/** Before our names in the page's address, where the author gives no other. */
const usual = 'casa';

/** The part of a question that an address can ask. */
export type InUrl = Pick<Question, 'words' | 'filters'>;

const names = ['q', ...facetNames] as const;

const parameter = (prefix: string, name: string): string => `${prefix || usual}-${name}`;

/** What the page's address asks for; `undefined` where there is nothing of ours in it. */
export function questionInUrl(prefix: string): InUrl | undefined {
  const parameters = readParameters();
  const filters = facetNames.flatMap((name) => {
    const option = parameters.get(parameter(prefix, name));
    return option === null || option === '' ? [] : [[name, option] as [FacetName, string]];
  });
  const words = parameters.get(parameter(prefix, 'q')) ?? '';
  return words === '' && filters.length === 0 ? undefined : {words, filters: Object.fromEntries(filters)};
}

/** Puts a question into the page's address, beside what others keep there; `undefined` takes ours out. */
export function putInUrl(prefix: string, question: Question | undefined, way: 'push' | 'replace'): void {
  const values = {q: question?.words.trim(), ...question?.filters};
  writeParameters(new Map(names.map((name) => [parameter(prefix, name), values[name] ?? ''])), way);
}
