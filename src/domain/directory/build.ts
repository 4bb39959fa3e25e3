import type {LocationRecord, Problem, ServiceRecord} from '../../data/records.js';
import {mostlyIn} from '../country/named.js';
import type {PlainDate} from '../hours/hours.js';
import {centreFacts} from './centre.js';
import {clockDoubts, withDoubts} from './clock-doubts.js';
import {withPhonesOf} from './contact-details.js';
import type {CentreFacts, Directory, DirectoryFacts, ServiceFacts} from './directory.js';
import {isHelpline, withoutRepeats} from './helpline.js';
import {directoryLocality} from './locality.js';
import {directoryOn} from './on-day.js';
import {priceDoubts} from './price-facts.js';
import {countryOfService, serviceFacts, type Surroundings} from './service.js';

/**
 * The directory that an endpoint's records make up on a day.
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
  const facts = yield* directoryFacts(records);
  const doubts: Problem[] = [];
  for (const record of records) {
    for (const doubt of priceDoubts(record, today)) doubts.push({record: undefined, id: record.id, ...doubt});
    yield;
  }
  for (const service of timeZone === undefined ? [...facts.services, ...facts.helplines] : []) {
    doubts.push(...clockDoubts(service, today));
    yield;
  }
  return yield* directoryOn(facts, withDoubts(problems, doubts), today);
}

const hidden = new Set<ServiceRecord['status']>(['inactive', 'defunct', 'withheld']);

/** What records say of a directory, whatever the day; a record a step. */
export function* directoryFacts(records: readonly ServiceRecord[]): Generator<undefined, DirectoryFacts> {
  const read: ServiceRecord[] = [];
  const services: ServiceFacts[] = [];
  const helplines: ServiceFacts[] = [];
  const country = mostlyIn(records.map(countryOfService));
  const around = {elsewhere: directoryLocality(records), country};
  for (const record of records) {
    if (hidden.has(record.status)) continue;
    const service = serviceFacts(record, around);
    if (isHelpline(record)) helplines.push(service);
    else {
      read.push(record);
      services.push(service);
    }
    yield;
  }
  const centres = yield* centreSteps(read, services, around);
  return {centres, services, helplines: withoutRepeats(helplines), country};
}

function* centreSteps(
  records: readonly ServiceRecord[],
  services: readonly ServiceFacts[],
  {elsewhere}: Surroundings,
): Generator<undefined, readonly CentreFacts[]> {
  const found = new Map<
    string,
    {location: LocationRecord; program: ServiceRecord['program']; services: number[]}
  >();
  for (const [at, {places, program}] of records.entries()) {
    // A place that no service may point to is no centre.
    for (const {location} of services[at]?.isPlaceWithheld === true ? [] : places) {
      if (location.type === 'postal' || location.type === 'virtual') continue;
      const known = found.get(location.id);
      const centre = known ?? {location, program, services: []};
      // Another publisher may know another number of the same place.
      if (known !== undefined) known.location = withPhonesOf(known.location, location);
      if (centre.services.at(-1) !== at) centre.services.push(at);
      found.set(location.id, centre);
    }
    yield;
  }
  const centres: CentreFacts[] = [];
  for (const one of found.values()) {
    centres.push(centreFacts(one, services, elsewhere));
    yield;
  }
  return centres;
}
