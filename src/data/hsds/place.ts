import {list, thing} from './blocks.js';
import type {Fields} from './fields.js';
import type {hours} from './hours.js';
import type {people} from './people.js';
import type {terms} from './terms.js';

/** Places and services at them; the address may lie on the place itself. */
export function places(
  fields: Fields,
  {Contact, Language, Phone}: ReturnType<typeof people>,
  {attributes}: ReturnType<typeof terms>,
  hoursFields: ReturnType<typeof hours>,
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
  const Address = thing({id, ...address, address_type: line}, 'address_1');
  const Accessibility = thing(
    {id, description: text, details: text, accessibility: text, name: text},
    'description',
  );
  const reach = {contacts: list(Contact), phones: list(Phone), attributes, ...hoursFields};
  const Location = thing({
    id,
    location_type: line,
    name: title,
    alternate_name: title,
    description: text,
    transportation: text,
    latitude,
    longitude,
    geometry: thing({coordinates: list(longitude)}),
    url,
    external_identifier: line,
    languages: list(Language),
    addresses: list(Address),
    physical_addresses: list(Address),
    ...address,
    mask_exact_address: flag,
    accessibility: list(Accessibility),
    accessibilities: list(Accessibility),
    accessibility_for_disabilities: list(Accessibility),
    ...reach,
  });
  const ServiceAtLocation = thing({id, description: text, location_id: id, location: Location, ...reach});
  return {Location, ServiceAtLocation, reach};
}
