import type {Centre, Service, Text} from '../directory/directory.js';

/** Part of what is published of a service, and how much it says when it matches, 1 to 15. */
export interface Field {
  readonly text: string;
  readonly language: string | undefined;
  readonly weight: number;
  /** Whether it may tell what the service is about, and is not only where or by whom. */
  readonly isTelling: boolean;
}

const weights = {
  name: 15,
  alternateName: 12,
  originalName: 12,
  phone: 12,
  term: 7,
  place: 6,
  description: 5,
  eligibility: 4,
  organization: 4,
  originalDescription: 4,
  detail: 3,
} as const;

/** A description of pages says nothing more for a search than its beginning. */
const longest = 1500;

/** What a service can be found by, the weightiest first. */
export function fieldsOf(service: Service, centres: ReadonlyMap<string, Centre>): Field[] {
  const fields: Field[] = [];
  const put = (text: Text | undefined, weight: number, isTelling = false): void => {
    if (text === undefined) return;
    fields.push({text: text.value.slice(0, longest), language: text.lang, weight, isTelling});
  };

  put(service.name, weights.name, true);
  put(service.alternateName, weights.alternateName, true);
  put(service.original?.name, weights.originalName, true);
  for (const {dial} of service.phones)
    if (dial !== undefined) put({value: dial, lang: undefined}, weights.phone);
  for (const {name} of service.terms) put(name, weights.term, true);
  for (const place of service.places) {
    const centre = centres.get(place.centreId);
    put(place.centreName, weights.place);
    put(centre?.alternateName, weights.place);
    const {line1, city, postalCode} = place.address ?? {};
    for (const value of new Set([line1, city, postalCode]))
      if (value !== undefined) put({value, lang: undefined}, weights.detail);
  }
  put(service.description, weights.description, true);
  put(service.eligibility, weights.eligibility, true);
  put(service.original?.description, weights.originalDescription);
  put(service.organization?.name, weights.organization);
  put(service.program?.name, weights.detail);
  put(service.application, weights.detail);
  for (const area of service.areas) put(area, weights.detail);
  for (const {document} of service.documents) put(document, weights.detail);
  return fields;
}
