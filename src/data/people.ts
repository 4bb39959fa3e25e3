import {dialling} from './hsds/phone.js';
import type {Contact, Language, Organization, Phone, Service} from './hsds/service.js';
import type {
  ContactRecord,
  LanguageRecord,
  OrganizationRecord,
  PhoneRecord,
  ProgramRecord,
} from './records.js';

export function toPhones(...lists: (readonly Phone[] | undefined)[]): PhoneRecord[] {
  return lists.flatMap((phones = []) => phones.flatMap((phone) => toPhone(phone) ?? []));
}

function toPhone(phone: Phone): PhoneRecord | undefined {
  const number = phone.number ?? phone.phone_number ?? phone.phone;
  if (number === undefined) return undefined;
  const {dial, extension} = dialling(number);
  return {
    id: phone.id,
    number,
    dial,
    extension: phone.extension?.replace(/^[a-z. ]+(?=\d)/i, '') ?? extension,
    // Some exports put a key where the type should be.
    type: /^\d*$/.test(phone.type ?? '') ? undefined : phone.type?.toLowerCase(),
    description: phone.description,
    languages: toLanguages(phone.languages),
  };
}

export function toLanguages(languages: readonly Language[] = []): LanguageRecord[] {
  return languages.flatMap(({code, language, name = language, note}) => {
    const isCode = code === undefined && /^[a-z]{2,3}(?:-[a-z\d]+)*$/.test(name ?? '');
    if (name === undefined && code === undefined) return [];
    return [{name: isCode ? undefined : name, code: (isCode ? name : code)?.toLowerCase(), note}];
  });
}

export function toContacts(contacts: readonly Contact[] = []): ContactRecord[] {
  return contacts.flatMap(({name, title, department, email, phone, phones}) => {
    const contact = {name, title, department, email, phones: toPhones(phones, phone)};
    const isEmpty = [name, title, department, email].every((part) => part === undefined);
    return isEmpty && contact.phones.length === 0 ? [] : [contact];
  });
}

export function toOrganization(organization: Organization | undefined): OrganizationRecord | undefined {
  if (organization?.name === undefined) return undefined;
  const {id, name, description, email, website, url, phones} = organization;
  return {id, name, description, website: website ?? url, email, phones: toPhones(phones)};
}

export function toProgram(program: Service['program']): ProgramRecord | undefined {
  if (program?.name === undefined) return undefined;
  const {id, name, alternate_name: alternateName, description} = program;
  return {id, name, alternateName, description};
}
