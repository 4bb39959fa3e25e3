import type {PlainDate, Problem, ServiceRecord} from '../../data/records.js';
import {clockDoubts} from '../../domain/directory/clock-doubts.js';
import {directoryLocality} from '../../domain/directory/locality.js';
import {priceDoubts} from '../../domain/directory/price-facts.js';
import {serviceOf, termsOf} from '../../domain/directory/service.js';

/** What a record should say that we ask of publishers, though a card can do without it. */
const asked: Readonly<Record<string, (service: ServiceRecord) => boolean>> = {
  description: ({description}) => description !== undefined,
  status: ({status}) => status !== undefined,
  organization: ({organization}) => organization !== undefined,
  way: ({phones, places, url}) => phones.length + places.length > 0 || url !== undefined,
  term: ({attributes}) => termsOf(attributes).some(({code}) => code !== undefined),
  assured_date: ({assuredOn}) => assuredOn !== undefined,
};

/** What its publisher should add to the records of a page, or put right in them, as they are on a day. */
export function gapsIn(services: readonly ServiceRecord[], today: PlainDate): readonly Problem[] {
  return services.flatMap((service, record) => {
    const missing = Object.entries(asked).filter(([, isThere]) => !isThere(service));
    return [
      ...missing.map(([name]) => ({path: '', code: `missing-${name}`})),
      ...priceDoubts(service, today),
    ].map((gap) => ({record, id: service.id, ...gap}));
  });
}

/** Where nobody could tell by whose clock the hours are, unless a page says it. */
export function doubtsIn(services: readonly ServiceRecord[], now: Date): readonly Problem[] {
  const today = now.toISOString().slice(0, 10);
  const elsewhere = directoryLocality(services);
  return services.flatMap((service, record) =>
    clockDoubts(serviceOf(service, today, {elsewhere}), today).map((doubt) => ({...doubt, record})),
  );
}
