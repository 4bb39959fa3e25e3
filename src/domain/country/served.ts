import {with112} from './european-emergency.js';

/** A country, as far as that says whom to call there. */
export interface ServedCountry {
  /** ISO 3166-1 alpha-2, `ZZ` for one that nobody understands. */
  readonly code: string;
  /** Whether the European emergency number answers there. */
  readonly has112: boolean;
}

const codeByZone = new Map(
  with112
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', ...zones] = line.trim().split(' ');
      return [[code, code] as const, ...zones.map((zone) => [zone, code] as const)];
    }),
);

/** The country that has 112 and these clocks; `undefined` for every other IANA zone. */
export function countryOfZone(timeZone: string): ServedCountry | undefined {
  const code = codeByZone.get(timeZone.replace('Europe/', ''));
  return code === undefined ? undefined : {code, has112: true};
}

/**
 * Where a place, or a whole directory, is for whoever needs a number to call there: in the country its addresses
 * name, else in that of its clocks. `undefined` is a country that is not Italy, and none that has 112.
 *
 * The clocks of a page are Milan's unless somebody says otherwise, so a directory that says nothing is in Italy.
 */
export function countryServed(code: string | undefined, timeZone = 'Europe/Rome'): ServedCountry | undefined {
  return code === undefined ? countryOfZone(timeZone) : {code, has112: codeByZone.get(code) === code};
}
