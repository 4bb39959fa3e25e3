import type {Centre, Directory, Place, Service} from '../../src/domain/directory/directory.js';
import {aCentre, aDirectory, aPhone, aSchedule, aService, aTerm, officeHours, words} from './directories.js';

const abitare = aTerm('abitare', 'Casa');
const salute = aTerm('salute', 'Salute');
const ascolto = aTerm('ascolto', 'Ascolto');
const violenza = aTerm('violenza', 'Violenza');

const language = (code: string) => ({name: undefined, code, note: undefined});

const at = (centre: Pick<Centre, 'id' | 'name' | 'address'>, over: Partial<Place> = {}): Place => ({
  centreId: centre.id,
  centreName: centre.name,
  address: centre.address,
  description: undefined,
  phones: [],
  hours: undefined,
  ...over,
});

const north = aCentre({
  id: 'nord',
  aliases: ['nord', 'centro-nord'],
  name: words('Centro di esempio Nord'),
  position: {latitude: 45.5, longitude: 9.19},
  languages: [],
  services: [],
});
const south = aCentre({
  id: 'sud',
  aliases: ['sud', 'centro-sud'],
  name: words('Centro di esempio Sud'),
  position: {latitude: 45.43, longitude: 9.18},
  accessibility: [],
  languages: [],
  services: [],
});

const bare = {description: undefined, eligibility: undefined, application: undefined, phones: [], emails: []};

/** Six invented services at two centres, of every kind that filters tell apart. */
export const services: readonly Service[] = [
  aService({
    ...bare,
    id: 'pratiche',
    name: words('Aiuto con le pratiche'),
    description: words('Ti aiutiamo con moduli e domande.'),
    terms: [abitare],
    places: [
      at(north, {hours: officeHours}),
      at(south, {hours: {schedules: [aSchedule('SA')], exceptions: []}}),
    ],
    languages: [language('it'), language('ar')],
  }),
  aService({
    ...bare,
    id: 'infermiere',
    name: words('Infermiere di comunità'),
    application: words('Su appuntamento.'),
    terms: [salute],
    places: [at(north, {hours: {schedules: [aSchedule('TU')], exceptions: []}})],
    phones: [aPhone()],
  }),
  aService({
    ...bare,
    id: 'medico',
    name: words('Ambulatorio del medico di base'),
    terms: [salute],
    places: [at(south)],
    price: {kind: 'unknown'},
  }),
  aService({
    ...bare,
    id: 'psicologo',
    name: words('Ascolto psicologico'),
    application: words('Vieni senza appuntamento.'),
    terms: [ascolto, salute],
    places: [at(south, {hours: officeHours})],
    languages: [language('es')],
  }),
  aService({
    ...bare,
    id: 'sportello-donne',
    name: words('Sportello contro la violenza'),
    terms: [violenza],
    sensitive: true,
    phones: [aPhone({number: '02 0000 0003', dial: '+390200000003'})],
  }),
  aService({...bare, id: 'custode', name: words('Custodi'), terms: [abitare], places: [at(north)]}),
];

const helpline = aService({
  ...bare,
  id: 'linea',
  name: words('Numero antiviolenza di esempio'),
  terms: [violenza],
  phones: [aPhone({number: '02 0000 0004', dial: '+390200000004'})],
  sensitive: true,
  emergency: true,
  alwaysOpen: true,
});

/** The directory of `services`, with one helpline. */
export function aFinderDirectory(over: Partial<Directory> = {}): Directory {
  const given = (id: string) => services.filter(({places}) => places.some(({centreId}) => centreId === id));
  return aDirectory({
    centres: [
      {...north, services: given('nord')},
      {...south, services: given('sud')},
    ],
    services,
    helplines: [helpline],
    terms: [abitare, salute, ascolto, violenza],
    ...over,
  });
}

/** Any number of invented services, each with a name of its own. */
export function manyServices(count: number): readonly Service[] {
  return Array.from({length: count}, (_, number) =>
    aService({
      ...bare,
      id: `s${String(number)}`,
      name: words(`Sportello numero ${String(number + 1)}`),
      terms: [abitare],
    }),
  );
}
