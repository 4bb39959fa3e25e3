import type {
  AttributeRecord,
  LocationRecord,
  ServiceAtLocationRecord,
  ServiceRecord,
} from '../../src/data/records.js';
import {aPhone, words} from './directories.js';

/** An invented record of a service that is given nowhere in particular. */
export function aServiceRecord(over: Partial<ServiceRecord> = {}): ServiceRecord {
  return {
    id: 'service',
    name: words('Sportello di esempio'),
    alternateName: undefined,
    description: undefined,
    url: undefined,
    links: [],
    email: undefined,
    status: 'active',
    alert: undefined,
    applicationProcess: undefined,
    fees: undefined,
    eligibility: undefined,
    minimumAge: undefined,
    maximumAge: undefined,
    interpretation: undefined,
    assuredOn: '2026-11-01',
    organization: undefined,
    program: undefined,
    phones: [aPhone()],
    contacts: [],
    schedules: [],
    exceptions: [],
    languages: [],
    areas: [],
    places: [],
    costs: [],
    documents: [],
    attributes: [],
    funding: [],
    ...over,
  };
}

/** An invented record of a place. */
export function aLocationRecord(over: Partial<LocationRecord> = {}): LocationRecord {
  return {
    id: 'centre',
    type: 'physical',
    name: words('Centro di esempio'),
    alternateName: undefined,
    description: undefined,
    transportation: undefined,
    position: undefined,
    url: undefined,
    externalIdentifier: 'esempio',
    languages: [],
    addresses: [
      {
        line1: 'Via Esempio 1',
        line2: undefined,
        attention: undefined,
        city: 'Milano',
        region: undefined,
        province: undefined,
        postalCode: undefined,
        country: 'IT',
        type: 'physical',
      },
    ],
    accessibility: [],
    contacts: [],
    phones: [],
    schedules: [],
    exceptions: [],
    attributes: [],
    ...over,
  };
}

/** A service's stay at a place. */
export function aPlaceRecord(
  location: LocationRecord,
  over: Partial<ServiceAtLocationRecord> = {},
): ServiceAtLocationRecord {
  return {
    id: undefined,
    description: undefined,
    location,
    contacts: [],
    phones: [],
    schedules: [],
    exceptions: [],
    attributes: [],
    ...over,
  };
}

/** A term put on a record; a mark when its code is one of ours. */
export function anAttribute(code: string, value?: string, name = code): AttributeRecord {
  return {
    linkType: undefined,
    label: undefined,
    value,
    term: {id: undefined, code, name: words(name), description: undefined, taxonomy: undefined},
  };
}
