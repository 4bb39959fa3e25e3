import type {ServiceRecord} from '../../data/records.js';
import type {Phone} from './directory.js';

/** The phones of a record and of its contacts, each number once. */
export function phonesOf({phones, contacts}: Pick<ServiceRecord, 'phones' | 'contacts'>): readonly Phone[] {
  const all = [...phones, ...contacts.flatMap((contact) => contact.phones)].filter(
    ({type}) => type !== 'fax',
  );
  return all.filter(
    ({number, dial}, at) => all.findIndex((one) => (one.dial ?? one.number) === (dial ?? number)) === at,
  );
}

/** A place with those numbers of another record of it that it does not have. */
export function withPhonesOf<T extends Pick<ServiceRecord, 'phones' | 'contacts'>>(place: T, other: T): T {
  if (other === place || other.phones.length === 0) return place;
  const known = new Set(phonesOf(place).map(({number, dial}) => dial ?? number));
  const others = other.phones.filter(({number, dial}) => !known.has(dial ?? number));
  return others.length === 0 ? place : {...place, phones: [...place.phones, ...others]};
}

/** The addresses of a record and of its contacts, each once. */
export function emailsOf(email: string | undefined, contacts: ServiceRecord['contacts']): readonly string[] {
  const all = [email, ...contacts.map((contact) => contact.email)];
  return [...new Set(all.filter((one) => one !== undefined))];
}
