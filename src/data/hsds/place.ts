import type {AddressRecord, LocationRecord, ServiceAtLocationRecord, Text} from '../records.js';
import {key, list, thing} from './blocks.js';
import type {Fields} from './fields.js';
import {hours} from './hours.js';
import type {people} from './people.js';
import type {terms} from './terms.js';
import {run, type Values} from './zod.js';

type Kind = AddressRecord['type'];

/** What services, places and services at places have alike: people, flags and hours. */
export function reach(
  fields: Fields,
  {contacts, phones}: ReturnType<typeof people>,
  filing: ReturnType<typeof terms>,
) {
  return {contacts, phones, attributes: filing.attributes, ...hours(fields, filing)};
}

/** The record of that, with the hours under all their names as one list. */
export function reachOf(values: Values<ReturnType<typeof reach>>) {
  const {contacts, phones, attributes, schedules, operatingHours, events, regularSchedules} = values;
  const all = [...schedules, ...operatingHours, ...events, ...regularSchedules];
  return {
    contacts,
    phones,
    attributes,
    // A feed on its way to HSDS 3.3 gives the same hours under the old name and the new one. An id does not tell
    // them apart: OpenReferralUK's own mock and hbz/lobid-organisations #24 use one for several.
    schedules: [...new Map(all.map((schedule) => [JSON.stringify(schedule), schedule])).values()],
    exceptions: values.holidaySchedules.flat(),
  };
}

/** Places, on which the address may lie bare, and services at them. */
export function places(
  fields: Fields,
  shared: ReturnType<typeof reach>,
  {languages}: ReturnType<typeof people>,
) {
  const {flag, id, latitude, line, longitude, text, title, url} = fields;
  const address = {
    attention: line,
    address_1: line,
    address_2: line,
    city: line,
    region: line,
    state_province: line,
    postal_code: line,
    country: line,
  };
  const addressOf = (values: Values<typeof address>, id: string | undefined, type: Kind) => {
    const {address1: line1, address2: line2, stateProvince: province} = values;
    const {attention, city, region, postalCode, country} = values;
    const isEmpty = (line1 ?? line2 ?? attention ?? city ?? region ?? province ?? postalCode) === undefined;
    return isEmpty
      ? 'empty'
      : {id, line1, line2, attention, city, region, province, postalCode, country, type};
  };
  const addresses = list(
    thing(
      {id, ...address, address_type: line},
      (values) => addressOf(values, values.id, kindOf(values.addressType) ?? 'physical'),
      'address_1',
    ),
  );
  const accessibility = list(
    thing(
      {description: text, details: text, accessibility: text, name: text},
      ({name, accessibility = name, description = accessibility, details}) => ({description, details}),
      'description',
    ),
  );

  const Location = thing(
    {
      id,
      location_type: line,
      name: title,
      alternate_name: title,
      description: text,
      transportation: text,
      latitude,
      longitude,
      geometry: thing({coordinates: list(longitude)}, ({coordinates}) => coordinates),
      url,
      external_identifier: line,
      languages,
      addresses,
      physical_addresses: addresses,
      ...address,
      mask_exact_address: flag,
      accessibility,
      accessibilities: accessibility,
      accessibility_for_disabilities: accessibility,
      ...shared,
    },
    (values): LocationRecord => {
      const type = kindOf(values.locationType);
      const own = addressOf(values, undefined, type ?? 'physical');
      const all = [
        ...values.addresses,
        ...values.physicalAddresses,
        ...(typeof own === 'string' ? [] : [own]),
      ];
      const isMasked = values.maskExactAddress === true;
      const {geometry: [x, y] = []} = values;
      return {
        ...reachOf(values),
        id: values.id ?? '',
        type,
        name: values.name,
        alternateName: values.alternateName,
        description: values.description,
        transportation: values.transportation,
        position: isMasked ? undefined : positionOf(values.latitude ?? y, values.longitude ?? x),
        url: values.url,
        externalIdentifier: values.externalIdentifier,
        languages: values.languages,
        // Outpost marks so an address that must not be told, and gives it all the same.
        addresses: isMasked
          ? all.map((each) => ({...each, line1: undefined, line2: undefined, attention: undefined}))
          : all,
        accessibility: textsOf([
          ...values.accessibility,
          ...values.accessibilities,
          ...values.accessibilityForDisabilities,
        ]),
      };
    },
    'id',
  );

  const ServiceAtLocation = thing(
    {id, description: text, location: Location, location_id: key(Location), ...shared},
    (values): ServiceAtLocationRecord | string => {
      // Without a place there are still its phones.
      const location = values.location ?? values.locationId ?? run(Location, {}, []);
      const {id, description} = values;
      return location === undefined ? 'missing-location' : {...reachOf(values), id, description, location};
    },
  );
  return {Location, ServiceAtLocation};
}

function positionOf(latitude: number | undefined, longitude: number | undefined): LocationRecord['position'] {
  const isKnown = latitude !== undefined && longitude !== undefined && Math.abs(latitude) <= 90;
  return isKnown && (latitude !== 0 || longitude !== 0) ? {latitude, longitude} : undefined;
}

function textsOf(access: readonly Readonly<Record<'description' | 'details', Text | undefined>>[]): Text[] {
  return access
    .flatMap(({description, details}) => [description, details])
    .filter((text) => text !== undefined);
}

function kindOf(words: string | undefined): Kind | undefined {
  const kinds: readonly Kind[] = ['physical', 'postal', 'virtual'];
  return kinds.find((kind) => kind === words?.toLowerCase());
}
