import type {Centre} from '../sheets/centre.js';
import type {Programme} from '../sheets/programme.js';
import type {Words} from '../sheets/words.js';
import {partId, recordId} from './identifiers.js';
import {flag} from './terms.js';

/** The id of a centre's location. */
export const locationId = (centre: string): string => recordId(`location ${centre}`);

/** A centre as HSDS `location`. */
export function locationOf(centre: Centre, programme: Programme, words: Words) {
  const id = locationId(centre.id);
  return {
    id,
    location_type: 'physical',
    name: centre.name,
    alternate_name: centre.otherName,
    description: words.maybe('centres', centre.id, 'description'),
    external_identifier: centre.id,
    external_identifier_type: 'casa-widgets',
    addresses: [addressOf(id, centre.street, programme)],
    attributes: marksOf(id, centre, words),
  };
}

/** A later mention of a location that the page has given in full before. */
export const mentionOf = (centre: string) => ({id: locationId(centre), location_type: 'physical'});

function addressOf(location: string, street: string, {city, region, province}: Programme) {
  return {
    id: partId(location, 'address'),
    address_1: street,
    city,
    region,
    state_province: province,
    // HSDS requires the key. Nobody has published the code, and an empty text is read as absent.
    postal_code: '',
    country: 'IT',
    address_type: 'physical',
  };
}

/** HSDS has no field for when a location was checked, how sure it is and who says so. */
function marksOf(id: string, centre: Centre, words: Words) {
  const sources = new Set([centre.source, centre.addressSource]);
  const unsure = centre.addressCertainty === 'high' ? [] : [flag(id, 'to_be_confirmed', words, 'address')];
  return [
    flag(id, 'assured_date', words, centre.checked),
    flag(id, 'certainty', words, centre.certainty),
    ...unsure,
    ...[...sources].map((source, at) => flag(id, 'source', words, source, at + 1)),
  ];
}
