import type {LocationRecord, ProgramRecord} from '../../data/records.js';
import type {PlainDate, Standing} from '../hours/hours.js';
import {standingOf} from '../hours/standing.js';
import {countryOfAddresses, emailsOf, phonesOf} from './contact-details.js';
import type {Centre, Service} from './directory.js';
import {slug} from './find.js';
import {assuredOn} from './flags.js';
import {centreName, streetAddress} from './location.js';
import {hoursOf} from './published-hours.js';

/** The centre at a location, with the services given there. */
export function centreOf(
  location: LocationRecord,
  services: readonly Service[],
  program: ProgramRecord | undefined,
  today: PlainDate,
): Centre {
  const name = centreName(location, services[0]?.name ?? {value: location.id, lang: undefined});
  const names = [location.externalIdentifier, name.value, location.alternateName?.value];
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
    standing: standing(location, services, today),
  };
}

/** A place without a check date of its own was last seen when one of its services was. */
function standing({attributes}: LocationRecord, services: readonly Service[], today: PlainDate): Standing {
  const dates = services.map(({standing: {checkedOn}}) => checkedOn).filter((day) => day !== undefined);
  const newest = dates.toSorted().at(-1);
  return standingOf(
    {status: undefined, assuredOn: assuredOn(attributes) ?? newest, validTo: undefined},
    today,
  );
}
