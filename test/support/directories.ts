import type {
  Centre,
  Directory,
  Phone,
  Place,
  Service,
  Term,
  Text,
} from '../../src/domain/directory/directory.js';
import type {Locality} from '../../src/domain/hours/place-clock.js';
import type {Hours, Schedule} from '../../src/domain/hours/hours.js';

/** Published words in Italian. */
export const words = (value: string): Text => ({value, lang: 'it'});

/** An invented number: 02 0000 0001 and on. */
export function aPhone(over: Partial<Phone> = {}): Phone {
  return {
    id: 'phone',
    number: '02 0000 0001',
    dial: '+390200000001',
    extension: undefined,
    type: 'voice',
    description: undefined,
    languages: [],
    ...over,
  };
}

/** A term people search by. */
export function aTerm(code: string, name: string): Term {
  return {id: code, code, name: words(name), description: undefined, taxonomy: 'Esempio'};
}

/** Every week on the days given, from 9:00 to 17:00 unless said otherwise. */
export function aSchedule(byDay: string, over: Partial<Schedule> = {}): Schedule {
  return {
    recurrence: {
      freq: 'WEEKLY',
      interval: 1,
      byDay: byDay.split(',').map((day) => ({day: day as 'MO', nth: undefined})),
      byMonthDay: [],
      weekStart: 'MO',
      count: undefined,
      until: undefined,
      start: undefined,
    },
    opens: 9 * 60,
    closes: 17 * 60,
    closed: false,
    validFrom: undefined,
    validTo: undefined,
    publicHolidays: 'closed',
    byAppointment: false,
    description: undefined,
    ...over,
  };
}

/** Where the invented centre is. */
export const inMilan: Locality = {country: 'IT', timeZone: 'Europe/Rome', city: 'Milano', isMilan: true};

/** Monday to Friday, 9 to 13 and 14 to 17. */
export const officeHours: Hours = {
  schedules: [aSchedule('MO,TU,WE,TH,FR', {closes: 13 * 60}), aSchedule('MO,TU,WE,TH,FR', {opens: 14 * 60})],
  exceptions: [],
};

/** An invented service, checked on 1 November 2026. */
export function aService(over: Partial<Service> = {}): Service {
  return {
    id: 'service',
    aliases: ['sportello-di-esempio'],
    name: words('Sportello di esempio'),
    alternateName: undefined,
    description: words('Ti ascoltiamo e ti spieghiamo le pratiche della casa.'),
    eligibility: words('Per chi abita nel quartiere.'),
    ages: {from: undefined, to: undefined},
    application: words('Vieni quando siamo aperti. Non serve appuntamento.'),
    documents: [{document: words('Un documento di identità'), url: undefined}],
    price: {kind: 'free'},
    fees: undefined,
    alert: undefined,
    phones: [aPhone()],
    emails: ['sportello@example.org'],
    url: 'https://example.org/sportello',
    links: [],
    languages: [],
    interpretation: undefined,
    organization: {
      id: 'o',
      name: words('Ente di esempio'),
      description: undefined,
      website: undefined,
      email: undefined,
      phones: [],
    },
    program: undefined,
    terms: [aTerm('abitare', 'Casa')],
    areas: [],
    places: [],
    isPlaceWithheld: false,
    hours: undefined,
    alwaysOpen: false,
    emergency: false,
    sensitive: false,
    standing: {kind: 'active', checkedOn: '2026-11-01'},
    ...over,
  };
}

/** An invented centre, checked on 1 November 2026. */
export function aCentre(over: Partial<Centre> = {}): Centre {
  return {
    id: 'centre',
    aliases: ['esempio', 'centro-di-esempio'],
    name: words('Centro di esempio'),
    alternateName: undefined,
    description: words('Il centro è al piano terra.'),
    address: {
      line1: 'Via Esempio 1',
      line2: undefined,
      attention: undefined,
      city: 'Milano',
      region: 'Lombardia',
      province: 'MI',
      postalCode: undefined,
      country: 'IT',
      type: 'physical',
    },
    position: undefined,
    transportation: words('Tram 0, fermata Esempio'),
    url: undefined,
    phones: [aPhone()],
    emails: [],
    languages: [
      {name: undefined, code: 'it', note: undefined},
      {name: undefined, code: 'ar', note: undefined},
    ],
    accessibility: [words('Ingresso senza gradini')],
    hours: officeHours,
    services: [aService()],
    attributes: [],
    program: undefined,
    standing: {kind: 'active', checkedOn: '2026-11-01'},
    locality: inMilan,
    ...over,
  };
}

/** Where the invented centre gives a service. */
export function aPlace(over: Partial<Place> = {}): Place {
  const {id, name, address} = aCentre({services: []});
  return {
    centreId: id,
    centreName: name,
    address,
    description: undefined,
    phones: [],
    hours: undefined,
    locality: inMilan,
    ...over,
  };
}

/** An invented directory of one centre with its services. */
export function aDirectory(over: Partial<Directory> = {}): Directory {
  const centres = over.centres ?? [aCentre()];
  return {
    centres,
    services: centres.flatMap(({services}) => services),
    helplines: [],
    terms: [aTerm('abitare', 'Casa')],
    problems: [],
    checkedOn: '2026-11-01',
    ...over,
  };
}
