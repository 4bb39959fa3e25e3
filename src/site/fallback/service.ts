import {countryServed} from '../../domain/country/served.js';
import type {Place, Service, Text} from '../../domain/directory/directory.js';
import {whoTells} from '../../domain/directory/who-tells.js';
import {nationalNumber} from '../../domain/helplines/national.js';
import {msg, str} from '../../ui/localize.js';
import {make} from '../../ui/make.js';
import {priceWords} from '../../ui/price-words.js';
import {standingWords} from '../../ui/standing.js';
import {addressLine} from '../../ui/templates/address.js';
import {callLog} from '../../ui/templates/call-log.js';
import {few} from '../../elements/service-card/where.js';
import {mapParagraph, type Shown, spokenParagraph} from './centre.js';
import {hoursContent} from './hours.js';
import {
  emailParagraphs,
  heading,
  linkParagraph,
  paragraphs,
  phoneParagraphs,
  roomyList,
  shortCode,
  words,
} from './parts.js';

/** A service in plain HTML, in the order of its card: what it is, for whom, how, what it costs, where, whom to call. */
export function serviceContent(service: Service, shown: Shown): readonly HTMLElement[] {
  const {name, organization, alert, description, sensitive, standing} = service;
  return [
    heading(shown.level, words(name)),
    ...(organization === undefined ? [] : [make('p', {}, organization.name.value)]),
    ...(alert === undefined ? [] : [make('p', {}, words(alert))]),
    ...text(description),
    ...(shown.isFull ? sheet(service, shown) : summary(service, shown)),
    ...(sensitive ? [make('p', {}, callLog())] : []),
    make('p', {}, standingWords(standing)),
  ];
}

function sheet(service: Service, shown: Shown): readonly HTMLElement[] {
  const {eligibility, application, documents} = service;
  const needed = documents.map(({document, url}) =>
    url === undefined ? [words(document)] : [...linkParagraph(url, words(document)).childNodes],
  );
  const section = (title: string, content: readonly HTMLElement[]) =>
    content.length === 0 ? [] : [heading(shown.level + 1, title), ...content];
  return [
    ...section(msg('A chi è rivolto', {id: 'service.for-whom'}), [...text(eligibility), ...years(service)]),
    ...section(msg('Come fare', {id: 'service.how'}), text(application)),
    ...section(msg('Cosa serve', {id: 'service.needed'}), roomyList(needed)),
    ...section(msg('Costi', {id: 'service.costs'}), costs(service)),
    ...section(msg('Dove e quando', {id: 'service.where'}), whereAndWhen(service, shown)),
    ...section(msg('Contatti', {id: 'service.contacts'}), contacts(service)),
  ];
}

function summary(service: Service, shown: Shown): readonly HTMLElement[] {
  const {places} = service;
  const names = roomyList(places.map(({centreName}) => [centreName.value]));
  const free = make('p', {}, msg('Gratuito', {id: 'service.free'}));
  return [
    ...(service.price.kind === 'free' ? [free] : []),
    ...(places.length > few && !service.isPlaceWithheld ? names : whereAndWhen(service, shown)),
    ...phoneParagraphs(service.phones),
    // Where the button for the rest will be.
    ...text(service.eligibility),
  ];
}

const text = (published: Text | undefined) => (published === undefined ? [] : paragraphs(published));

function years({ages: {from, to}}: Service): readonly HTMLElement[] {
  if (from !== undefined && to !== undefined)
    return [make('p', {}, msg(str`Da ${from} a ${to} anni`, {id: 'service.ages'}))];
  if (from !== undefined && from > 0)
    return [make('p', {}, msg(str`Da ${from} anni in su`, {id: 'service.ages-from'}))];
  return to === undefined ? [] : [make('p', {}, msg(str`Fino a ${to} anni`, {id: 'service.ages-to'}))];
}

function costs(service: Service): readonly HTMLElement[] {
  const {free, texts, lines} = priceWords(service);
  const rows = lines.map(({from, parts}) => [
    ...(from === undefined ? [] : [from, ' ']),
    ...parts.flatMap((part, at) => [
      ...(at > 0 ? [', '] : []),
      typeof part === 'string' ? part : words(part),
    ]),
  ]);
  return [...(free === undefined ? [] : [make('p', {}, free)]), ...texts.flatMap(text), ...roomyList(rows)];
}

/** A desk whose place is kept to itself is reached by telephone only. */
function whereAndWhen(service: Service, shown: Shown): readonly HTMLElement[] {
  const {isPlaceWithheld, places, hours, alwaysOpen} = service;
  if (isPlaceWithheld) return withheld(service, shown.timeZone);
  if (places.length > 0) return places.flatMap((place) => placeContent(place, service, shown));
  return hours === undefined && !alwaysOpen ? [] : hoursContent(hours, {...shown, alwaysOpen});
}

function withheld(service: Service, timeZone: string): readonly HTMLElement[] {
  const number = nationalNumber('violence', countryServed(service.country, timeZone));
  const way = whoTells(service);
  const isCall = number !== undefined || way?.kind === 'phone';
  const words = isCall
    ? msg('Per la sicurezza di chi viene non scriviamo dove e quando. Chiama e te lo dicono:', {
        id: 'service.withheld',
      })
    : msg('Per la sicurezza di chi viene non scriviamo dove e quando.', {id: 'service.withheld-only'});
  const line = make('p', {}, words, ...(number === undefined ? [] : [' ', shortCode(number)]));
  // Numbers and e-mails of its own stand below.
  const isElsewhere = number === undefined && way?.kind === 'phone' && way.phones !== service.phones;
  return [
    line,
    ...(isElsewhere ? phoneParagraphs(way.phones) : []),
    ...(!isCall && way?.kind === 'page' ? [make('p', {}, make('a', {href: way.url}, way.url))] : []),
  ];
}

function placeContent(place: Place, {hours, alwaysOpen}: Service, shown: Shown): readonly HTMLElement[] {
  const {centreName, address, description, phones} = place;
  const line = address === undefined ? '' : addressLine(address);
  const when = place.hours ?? hours;
  return [
    make('p', {}, make('strong', {}, centreName.value)),
    ...(line === '' ? [] : [make('p', {}, line), mapParagraph(line)]),
    ...(description === undefined ? [] : [make('p', {}, words(description))]),
    ...phoneParagraphs(phones),
    ...(when === undefined && !alwaysOpen ? [] : hoursContent(when, {...shown, alwaysOpen})),
  ];
}

function contacts(service: Service): readonly HTMLElement[] {
  const {phones, emails, url, links, languages, interpretation} = service;
  const pages = [...(url === undefined ? [] : [{url, label: undefined}]), ...links];
  return [
    ...phoneParagraphs(phones),
    ...emailParagraphs(emails),
    ...pages.map((page) => linkParagraph(page.url, page.label ? words(page.label) : siteName(page.url))),
    ...spokenParagraph(languages),
    ...(interpretation === undefined ? [] : [make('p', {}, words(interpretation))]),
  ];
}

/** A web address as people know it: without scheme and path. */
const siteName = (url: string) => new URL(url).hostname.replace(/^www\./, '');
