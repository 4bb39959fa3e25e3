import type {AddressRecord, ServiceRecord, Text} from '../../data/records.js';
import {type Country, countryNamed} from '../country/country.js';
import {dialledAbroad, dialledFromHome} from '../country/numbering-plan.js';
import {isVoice} from '../phone.js';
import type {Language, Phone} from './directory.js';

/** Nobody reads more phones than this of one record. */
const most = 100;

/**
 * The phones of a record and of its contacts, as dialled from anywhere where its country is known.
 *
 * Numbers are the same with the same extension only, for one switchboard has many desks (codeforamerica/ohana-api);
 * of equal ones the words and languages are joined.
 */
export function phonesOf(
  {phones, contacts}: Pick<ServiceRecord, 'phones' | 'contacts'>,
  country: Country | undefined,
): readonly Phone[] {
  const byKey = new Map<string, Phone>();
  for (const published of [...phones, ...contacts.flatMap((contact) => contact.phones)]) {
    const phone = dialledFrom(published, country);
    const {dial, number, extension = '', type = ''} = phone;
    const key = [dial ?? number, extension.toLowerCase(), isVoice(phone) ? '' : type].join(';');
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? phone : joined(known, phone));
  }
  return [...byKey.values()].slice(0, most);
}

/**
 * A number as it is dialled from anywhere: one that is written as at home gets the calling code of its country. Codes
 * and green numbers stay bare, and so does what cannot be told to be whole; what no country has is not dialled.
 */
function dialledFrom(phone: Phone, country: Country | undefined): Phone {
  const {dial, number} = phone;
  if (dial?.startsWith('+') === true) return {...phone, dial: dialledAbroad(dial.slice(1))};
  if (country === undefined || dial === undefined) return phone;
  // Italy has no local numbers, and none that begins so: its zero was lost, or it is of another country.
  if (country.callingCode === '39' && /^[24-79]\d{6,}$/.test(dial)) return {...phone, dial: undefined};
  // DIN 5008 (`030 1234567-89`): behind the hyphen is the line of a desk, and part of the number.
  const isWithDesk = /^(?:DE|AT)$/.test(country.code) && /^[\d\s()/.]+-\d{1,4}$/.test(number);
  const home = isWithDesk ? number.replace(/\D/g, '') : dial;
  return {...phone, dial: dialledFromHome(home, country.callingCode) ?? home};
}

function joined(one: Phone, other: Phone): Phone {
  const languages = new Map<string, Language>();
  for (const language of [...one.languages, ...other.languages]) {
    const key = language.code ?? language.name ?? '';
    if (!languages.has(key)) languages.set(key, language);
  }
  return {
    ...one,
    type: one.type ?? other.type,
    description: joinedWords(one.description, other.description),
    languages: [...languages.values()],
  };
}

function joinedWords(one: Text | undefined, other: Text | undefined): Text | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.value.split(' · ').includes(other.value)) return one;
  return {value: `${one.value} · ${other.value}`, lang: one.lang === other.lang ? one.lang : undefined};
}

/** The one country that addresses name; `undefined` when they name none, or several. */
export function countryOfAddresses(
  addresses: readonly Pick<AddressRecord, 'country'>[],
  otherwise?: string,
): Country | undefined {
  const named = addresses.flatMap(({country}) => country ?? []);
  const countries = (named.length === 0 && otherwise !== undefined ? [otherwise] : named).map(countryNamed);
  const [first] = countries;
  return countries.every((country) => country?.code === first?.code) ? first : undefined;
}

/** A place with those numbers of another record of it that it does not have. */
export function withPhonesOf<T extends Pick<ServiceRecord, 'phones' | 'contacts'>>(place: T, other: T): T {
  if (other === place || other.phones.length === 0) return place;
  const known = new Set(phonesOf(place, undefined).map(({number, dial}) => dial ?? number));
  const others = other.phones.filter(({number, dial}) => !known.has(dial ?? number));
  return others.length === 0 ? place : {...place, phones: [...place.phones, ...others]};
}

/** The addresses of a record and of its contacts, each once. */
export function emailsOf(email: string | undefined, contacts: ServiceRecord['contacts']): readonly string[] {
  const all = [email, ...contacts.map((contact) => contact.email)];
  return [...new Set(all.filter((one) => one !== undefined))];
}
