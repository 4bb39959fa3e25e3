import {list, thing} from './blocks.js';
import type {Fields} from './fields.js';
import {dialling, unquoted} from './phone.js';

/** Languages, phones, contacts, organisations and programmes. */
export function people({email, id, line, text, title, url}: Fields) {
  const Language = thing(
    {id, name: line, language: line, code: line, note: text},
    ({code, language, name = language, ...its}) => {
      if (name === undefined && code === undefined) return 'missing-name';
      const isCode = code === undefined && /^[a-z]{2,3}(?:-[a-z\d]+)*$/.test(name ?? '');
      return {...its, name: isCode ? undefined : name, code: (isCode ? name : code)?.toLowerCase()};
    },
    'name',
  );

  const Phone = thing(
    {
      id,
      number: line,
      phone_number: line,
      phone: line,
      extension: line,
      type: line,
      description: text,
      languages: list(Language),
    },
    ({number: published, phoneNumber, phone, extension, type, ...its}) => {
      const number = unquoted(published ?? phoneNumber ?? phone ?? '');
      if (number === '') return 'missing-number';
      const {dial, extension: inside} = dialling(number);
      return {
        ...its,
        number,
        dial,
        extension: extension?.replace(/^\D+(?=\d)/, '') ?? inside,
        // Some exports put a key where the type should be.
        type: /^\d*$/.test(type ?? '') ? undefined : type?.toLowerCase(),
      };
    },
    'number',
  );
  const phones = list(Phone);

  const Contact = thing(
    {id, name: title, title, department: title, email, phones, phone: phones},
    ({phone, ...its}) => {
      const contact = {...its, phones: [...its.phones, ...phone]};
      const words = its.name ?? its.title ?? its.department ?? its.email;
      const isEmpty = words === undefined && contact.phones.length === 0;
      return isEmpty ? 'missing-name' : contact;
    },
    'name',
  );

  const Organization = thing(
    {id, name: title, description: text, website: url, url, email, phones},
    ({name, url, website = url, ...its}) => (name === undefined ? 'missing-name' : {...its, name, website}),
  );

  const Program = thing({id, name: title, alternate_name: title, description: text}, ({name, ...its}) =>
    name === undefined ? 'missing-name' : {...its, name},
  );

  return {contacts: list(Contact), languages: list(Language), Organization, phones, Program};
}
