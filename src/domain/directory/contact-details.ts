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

/** The addresses of a record and of its contacts, each once. */
export function emailsOf(email: string | undefined, contacts: ServiceRecord['contacts']): readonly string[] {
  const all = [email, ...contacts.map((contact) => contact.email)];
  return [...new Set(all.filter((one) => one !== undefined))];
}
