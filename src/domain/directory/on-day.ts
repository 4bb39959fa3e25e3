import type {PlainDate} from '../hours/hours.js';
import {standingOf} from '../hours/standing.js';
import type {
  CentreFacts,
  Centre,
  Directory,
  DirectoryFacts,
  Problem,
  Service,
  ServiceFacts,
  Term,
} from './directory.js';
import {priceOf} from './price.js';

/** What a service is on a day. */
export function serviceOn(facts: ServiceFacts, today: PlainDate): Service {
  return {...facts, price: priceOf(facts, today), standing: standingOf(facts.published, today)};
}

/** What a directory is on a day, a service a step, so that its caller can stop for breath between any two. */
export function* directoryOn(
  facts: DirectoryFacts,
  problems: readonly Problem[],
  today: PlainDate,
): Generator<undefined, Directory> {
  const services: Service[] = [];
  for (const one of facts.services) {
    services.push(serviceOn(one, today));
    yield;
  }
  const helplines = facts.helplines.map((line) => serviceOn(line, today));
  const centreOn = (centre: CentreFacts): Centre => ({
    ...centre,
    services: centre.services.flatMap((at) => services[at] ?? []),
    standing: standingOf(centre.published, today),
  });
  return {
    centres: facts.centres.map(centreOn),
    services,
    helplines,
    terms: termsOf(services),
    problems,
    checkedOn: lastCheck([...services, ...helplines]),
    country: facts.country,
  };
}

function termsOf(services: readonly Service[]): readonly Term[] {
  const all = services.flatMap((service) => service.terms);
  return [...new Map(all.map((term) => [term.code ?? term.id ?? term.name.value, term])).values()];
}

function lastCheck(services: readonly Service[]): PlainDate | undefined {
  let last: PlainDate | undefined;
  for (const {standing} of services) {
    const {checkedOn} = standing;
    if (checkedOn !== undefined && (last === undefined || checkedOn > last)) last = checkedOn;
  }
  return last;
}
