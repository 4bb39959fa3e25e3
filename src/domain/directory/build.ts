import type {LocationRecord, Problem, ServiceRecord} from '../../data/records.js';
import type {PlainDate} from '../hours/hours.js';
import {centreOf} from './centre.js';
import type {Centre, Directory, Service, Term} from './directory.js';
import {isHelpline, withoutRepeats} from './helpline.js';
import {serviceOf} from './service.js';

/**
 * The directory that an endpoint's records make up.
 *
 * Inactive and defunct records are left out; those of unknown status are shown.
 */
export function directoryOf(
  records: readonly ServiceRecord[],
  problems: readonly Problem[],
  today: PlainDate,
): Directory {
  const shown = records.filter(({status}) => status !== 'inactive' && status !== 'defunct');
  const read = shown.map((record) => ({record, service: serviceOf(record, today)}));
  const services = read.filter(({record}) => !isHelpline(record));
  const checks = read.map(({service}) => service.standing.checkedOn).filter((day) => day !== undefined);
  return {
    centres: centres(services, today),
    services: services.map(({service}) => service),
    helplines: withoutRepeats(read.filter(({record}) => isHelpline(record)).map(({service}) => service)),
    terms: terms(services.map(({service}) => service)),
    problems,
    checkedOn: checks.toSorted().at(-1),
  };
}

interface Read {
  readonly record: ServiceRecord;
  readonly service: Service;
}

function centres(read: readonly Read[], today: PlainDate): readonly Centre[] {
  const found = new Map<string, {location: LocationRecord; record: ServiceRecord; services: Service[]}>();
  for (const {record, service} of read) {
    // A place that no service may point to is no centre.
    for (const {location} of service.isPlaceWithheld ? [] : record.places) {
      if (location.type === 'postal' || location.type === 'virtual') continue;
      const centre = found.get(location.id) ?? {location, record, services: []};
      if (!centre.services.includes(service)) centre.services.push(service);
      found.set(location.id, centre);
    }
  }
  return [...found.values()].map(({location, record, services}) =>
    centreOf(location, services, record.program, today),
  );
}

function terms(services: readonly Service[]): readonly Term[] {
  const all = services.flatMap((service) => service.terms);
  return [...new Map(all.map((term) => [term.code ?? term.id ?? term.name.value, term])).values()];
}
