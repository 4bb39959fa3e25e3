import type {ServiceRecord} from '../../data/records.js';
import {countryNamed} from '../country/country.js';
import {type Locality, nowhere} from '../hours/place-clock.js';
import {isTimeZone} from '../hours/zone.js';
import type {Address} from './directory.js';
import {streetAddress} from './location.js';

const milan = /^(?:(?:comune|citta|city|ville) (?:di|of|de) )?(?:milano?|mailand)(?:[\s,]*\(?mi\)?)?$/i;

/** Where an address is; `elsewhere` is told of what names no country: where all others of its directory are. */
export function localityOf(
  {city, country, postalCode}: Partial<Pick<Address, 'city' | 'country' | 'postalCode'>> = {},
  elsewhere: Locality = nowhere,
): Locality {
  const its = country === undefined ? elsewhere : ofCountry(country);
  const isItalian = its.country === undefined || its.country === 'IT';
  const isMilan =
    isItalian && (milan.test(city?.trim() ?? '') || /^(?:it?[- ]?)?201\d\d$/i.test(postalCode?.trim() ?? ''));
  return {...its, city: city?.trim(), isMilan};
}

/**
 * The country of what names none in a directory: that of all its addresses that name one. Where they are several,
 * Italy if it is among them, and else nobody knows.
 */
export function directoryLocality(records: readonly ServiceRecord[]): Locality {
  const named = records.flatMap(({places}) =>
    places.flatMap(({location}) => streetAddress(location)?.country ?? []),
  );
  const countries = [
    ...new Map([...new Set(named)].map(ofCountry).map((its) => [its.country, its])).values(),
  ];
  const [only = nowhere, ...others] = countries;
  return others.length === 0 || only.country === 'IT'
    ? only
    : (countries.find(({country}) => country === 'IT') ?? unknown);
}

/** Where a service is as a whole: where its places are, if all of them go by one clock. */
export function commonLocality(places: readonly Locality[], elsewhere: Locality): Locality {
  const [first = elsewhere, ...others] = places;
  const isOne = others.every(
    ({country, timeZone}) => country === first.country && timeZone === first.timeZone,
  );
  if (!isOne) return unknown;
  return others.every(({city}) => city === first.city)
    ? first
    : {...first, city: undefined, isMilan: places.every(({isMilan}) => isMilan)};
}

/** Somewhere, in a country that nobody can tell. */
const unknown: Locality = {...nowhere, country: 'ZZ'};

function ofCountry(words: string): Locality {
  const {code, timeZone} = countryNamed(words) ?? {code: 'ZZ', timeZone: undefined};
  const isKnown = timeZone !== undefined && isTimeZone(timeZone);
  return {...nowhere, country: code, timeZone: isKnown ? timeZone : undefined};
}
