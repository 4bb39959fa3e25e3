import type {LocationRecord, ProgramRecord} from '../../data/records.js';
import type {Locality} from '../hours/place-clock.js';
import {countryOfAddresses, emailsOf, phonesOf} from './contact-details.js';
import type {CentreFacts, PlainDate, ServiceFacts} from './directory.js';
import {localityOf} from './locality.js';
import {slug} from './find.js';
import {assuredOn} from './flags.js';
import {centreName, streetAddress} from './location.js';
import {hoursOf} from './published-hours.js';

/** A location, with those services given there that their directory lists, by their places in it. */
export interface Found {
  readonly location: LocationRecord;
  readonly program: ProgramRecord | undefined;
  readonly services: readonly number[];
}

/** What is known of a centre, whatever the day; `elsewhere` is where its directory is. */
export function centreFacts(
  {location, program, services}: Found,
  listed: readonly ServiceFacts[],
  elsewhere: Locality,
): CentreFacts {
  const there = services.flatMap((at) => listed[at] ?? []);
  const name = centreName(location, there[0]?.name ?? {value: location.id, lang: undefined});
  const names = [location.ownId, location.externalIdentifier, name.value, location.alternateName?.value];
  return {
    id: location.id,
    aliases: names.filter((word) => word !== undefined).map(slug),
    name,
    alternateName: location.alternateName,
    description: location.description,
    address: streetAddress(location),
    position: location.position,
    transportation: location.transportation,
    url: location.url,
    phones: phonesOf(location, countryOfAddresses(location.addresses)),
    emails: emailsOf(undefined, location.contacts),
    languages: location.languages,
    accessibility: location.accessibility,
    hours: hoursOf(location),
    services,
    attributes: location.attributes,
    program,
    published: {
      status: undefined,
      assuredOn: assuredOn(location.attributes) ?? lastCheck(there),
      validTo: undefined,
    },
    locality: localityOf(streetAddress(location), elsewhere),
  };
}

/** A place without a check date of its own was last seen when one of its services was. */
function lastCheck(services: readonly ServiceFacts[]): PlainDate | undefined {
  const dates = services.map(({published}) => published.assuredOn).filter((day) => day !== undefined);
  return dates.toSorted().at(-1);
}
