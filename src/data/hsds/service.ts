import {list, thing} from './blocks.js';
import {fields} from './fields.js';
import {hours} from './hours.js';
import {people} from './people.js';
import {places} from './place.js';
import {terms} from './terms.js';
import {make, type core} from './zod.js';

type Schemas = ReturnType<typeof schemas>;
type Read<Schema extends core.$ZodType> = NonNullable<core.output<Schema>>;
type Item<List> = NonNullable<List> extends readonly (infer One)[] ? One : never;

/** A service as read from HSDS: its own field names, old ones included, and every value of a sure type. */
export type Service = Read<Schemas['Service']>;
export type ServiceAtLocation = Item<Service['service_at_locations']>;
export type Location = Item<Service['locations']>;
export type Address = Item<Location['addresses']>;
export type Schedule = Item<Service['schedules']>;
export type Holiday = Item<Service['holiday_schedules']>;
export type Attribute = Item<Service['attributes']>;
export type Term = Item<Service['taxonomies']>;
export type Phone = Item<Service['phones']>;
export type Contact = Item<Service['contacts']>;
export type Language = Item<Service['languages']>;
export type Organization = NonNullable<Service['organization']>;
/** What services, places and services at places have alike. */
export type Reach = Pick<ServiceAtLocation, keyof Schemas['reach'] & keyof ServiceAtLocation>;

const byLanguage = new Map<string | undefined, Schemas>();

/** The schemas for a file whose texts are in `lang`. */
export function hsds(lang: string | undefined): Schemas {
  const known = byLanguage.get(lang);
  if (known !== undefined) return known;
  const made = make(() => schemas(lang));
  byLanguage.set(lang, made);
  return made;
}

function schemas(lang: string | undefined) {
  const of = fields(lang);
  const {age, amount, date, email, id, line, text, title, url} = of;
  const who = people(of);
  const filing = terms(of);
  const {Location, ServiceAtLocation, reach} = places(of, who, filing, hours(of, filing));
  const {Eligibility, Language, Organization, Phone, Program} = who;
  const Link = thing({id, label: title, url}, 'url', ['url']);
  const Area = thing({id, name: text, service_area: text, description: text}, 'name');
  const Cost = thing({
    id,
    option: text,
    amount,
    currency: line,
    amount_description: text,
    valid_from: date,
    valid_to: date,
  });
  const Funding = thing({id, source: text}, 'source');

  const Service = thing({
    id,
    name: title,
    alternate_name: title,
    description: text,
    url,
    additional_urls: list(Link),
    links: list(Link),
    email,
    status: line,
    alert: text,
    application_process: text,
    fees_description: text,
    fees: text,
    eligibility_description: text,
    eligibility: list(Eligibility),
    eligibilitys: list(Eligibility),
    minimum_age: age,
    maximum_age: age,
    min_age: age,
    max_age: age,
    interpretation_services: text,
    assured_date: date,
    attending_type: line,
    attending_access: line,
    organization: Organization,
    organisation: Organization,
    program: Program,
    phone: list(Phone),
    ...reach,
    languages: list(Language),
    service_areas: list(Area),
    service_at_locations: list(ServiceAtLocation),
    locations: list(Location),
    cost_options: list(Cost),
    required_documents: list(thing({id, document: text, uri: url}, 'document', ['document'])),
    service_taxonomys: filing.attributes,
    taxonomies: filing.terms,
    funding: list(Funding),
    fundings: list(Funding),
  });
  return {Service, Location, reach};
}
