import type {LocationRecord, Problem, ServiceRecord} from '../../data/records.js';
import {mostlyIn} from '../country/served.js';
import type {PlainDate} from '../hours/hours.js';
import {centreOf} from './centre.js';
import {withPhonesOf} from './contact-details.js';
import type {Centre, Directory, Service, Term} from './directory.js';
import {isHelpline, withoutRepeats} from './helpline.js';
import {priceDoubts} from './price.js';
import {countryOfService, serviceOf} from './service.js';

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
  const steps = directorySteps(records, problems, today);
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
): Generator<undefined, Directory> {
  const services: Read[] = [];
  const helplines: Service[] = [];
  const doubts: Problem[] = [];
  const country = mostlyIn(records.map(countryOfService));
  let checkedOn: PlainDate | undefined;
  for (const record of records) {
    if (record.status === 'inactive' || record.status === 'defunct') continue;
    const service = serviceOf(record, today, country);
    for (const doubt of priceDoubts(record, today)) doubts.push({record: undefined, id: record.id, ...doubt});
    const check = service.standing.checkedOn;
    if (check !== undefined && (checkedOn === undefined || check > checkedOn)) checkedOn = check;
    if (isHelpline(record)) helplines.push(service);
    else services.push({record, service});
    yield;
  }
  const shown = services.map(({service}) => service);
  return {
    centres: yield* centreSteps(services, today),
    services: shown,
    helplines: withoutRepeats(helplines),
    terms: terms(shown),
    problems: withDoubts(problems, doubts),
    checkedOn,
    country,
  };
}

/** The same list where there is no news: a directory that is built again has told its doubts. */
function withDoubts(problems: readonly Problem[], doubts: readonly Problem[]): readonly Problem[] {
  const keyOf = ({id = '', path, code}: Problem) => [id, path, code].join();
  const told = new Set(problems.map(keyOf));
  const news = doubts.filter((doubt) => !told.has(keyOf(doubt)));
  return news.length === 0 ? problems : [...problems, ...news];
}

interface Read {
  readonly record: ServiceRecord;
  readonly service: Service;
}

function* centreSteps(read: readonly Read[], today: PlainDate): Generator<undefined, readonly Centre[]> {
  const found = new Map<string, {location: LocationRecord; record: ServiceRecord; services: Service[]}>();
  for (const {record, service} of read) {
    // A place that no service may point to is no centre.
    for (const {location} of service.isPlaceWithheld ? [] : record.places) {
      if (location.type === 'postal' || location.type === 'virtual') continue;
      const known = found.get(location.id);
      const centre = known ?? {location, record, services: []};
      // Another publisher may know another number of the same place.
      if (known !== undefined) known.location = withPhonesOf(known.location, location);
      if (centre.services.at(-1) !== service) centre.services.push(service);
      found.set(location.id, centre);
    }
    yield;
  }
  const centres: Centre[] = [];
  for (const {location, record, services} of found.values()) {
    centres.push(centreOf(location, services, record.program, today));
    yield;
  }
  return centres;
}

function terms(services: readonly Service[]): readonly Term[] {
  const all = services.flatMap((service) => service.terms);
  return [...new Map(all.map((term) => [term.code ?? term.id ?? term.name.value, term])).values()];
}
