import type {ServiceAtLocationRecord, ServiceRecord} from '../../data/records.js';
import {countryCode, mostlyIn} from '../country/named.js';
import type {PlainDate} from '../hours/hours.js';
import type {Locality} from '../hours/place-clock.js';
import {isSensitive} from '../helplines/sensitive.js';
import {countryOfAddresses, emailsOf, phonesOf} from './contact-details.js';
import type {Attribute, Place, Service, ServiceFacts, Term} from './directory.js';
import {slug} from './find.js';
import {hasFlag, isFlag} from './flags.js';
import {commonLocality, localityOf} from './locality.js';
import {centreName, streetAddress} from './location.js';
import {serviceOn} from './on-day.js';
import {priceFacts} from './price-facts.js';
import {hoursOf} from './published-hours.js';

/** The terms that people search by, each once, marks left out. */
export function termsOf(attributes: readonly Attribute[]): readonly Term[] {
  const byKey = new Map<string, Term>();
  for (const attribute of attributes) {
    const {term} = attribute;
    if (term !== undefined && !isFlag(attribute)) byKey.set(term.code ?? term.id ?? term.name.value, term);
  }
  return [...byKey.values()];
}

/** Where a service is given, by the addresses of its places: see `Service.country`. */
export function countryOfService({places}: ServiceRecord): string | undefined {
  return mostlyIn(places.map(({location}) => countryCode(streetAddress(location)?.country)));
}

/** Where a directory is, for what says of no place where that is. */
export interface Surroundings {
  readonly elsewhere: Locality;
  /** ISO 3166-1 code of the country that most of its places are in. */
  readonly country?: string | undefined;
}

/** The service that a record publishes, on a day. */
export function serviceOf(record: ServiceRecord, today: PlainDate, around: Surroundings): Service {
  return serviceOn(serviceFacts(record, around), today);
}

/** What a record says of a service, whatever the day. */
export function serviceFacts(record: ServiceRecord, {elsewhere, country}: Surroundings): ServiceFacts {
  const {attributes} = record;
  const localities = record.places.map(({location}) => localityOf(streetAddress(location), elsewhere));
  const terms = termsOf(attributes);
  const sensitive = isSensitive(terms);
  // A desk against violence is watched by those it protects from: when and where only if its publisher says
  // so. A telephone line has no door to wait at.
  const isDesk = sensitive && record.places.length > 0;
  const showHours = !isDesk || hasFlag(attributes, 'publish_hours');
  const showAddress = !isDesk || hasFlag(attributes, 'publish_address');
  const {places, organization} = record;
  const addresses = places.flatMap(({location}) => location.addresses);
  const home = countryOfAddresses(addresses, organization?.country);
  return {
    id: record.id,
    aliases: [record.name.value, (record.originalName ?? record.name).value, record.ownId]
      .filter((word) => word !== undefined)
      .map(slug),
    name: record.name,
    ...originalOf(record),
    alternateName: record.alternateName,
    description: record.description,
    eligibility: record.eligibility,
    ages: {from: record.minimumAge, to: record.maximumAge},
    application: record.applicationProcess,
    documents: record.documents,
    ...priceFacts(record),
    fees: record.fees,
    alert: record.alert,
    phones: phonesOf(isDesk ? withPhonesOfPlaces(record) : record, home),
    emails: emailsOf(record.email, record.contacts),
    url: record.url,
    links: record.links,
    languages: record.languages,
    interpretation: record.interpretation,
    organization: record.organization,
    program: record.program,
    terms,
    areas: record.areas,
    places: (showAddress ? record.places : [])
      .filter(({location}) => location.type === undefined || location.type === 'physical')
      .map((place) => placeOf(place, record, {showHours, elsewhere})),
    isPlaceWithheld: !showAddress,
    country: countryOfService(record) ?? country,
    hours: showHours ? hoursOf(record) : undefined,
    alwaysOpen: hasFlag(attributes, 'always_open'),
    emergency: hasFlag(attributes, 'emergency'),
    sensitive,
    published: {status: record.status, assuredOn: record.assuredOn, validTo: lastDay(record)},
    locality: commonLocality(localities, elsewhere),
  };
}

function originalOf({name, originalName, originalDescription}: ServiceRecord): Pick<Service, 'original'> {
  if (originalName === undefined || originalName.value === name.value) return {};
  return {original: {name: originalName, description: originalDescription}};
}

function placeOf(
  place: ServiceAtLocationRecord,
  {name, organization}: ServiceRecord,
  {showHours, elsewhere}: {showHours: boolean; elsewhere: Locality},
): Place {
  const {location} = place;
  const address = streetAddress(location);
  return {
    centreId: location.id,
    centreName: centreName(location, name),
    address,
    locality: localityOf(address, elsewhere),
    description: place.description,
    phones: phonesOf(place, countryOfAddresses(location.addresses, organization?.country)),
    hours: showHours ? hoursOf(place) : undefined,
  };
}

/** The phones of places that are withheld are not: they are the way to be told where and when. */
function withPhonesOfPlaces(record: ServiceRecord): Pick<ServiceRecord, 'phones' | 'contacts'> {
  const phones = record.places.flatMap((place) =>
    phonesOf(place, countryOfAddresses(place.location.addresses)),
  );
  return {phones: [...record.phones, ...phones], contacts: record.contacts};
}

/** The day after which nothing published of its hours is vouched for, `undefined` where no end was given. */
function lastDay({schedules, places}: ServiceRecord): PlainDate | undefined {
  const all = [...schedules, ...places.flatMap((place) => place.schedules)];
  const ends = all.map(({validTo}) => validTo);
  if (ends.length === 0 || ends.includes(undefined)) return undefined;
  return ends.reduce((latest, end) => ((end ?? '') > (latest ?? '') ? end : latest));
}
