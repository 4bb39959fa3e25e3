import {list, thing} from './blocks.js';
import type {Fields} from './fields.js';

/** Languages, phones, contacts and organisations, as HSDS names their fields. */
export function people({age, email, id, line, phoneNumber, text, title, url}: Fields) {
  const Language = thing({id, name: line, language: line, code: line, note: text}, 'name');
  const Phone = thing(
    {
      id,
      number: phoneNumber,
      phone_number: phoneNumber,
      phone: phoneNumber,
      extension: line,
      type: line,
      description: text,
      languages: list(Language),
    },
    'number',
    ['number', 'phone_number', 'phone'],
  );
  const Contact = thing(
    {id, name: title, title, department: title, email, phones: list(Phone), phone: list(Phone)},
    'name',
  );
  const Organization = thing({
    id,
    name: title,
    description: text,
    website: url,
    url,
    email,
    phones: list(Phone),
  });
  const Program = thing({id, name: title, alternate_name: title, description: text});
  const Eligibility = thing({id, eligibility: text, minimum_age: age, maximum_age: age}, 'eligibility');
  return {Contact, Eligibility, Language, Organization, Phone, Program};
}
