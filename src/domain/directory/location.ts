import type {LocationRecord, Text} from '../../data/records.js';
import type {Address} from './directory.js';

/** What a place is called; one without a name by its street, else by what is done there. */
export function centreName({name, alternateName, addresses}: LocationRecord, fallback: Text): Text {
  const street = addresses[0]?.line1;
  return name ?? alternateName ?? (street === undefined ? fallback : {value: street, lang: undefined});
}

/** The address that people go to: a postal one is not a door. */
export function streetAddress({addresses}: LocationRecord): Address | undefined {
  return addresses.find(({type}) => type === 'physical') ?? addresses[0];
}
