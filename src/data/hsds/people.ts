import {list, thing} from './blocks.js';
import type {Fields} from './fields.js';
import {dialling, unquoted} from './phone.js';

/** Languages, phones, contacts, organisations and programmes. */
export function people({digits, email, id, line, text, title, url}: Fields) {
  const Language = thing(
    {id, name: line, language: line, code: line, note: text},
    ({id, code, language, name = language, note}) => {
      if (name === undefined && code === undefined) return 'empty';
      const isCode = code === undefined && /^[a-z]{2,3}(?:-[a-z\d]+)*$/.test(name ?? '');
      return {id, name: isCode ? undefined : name, code: (isCode ? name : code)?.toLowerCase(), note};
    },
    'name',
  );

  const Phone = thing(
    {
      id,
      number: line,
      phone_number: line,
      phone: line,
      extension: digits,
      type: line,
      description: text,
      languages: list(Language),
    },
    ({id, number: published, phoneNumber, phone, extension, type, description, languages}) => {
      const number = unquoted(published ?? phoneNumber ?? phone ?? '');
      if (number === '') return 'missing-number';
      const {dial, extension: inside} = dialling(number);
      return {
        id,
        number,
        dial,
        extension: extension?.replace(/^\D+(?=\d)/, '') ?? inside,
        // Some exports put a key where the type should be.
        type: /^\d*$/.test(type ?? '') ? undefined : type?.toLowerCase(),
        description,
        languages,
      };
    },
    'number',
  );
  const phones = list(Phone);

  const Contact = thing(
    {id, name: title, title, department: title, email, phones, phone: phones},
    ({id, name, title, department, email, phones, phone}) => {
      const isEmpty = (name ?? title ?? department ?? email ?? phones[0] ?? phone[0]) === undefined;
      return isEmpty ? 'missing-name' : {id, name, title, department, email, phones: [...phones, ...phone]};
    },
    'name',
  );

  const Organization = thing(
    {id, name: title, description: text, website: url, url, email, phones},
    ({id, name, description, url, website = url, email, phones}) =>
      name === undefined ? 'missing-name' : {id, name, description, website, email, phones},
  );

  const Program = thing(
    {id, name: title, alternate_name: title, description: text},
    ({id, name, alternateName, description}) =>
      name === undefined ? 'missing-name' : {id, name, alternateName, description},
  );

  return {contacts: list(Contact), languages: list(Language), Organization, phones, Program};
}
