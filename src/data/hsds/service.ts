import type {LocationRecord, ServiceAtLocationRecord, ServiceRecord} from '../records.js';
import {list, thing} from './blocks.js';
import {costOptions, joinedTexts} from './costs.js';
import {fields} from './fields.js';
import {saysAppointment} from './hours.js';
import {people} from './people.js';
import {places, reach, reachOf} from './place.js';
import {terms} from './terms.js';
import {type Issue, remark, run, type Schema, undisturbed} from './zod.js';

/** What reads the objects of HSDS that we meet on their own. */
export interface Hsds {
  /** The record of a service, with an empty id where it has none; so have its places. */
  readonly Service: Schema<ServiceRecord | undefined>;
  readonly Location: Schema<LocationRecord | undefined>;
}

const byLanguage = new Map<string, Hsds>();

/**
 * The schemas for a file whose texts are in `lang`, or in several languages of which a reader wants one: HSDS's own
 * field names, old ones included.
 */
export function hsds(lang: string | undefined, reader?: string): Hsds {
  const key = [lang, reader].join();
  const known = byLanguage.get(key);
  if (known !== undefined) return known;
  const made = undisturbed(() => schemas(lang, reader));
  byLanguage.set(key, made);
  return made;
}

function schemas(lang: string | undefined, reader: string | undefined): Hsds {
  const all = fields(lang, reader);
  const {age, date, email, id, line, status, text, title, url} = all;
  const who = people(all);
  const filing = terms(all);
  const shared = reach(all, who, filing);
  const {Location, ServiceAtLocation} = places(all, shared, who);

  const links = list(
    thing({label: title, url}, ({label, url}) => (url === undefined ? 'missing-url' : {label, url}), 'url'),
  );
  const areas = list(
    thing(
      {name: text, service_area: text, description: text},
      ({name, serviceArea, description}) => name ?? serviceArea ?? description ?? 'missing-name',
      'name',
    ),
  );
  const costs = costOptions(all);
  const documents = list(
    thing(
      {id, document: text, uri: url},
      ({id, document, uri}) => (document === undefined ? 'missing-document' : {id, document, url: uri}),
      'document',
    ),
  );
  const funding = list(thing({source: text}, ({source}) => source ?? 'missing-source', 'source'));
  const eligibility = list(
    thing({eligibility: text, minimum_age: age, maximum_age: age}, (its) => its, 'eligibility'),
  );

  const Service = thing(
    {
      id,
      name: title,
      alternate_name: title,
      description: text,
      url,
      additional_urls: links,
      links,
      email,
      status,
      alert: text,
      application_process: text,
      fees_description: text,
      fees: text,
      eligibility_description: text,
      eligibility,
      eligibilitys: eligibility,
      minimum_age: age,
      maximum_age: age,
      min_age: age,
      max_age: age,
      interpretation_services: text,
      assured_date: date,
      attending_type: line,
      attending_access: line,
      organization: who.Organization,
      organisation: who.Organization,
      program: who.Program,
      phone: who.phones,
      languages: who.languages,
      service_areas: areas,
      service_at_locations: list(ServiceAtLocation),
      locations: list(Location),
      cost_options: costs,
      required_documents: documents,
      service_taxonomys: filing.attributes,
      taxonomies: filing.terms,
      funding,
      fundings: funding,
      ...shared,
    },
    (its, _, issues): ServiceRecord | string => {
      const {name, attendingAccess, attendingType} = its;
      if (name === undefined) return 'missing-name';
      const isByAppointment = saysAppointment(attendingAccess) || saysAppointment(attendingType);
      const reached = reachOf(its);
      const bare = run(ServiceAtLocation, {}, []);
      const bareAt = (location: LocationRecord) => (bare === undefined ? [] : [{...bare, location}]);
      const places = [...its.serviceAtLocations, ...its.locations.flatMap(bareAt)];
      // Before HSDS 3 for whom a service is was a list; of several, none tells the ages of all.
      const eligible = [...its.eligibility, ...its.eligibilitys];
      const [only] = eligible.length === 1 ? eligible : [];
      return {
        ...reached,
        id: its.id ?? '',
        name,
        alternateName: its.alternateName,
        description: its.description,
        url: its.url,
        links: [...its.additionalUrls, ...its.links],
        email: its.email,
        status: its.status,
        alert: its.alert,
        applicationProcess: its.applicationProcess,
        fees: joinedTexts([its.feesDescription, its.fees], '\n\n'),
        eligibility: its.eligibilityDescription ?? eligible.find((each) => each.eligibility)?.eligibility,
        minimumAge: its.minimumAge ?? its.minAge ?? only?.minimumAge,
        maximumAge: its.maximumAge ?? its.maxAge ?? only?.maximumAge,
        interpretation: its.interpretationServices,
        assuredOn: its.assuredDate,
        organization: its.organization ?? its.organisation,
        program: its.program,
        phones: [...reached.phones, ...its.phone],
        schedules: booked(reached, isByAppointment).schedules,
        languages: its.languages,
        areas: its.serviceAreas,
        places: withinBounds(places, issues).map((place) => booked(place, isByAppointment)),
        costs: its.costOptions,
        documents: its.requiredDocuments,
        attributes: [
          ...reached.attributes,
          ...its.serviceTaxonomys,
          ...its.taxonomies.map((term) => ({linkType: undefined, label: undefined, value: undefined, term})),
        ],
        funding: [...its.funding, ...its.fundings],
      };
    },
  );
  return {Service, Location};
}

/** Most schedules and exceptions that the places of one service may have: hundreds of places with a week each. */
const mostHours = 4000;

/** The places whose hours can be computed in good time; those after them have hours that nobody knows. */
function withinBounds(
  places: readonly ServiceAtLocationRecord[],
  issues: Issue[],
): readonly ServiceAtLocationRecord[] {
  let left = mostHours;
  const bounded = places.map((place) => {
    left -= place.schedules.length + place.exceptions.length;
    if (left >= 0) return place;
    const schedules = place.schedules.slice(0, 1).map((one) => ({...one, recurrence: undefined}));
    return {...place, schedules, exceptions: place.exceptions.slice(0, 1)};
  });
  if (left < 0) issues.push(remark('too-many', 'service_at_locations'));
  return bounded;
}

/** The same, with its hours by appointment when the whole service is. */
function booked<T extends Pick<ServiceRecord, 'schedules'>>(reached: T, isByAppointment: boolean): T {
  if (!isByAppointment) return reached;
  return {...reached, schedules: reached.schedules.map((each) => ({...each, byAppointment: true}))};
}
