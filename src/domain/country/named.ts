import {countryNamed} from './country.js';

/** ISO 3166-1 user-assigned: somewhere, and nobody knows where. */
const nowhere = 'ZZ';

/** The code of the country that an address names, `ZZ` for one that nobody understands, `undefined` for none. */
export function countryCode(words: string | undefined): string | undefined {
  if (words === undefined || words.trim() === '') return undefined;
  return countryNamed(words)?.code ?? nowhere;
}

/** The country that most of them are; `undefined` where none is named, or as many are of two. */
export function mostlyIn(codes: Iterable<string | undefined>): string | undefined {
  const counts = new Map<string, number>();
  for (const code of codes) if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [first, second] = [...counts].toSorted(([, one], [, other]) => other - one);
  if (first === undefined) return undefined;
  return first[1] === second?.[1] ? nowhere : first[0];
}
