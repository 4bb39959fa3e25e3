import type {Address, Location, Reach} from './hsds/service.js';
import {toContacts, toLanguages, toPhones} from './people.js';
import type {AddressRecord, LocationRecord, ServiceAtLocationRecord, Text} from './records.js';
import {exceptionsOf, schedulesOf} from './schedule.js';
import type {PlacedService} from './service.js';
import {toAttributes} from './terms.js';

type Kind = AddressRecord['type'];

/** A service as it is given at one place. */
export function toPlace(place: PlacedService, byAppointment: boolean): ServiceAtLocationRecord {
  return {
    id: place.id,
    description: place.description,
    location: toLocation(place.location),
    ...toReach(place, byAppointment),
  };
}

/** What services, places and services at places have alike. */
export function toReach(reach: Reach, byAppointment: boolean) {
  return {
    contacts: toContacts(reach.contacts),
    phones: toPhones(reach.phones),
    schedules: schedulesOf(reach, byAppointment),
    exceptions: exceptionsOf(reach),
    attributes: toAttributes(reach.attributes),
  };
}

function toLocation(location: PlacedService['location']): LocationRecord {
  const type = kindOf(location.location_type);
  const isMasked = location.mask_exact_address === true;
  const {addresses = [], physical_addresses: old = []} = location;
  return {
    id: location.id,
    type,
    name: location.name,
    alternateName: location.alternate_name,
    description: location.description,
    transportation: location.transportation,
    position: isMasked ? undefined : positionOf(location),
    url: location.url,
    externalIdentifier: location.external_identifier,
    languages: toLanguages(location.languages),
    addresses: [...addresses, ...old, location].flatMap(
      (address) => toAddress(address, type ?? 'physical', isMasked) ?? [],
    ),
    accessibility: accessibilityOf(location),
    ...toReach(location, false),
  };
}

function toAddress(address: Address | Location, type: Kind, isMasked: boolean): AddressRecord | undefined {
  const {address_1, address_2, attention, city, region, state_province, postal_code, country} = address;
  const parts = [address_1, address_2, attention, city, region, state_province, postal_code];
  if (parts.every((part) => part === undefined)) return undefined;
  return {
    // Outpost marks so an address that must not be told, and gives it all the same.
    line1: isMasked ? undefined : address_1,
    line2: isMasked ? undefined : address_2,
    attention: isMasked ? undefined : attention,
    city,
    region,
    province: state_province,
    postalCode: postal_code,
    country,
    type: ('address_type' in address ? kindOf(address.address_type) : undefined) ?? type,
  };
}

function positionOf({geometry, latitude, longitude}: Location): LocationRecord['position'] {
  const [x, y] = geometry?.coordinates ?? [];
  const position = {latitude: latitude ?? y ?? 0, longitude: longitude ?? x ?? 0};
  const isKnown = (latitude ?? y) !== undefined && (longitude ?? x) !== undefined;
  const isNowhere = position.latitude === 0 && position.longitude === 0;
  return isKnown && !isNowhere && Math.abs(position.latitude) <= 90 ? position : undefined;
}

function accessibilityOf(location: Location): Text[] {
  const {accessibility = [], accessibilities = [], accessibility_for_disabilities: old = []} = location;
  const texts = [...accessibility, ...accessibilities, ...old].flatMap((one) => [
    one.description ?? one.accessibility ?? one.name,
    one.details,
  ]);
  return texts.filter((text) => text !== undefined);
}

function kindOf(words: string | undefined): Kind | undefined {
  const kinds: readonly Kind[] = ['physical', 'postal', 'virtual'];
  return kinds.find((kind) => kind === words?.toLowerCase());
}
