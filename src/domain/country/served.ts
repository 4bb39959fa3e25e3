import {countries} from './countries.js';
import {type Country, countryNamed, countryOf} from './country.js';

/** ISO 3166-1 user-assigned: somewhere, and nobody knows where. */
const nowhere = 'ZZ';

/** Zones of countries that have several and answer 112; of other such countries no more is asked than that. */
const furtherZones: readonly (readonly [start: RegExp, code: string])[] = [
  [/^(?:Europe\/Madrid|Africa\/Ceuta|Atlantic\/Canary)$/, 'ES'],
  [/^(?:Europe\/Lisbon|Atlantic\/(?:Azores|Madeira)|Portugal)$/, 'PT'],
  [/^Europe\/(?:Kyiv|Kiev|Uzhgorod|Zaporozhye)$/, 'UA'],
  [/^(?:Europe\/Belfast|GB(?:-Eire)?)$/, 'GB'],
  [/^Europe\/Busingen$/, 'DE'],
  [/^Asia\/Famagusta|^Europe\/Nicosia$/, 'CY'],
];

const byZone = new Map<string, Country | undefined>();

/** The country whose clocks an IANA zone is of; `undefined` where that is none, or a large one we need not tell. */
export function countryOfZone(timeZone: string): Country | undefined {
  if (!byZone.has(timeZone)) {
    const line = countries.split('\n').find((one) => one.trim().split(' ')[2] === timeZone);
    const code = line?.trim().slice(0, 2) ?? furtherZones.find(([zone]) => zone.test(timeZone))?.[1] ?? '';
    byZone.set(timeZone, countryOf(code));
  }
  return byZone.get(timeZone);
}

const byWords = new Map<string, string>();

/** The code of the country that an address names, `ZZ` for one that nobody understands, `undefined` for none. */
export function countryCode(words: string | undefined): string | undefined {
  if (words === undefined || words.trim() === '') return undefined;
  const known = byWords.get(words) ?? countryNamed(words)?.code ?? nowhere;
  byWords.set(words, known);
  return known;
}

/** The country that most of them are; `undefined` where none is named, or as many are of two. */
export function mostlyIn(codes: Iterable<string | undefined>): string | undefined {
  const counts = new Map<string, number>();
  for (const code of codes) if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [first, second] = [...counts].toSorted(([, one], [, other]) => other - one);
  if (first === undefined) return undefined;
  return first[1] === second?.[1] ? nowhere : first[0];
}

/**
 * Where a place, or a whole directory, is for whoever needs a number to call there: in the country its addresses
 * name, else in that of its clocks. `undefined` is a country that is not Italy, and no other that we know.
 *
 * The clocks of a page are Milan's unless somebody says otherwise, so a directory that says nothing is in Italy.
 */
export function countryServed(code: string | undefined, timeZone = 'Europe/Rome'): Country | undefined {
  return code === undefined ? countryOfZone(timeZone) : countryOf(code);
}
