import type {Place, Service} from '../../domain/directory/directory.js';
import {msg} from '../../ui/localize.js';
import {make} from '../../ui/make.js';
import {standingWords} from '../../ui/standing.js';
import {addressLine} from '../../ui/templates/address.js';
import {hoursContent} from './hours.js';
import {emailParagraphs, heading, phoneParagraphs, shortCode, words} from './parts.js';

/** A service in plain HTML: what it is, what it costs, where and when, whom to call, when this was checked. */
export function serviceContent(service: Service, level: number, timeZone: string): readonly HTMLElement[] {
  const {name, organization, alert, description, price, phones, emails, standing} = service;
  const texts = [alert, description].filter((text) => text !== undefined);
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
  if (isPlaceWithheld) {
    const words = msg('Per la sicurezza di chi viene non scriviamo dove e quando. Chiama e te lo dicono:', {
      id: 'service.withheld',
    });
    return [make('p', {}, words, ' ', shortCode('1522'))];
  }
  if (places.length > 0) return places.flatMap((place) => placeContent(place, service, timeZone));
  return hours === undefined && !alwaysOpen ? [] : hoursContent(hours, {alwaysOpen, timeZone});
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
