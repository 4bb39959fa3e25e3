import {countryServed} from '../../domain/country/served.js';
import type {Directory} from '../../domain/directory/directory.js';
import {findCentre, findService} from '../../domain/directory/find.js';
import {nationalNumber, ownLines} from '../../domain/helplines/national.js';
import {msg} from '../../ui/localize.js';
import {make} from '../../ui/make.js';
import {plainContent} from '../embed/place.js';
import {addressParagraphs, centreContent} from './centre.js';
import {hoursContent} from './hours.js';
import {heading, phoneParagraphs, roomyList, shortCode, words} from './parts.js';
import {serviceContent} from './service.js';

/** An element that plain HTML is wanted for, and the directory that it will show. */
export interface Wanted {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** `undefined` where it could not be read. */
  readonly directory: Directory | undefined;
  readonly timeZone: string;
}

/** So many services and centres are enough to find one's way by telephone. */
const most = 20;

/**
 * What belongs into an element's tag: the same in plain HTML, in the language that `setLocale` chose, as true
 * as the directory is today. Where that does not tell, the numbers that answer where it is.
 */
export function fallbackContent(wanted: Wanted): readonly Node[] {
  const {tag, attributes, directory, timeZone} = wanted;
  const plain = plainContent(tag, attributes);
  if (plain !== undefined) return [...plain.childNodes];
  const found = directory && known(wanted, directory);
  return found === undefined || found.length === 0 ? urgent(directory, timeZone) : found;
}

function known(
  {tag, attributes, timeZone}: Wanted,
  directory: Directory,
): readonly HTMLElement[] | undefined {
  const level = Math.round(Number(attributes.get('heading-level'))) || 3;
  const centre = findCentre(directory, attributes.get('centre') ?? '');
  const service = findService(directory, attributes.get('service') ?? '');
  const details = attributes.get('details');
  const shown = {
    level,
    timeZone,
    isFull: tag === 'casa-service-card' ? details !== 'compact' : details === 'full',
  };
  switch (tag) {
    case 'casa-centre-card':
      return centre && centreContent(centre, shown);
    case 'casa-service-card':
      return service && serviceContent(service, shown);
    case 'casa-opening-hours': {
      const place = service?.places.find(({centreId}) => centreId === centre?.id) ?? service?.places[0];
      const hours = service === undefined ? centre?.hours : (place?.hours ?? service.hours);
      const alwaysOpen = service?.alwaysOpen ?? false;
      const subject = service ?? centre;
      const isFull = attributes.get('view') !== 'line';
      return (
        subject && [
          ...hoursContent(hours, {alwaysOpen, timeZone, isFull}),
          ...phoneParagraphs(subject.phones),
        ]
      );
    }
    case 'casa-service-finder':
      return overview(directory, level, timeZone);
    default:
      return undefined;
  }
}

/** What there is and where, for who cannot search. */
function overview(directory: Directory, level: number, timeZone: string): readonly HTMLElement[] {
  const {services, centres} = directory;
  return [
    heading(level, msg('Servizi', {id: 'centre.services'})),
    ...roomyList(services.slice(0, most).map(({name}) => [words(name)])),
    ...centres
      .slice(0, most)
      .flatMap((centre) => [
        heading(level + 1, centre.name.value),
        ...addressParagraphs(centre),
        ...phoneParagraphs(centre.phones),
      ]),
    ...urgent(directory, timeZone),
  ];
}

/** Numbers that answer where the directory is, as the elements show them. */
function urgent(directory: Directory | undefined, timeZone: string): readonly HTMLElement[] {
  const country = countryServed(directory?.country, timeZone);
  const national = [
    [msg('In pericolo, chiama subito:', {id: 'urgent.emergency'}), nationalNumber('emergency', country)],
    [
      msg('Contro la violenza, giorno e notte:', {id: 'urgent.violence'}),
      nationalNumber('violence', country),
    ],
  ] as const;
  const own = country?.code === 'IT' ? [] : ownLines(directory?.helplines ?? []);
  return [
    ...national.flatMap(([title, number]) =>
      number === undefined ? [] : [make('p', {}, title, ' ', shortCode(number))],
    ),
    ...own.flatMap(({name, phones}) => [make('p', {}, words(name)), ...phoneParagraphs(phones)]),
  ];
}
