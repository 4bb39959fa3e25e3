import type {Location, Service, ServiceAtLocation} from './hsds/service.js';
import {toLanguages, toOrganization, toPhones, toProgram} from './people.js';
import {toPlace, toReach} from './place.js';
import type {CostRecord, ServiceRecord, Text} from './records.js';
import {saysAppointment} from './schedule.js';
import {attributesOf, toAttributes} from './terms.js';

/** A service that can be shown: it has a name, and by now an id, and its places have theirs. */
export type NamedService = Omit<Service, 'service_at_locations'> & {
  readonly id: string;
  readonly name: Text;
  readonly service_at_locations: readonly PlacedService[];
};

/** A service at a location that has an id, with what is known of it. */
export type PlacedService = ServiceAtLocation & {readonly location: Location & {readonly id: string}};

/** The record of a service as read, in the shape that the rest of the package knows. */
export function toServiceRecord(service: NamedService): ServiceRecord {
  const {additional_urls: urls = [], links = [], required_documents: documents = []} = service;
  const isByAppointment = [service.attending_access, service.attending_type].some(saysAppointment);
  const reach = toReach(service, isByAppointment);
  return {
    ...reach,
    id: service.id,
    name: service.name,
    alternateName: service.alternate_name,
    description: service.description,
    url: service.url,
    links: [...urls, ...links].flatMap(({label, url}) => (url === undefined ? [] : [{label, url}])),
    email: service.email,
    status: statusOf(service.status),
    alert: service.alert,
    applicationProcess: service.application_process,
    fees: service.fees_description ?? service.fees,
    ...eligibilityOf(service),
    interpretation: service.interpretation_services,
    assuredOn: service.assured_date,
    organization: toOrganization(service.organization ?? service.organisation),
    program: toProgram(service.program),
    phones: [...reach.phones, ...toPhones(service.phone)],
    languages: toLanguages(service.languages),
    areas: (service.service_areas ?? []).flatMap(
      (area) => area.name ?? area.service_area ?? area.description ?? [],
    ),
    places: service.service_at_locations.map((place) => toPlace(place, isByAppointment)),
    costs: (service.cost_options ?? []).map(toCost),
    documents: documents.flatMap(({document, uri}) => (document === undefined ? [] : [{document, url: uri}])),
    attributes: [
      ...reach.attributes,
      ...toAttributes(service.service_taxonomys),
      ...attributesOf(service.taxonomies),
    ],
    funding: [...(service.funding ?? []), ...(service.fundings ?? [])].flatMap(({source}) => source ?? []),
  };
}

function statusOf(words: string | undefined): ServiceRecord['status'] {
  const statuses = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;
  return statuses.find((status) => status === words?.toLowerCase().replace(/[_-]/g, ' '));
}

/** For whom a service is: a text and ages now, a list of both before HSDS 3. */
function eligibilityOf(
  service: Omit<Service, 'service_at_locations'>,
): Pick<ServiceRecord, 'eligibility' | 'minimumAge' | 'maximumAge'> {
  const old = [...(service.eligibility ?? []), ...(service.eligibilitys ?? [])];
  const one = old.find(({eligibility}) => eligibility !== undefined)?.eligibility;
  const ages = old.length === 1 ? old[0] : undefined;
  return {
    eligibility: service.eligibility_description ?? one,
    minimumAge: service.minimum_age ?? service.min_age ?? ages?.minimum_age,
    maximumAge: service.maximum_age ?? service.max_age ?? ages?.maximum_age,
  };
}

function toCost(cost: NonNullable<Service['cost_options']>[number]): CostRecord {
  const {amount, amount_description: description, currency, option, valid_from, valid_to} = cost;
  return {option, amount, currency, description, validFrom: valid_from, validTo: valid_to};
}
