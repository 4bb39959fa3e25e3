import {countryServed} from '../../domain/country/served.js';
import type {Place, Service} from '../../domain/directory/directory.js';
import {whoTells} from '../../domain/directory/who-tells.js';
import {nationalNumber} from '../../domain/helplines/national.js';
import {msg} from '../../ui/localize.js';
import {make} from '../../ui/make.js';
import {standingWords} from '../../ui/standing.js';
import {addressLine} from '../../ui/templates/address.js';
import {hoursContent} from './hours.js';
import {emailParagraphs, heading, phoneParagraphs, shortCode, words} from './parts.js';

/** A service in plain HTML: what it is, what it costs, where and when, whom to call, when this was checked. */
export function serviceContent(service: Service, level: number, timeZone: string): readonly HTMLElement[] {
  const {name, organization, alert, description, price, fees, phones, emails, standing} = service;
  const texts = [alert, description, price.kind === 'free' ? undefined : fees].filter(
    (text) => text !== undefined,
  );
  return [
    heading(level, words(name)),
    ...(organization === undefined ? [] : [make('p', {}, organization.name.value)]),
    ...texts.map((text) => make('p', {}, words(text))),
    ...(price.kind === 'free' ? [make('p', {}, msg('Gratuito', {id: 'service.free'}))] : []),
    ...whereAndWhen(service, timeZone),
    ...phoneParagraphs(phones),
    ...emailParagraphs(emails),
    make('p', {}, standingWords(standing)),
  ];
}

/** A desk whose place is kept to itself is reached by telephone only. */
function whereAndWhen(service: Service, timeZone: string): readonly HTMLElement[] {
  const {isPlaceWithheld, places, hours, alwaysOpen} = service;
  if (isPlaceWithheld) return withheld(service, timeZone);
  if (places.length > 0) return places.flatMap((place) => placeContent(place, service, timeZone));
  return hours === undefined && !alwaysOpen ? [] : hoursContent(hours, {alwaysOpen, timeZone});
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

function placeContent(place: Place, {hours, alwaysOpen}: Service, timeZone: string): readonly HTMLElement[] {
  const {centreName, address, phones} = place;
  const line = address === undefined ? '' : addressLine(address);
  const name = make('strong', {}, centreName.value);
  const when = place.hours ?? hours;
  return [
    line === '' ? make('p', {}, name) : make('p', {}, name, `, ${line}`),
    ...phoneParagraphs(phones),
    ...(when === undefined && !alwaysOpen ? [] : hoursContent(when, {alwaysOpen, timeZone})),
  ];
}
