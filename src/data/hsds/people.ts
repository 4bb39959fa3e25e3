import {list, thing} from './blocks.js';
import type {Fields} from './fields.js';
import {cleanNumber} from './phone/clean.js';
import {phonesIn} from './phone/phone.js';
import {type Issue, remark, run, schema} from './zod.js';

/** More phones than this in one list are no list for people. */
const mostPhones = 100;

/** Languages, phones, contacts, organisations and programmes. */
export function people({digits, email, id, line, lines, text, title, url}: Fields) {
  const Language = thing(
    {id, name: line, language: line, code: line, note: text},
    ({id, code, language, name = language, note}) => {
      if (name === undefined && code === undefined) return 'empty';
      const isCode = code === undefined && /^[a-z]{2,3}(?:-[a-z\d]+)*$/.test(name ?? '');
      return {id, name: isCode ? undefined : name, code: (isCode ? name : code)?.toLowerCase(), note};
    },
    'name',
  );

  const PublishedPhone = thing(
    {
      id,
      number: lines,
      phone_number: lines,
      phone: lines,
      extension: digits,
      type: line,
      number_type: line,
      description: text,
      languages: list(Language),
    },
    ({id, number: published, phoneNumber, phone, extension, type, numberType, description, languages}) => {
      const number = published ?? phoneNumber ?? phone ?? '';
      if (cleanNumber(number) === '') return 'missing-number';
      // Some exports put a key where the type should be.
      return {
        id,
        number,
        extension,
        type: type === undefined || /^\d*$/.test(type) ? numberType : type,
        description,
        languages,
      };
    },
    'number',
  );
  // A field may hold several numbers.
  const Phone = schema((value, issues) => {
    const published = run(PublishedPhone, value, issues);
    if (published === undefined) return undefined;
    const {phones, doubts} = phonesIn(published);
    for (const {field, code} of doubts) issues.push({...remark(code), path: [field]});
    return phones;
  });
  const published = list(Phone);
  const phones = schema((value, issues) => upTo(mostPhones, run(published, value, issues).flat(), issues));

  const Contact = thing(
    {id, name: title, title, department: title, email, phones, phone: phones},
    ({id, name, title, department, email, phones, phone}) => {
      const isEmpty = (name ?? title ?? department ?? email ?? phones[0] ?? phone[0]) === undefined;
      return isEmpty ? 'missing-name' : {id, name, title, department, email, phones: [...phones, ...phone]};
    },
    'name',
  );

  // Of an organisation's places only the country matters: in which its numbers are dialled.
  const country = {country: line};
  const locations = list(
    thing({...country, addresses: list(thing(country, (address) => address))}, (place) => place),
  );
  const Organization = thing(
    {id, name: title, description: text, website: url, url, email, phones, locations},
    ({id, name, description, url, website = url, email, phones, locations: places}) => {
      const named = places.flatMap((place) =>
        [place, ...place.addresses].flatMap(({country}) => country ?? []),
      );
      const country = new Set(named).size === 1 ? named[0] : undefined;
      return name === undefined ? 'missing-name' : {id, name, description, website, email, phones, country};
    },
  );

  const Program = thing(
    {id, name: title, alternate_name: title, description: text},
    ({id, name, alternateName, description}) =>
      name === undefined ? 'missing-name' : {id, name, alternateName, description},
  );

  const everybody = list(Contact);
  const contacts = schema((value, issues) => {
    const all = run(everybody, value, issues);
    upTo(
      mostPhones,
      all.flatMap((contact) => contact.phones),
      issues,
    );
    let left = mostPhones;
    return all.map((contact) => {
      const some = contact.phones.slice(0, left);
      left -= some.length;
      return some.length === contact.phones.length ? contact : {...contact, phones: some};
    });
  });

  return {contacts, languages: list(Language), Organization, phones, Program};
}

function upTo<T>(most: number, all: readonly T[], issues: Issue[]): readonly T[] {
  if (all.length > most) issues.push(remark('too-many'));
  return all.slice(0, most);
}
