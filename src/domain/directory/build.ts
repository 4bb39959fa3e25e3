import type {LocationRecord, Problem, ServiceRecord} from '../../data/records.js';
import type {PlainDate} from '../hours/hours.js';
import {centreOf} from './centre.js';
import type {Centre, Directory, Service, Term} from './directory.js';
import {clockDoubts, withDoubts} from './clock-doubts.js';
import {isHelpline, withoutRepeats} from './helpline.js';
import {directoryLocality} from './locality.js';
import {serviceOf, type Surroundings} from './service.js';

/**
 * The directory that an endpoint's records make up.
 *
 * Inactive and defunct records are left out, and those that are not for the public; those of unknown status are
 * shown.
 *
 * @param timeZone That of all hours where a page's author named one: then no record lacks one.
 */
export function directoryOf(
  records: readonly ServiceRecord[],
  problems: readonly Problem[],
  today: PlainDate,
  timeZone?: string,
): Directory {
  const steps = directorySteps(records, problems, today, timeZone);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same a record at a time, so that its caller can stop for breath between any two. */
export function* directorySteps(
  records: readonly ServiceRecord[],
  problems: readonly Problem[],
  today: PlainDate,
  timeZone?: string,
): Generator<undefined, Directory> {
  const surroundings = {today, elsewhere: directoryLocality(records)};
  const doubts: Problem[] = [];
  const services: Read[] = [];
  const helplines: Service[] = [];
  let checkedOn: PlainDate | undefined;
  for (const record of records) {
    if (hidden.has(record.status)) continue;
    const service = serviceOf(record, surroundings);
    if (timeZone === undefined) doubts.push(...clockDoubts(service, today));
    const check = service.standing.checkedOn;
    if (check !== undefined && (checkedOn === undefined || check > checkedOn)) checkedOn = check;
    if (isHelpline(record)) helplines.push(service);
    else services.push({record, service});
    yield;
  }
  const shown = services.map(({service}) => service);
  return {
    centres: yield* centreSteps(services, surroundings),
    services: shown,
    helplines: withoutRepeats(helplines),
    terms: terms(shown),
    problems: withDoubts(problems, doubts),
    checkedOn,
  };
}

const hidden = new Set<ServiceRecord['status']>(['inactive', 'defunct', 'withheld']);

interface Read {
  readonly record: ServiceRecord;
  readonly service: Service;
}

function* centreSteps(
  read: readonly Read[],
  surroundings: Surroundings,
): Generator<undefined, readonly Centre[]> {
  const found = new Map<string, {location: LocationRecord; record: ServiceRecord; services: Service[]}>();
  for (const {record, service} of read) {
    // A place that no service may point to is no centre.
    for (const {location} of service.isPlaceWithheld ? [] : record.places) {
      if (location.type === 'postal' || location.type === 'virtual') continue;
      const centre = found.get(location.id) ?? {location, record, services: []};
      if (centre.services.at(-1) !== service) centre.services.push(service);
      found.set(location.id, centre);
    }
    yield;
  }
  const centres: Centre[] = [];
  for (const {location, record, services} of found.values()) {
    centres.push(centreOf(location, services, record.program, surroundings));
    yield;
  }
  return centres;
}

function terms(services: readonly Service[]): readonly Term[] {
  const all = services.flatMap((service) => service.terms);
  return [...new Map(all.map((term) => [term.code ?? term.id ?? term.name.value, term])).values()];
}
