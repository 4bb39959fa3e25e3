import type {Centre, Service} from '../../domain/directory/directory.js';
import {isToBeConfirmed} from '../../domain/directory/flags.js';
import {formatLanguage, formatList} from '../../ui/format.js';
import {msg, str} from '../../ui/localize.js';
import {make} from '../../ui/make.js';
import {standingWords} from '../../ui/standing.js';
import {addressLine, mapOf} from '../../ui/templates/address.js';
import {hoursContent} from './hours.js';
import {
  emailParagraphs,
  heading,
  linkParagraph,
  paragraphs,
  phoneParagraphs,
  roomyList,
  words,
} from './parts.js';

/** How much of a centre or a service its card shows. */
export interface Shown {
  readonly level: number;
  readonly timeZone: string;
  readonly isFull: boolean;
}

/** A centre in plain HTML: name, address, hours, telephones, services, and when this was checked, as on its card. */
export function centreContent(centre: Centre, {level, timeZone, isFull}: Shown): readonly HTMLElement[] {
  const {name, description, phones, emails, url, hours, services, standing} = centre;
  const site = url && linkParagraph(url, msg('Sito del centro', {id: 'centre.site'}));
  return [
    heading(level, name.value),
    ...(isFull && description !== undefined ? paragraphs(description) : []),
    ...addressParagraphs(centre),
    ...hoursContent(hours, {alwaysOpen: false, timeZone, isFull}),
    ...phoneParagraphs(phones),
    ...emailParagraphs(emails),
    ...(site ? [site] : []),
    ...(isFull ? facts(centre) : []),
    ...serviceList(services, level + 1, isFull),
    make('p', {}, standingWords(standing)),
  ];
}

/** Where a centre is, a map of that, and whether it is sure. */
export function addressParagraphs({address, attributes}: Centre): readonly HTMLElement[] {
  const line = address === undefined ? '' : addressLine(address);
  if (line === '') return [];
  const unconfirmed = msg('Indirizzo da confermare', {id: 'centre.address-unconfirmed'});
  const doubt = isToBeConfirmed(attributes, 'address') ? [make('p', {}, unconfirmed)] : [];
  return [make('p', {}, line), mapParagraph(line), ...doubt];
}

/** A link to a map of an address. */
export function mapParagraph(line: string): HTMLElement {
  return linkParagraph(mapOf(line), msg('Apri la mappa', {id: 'address.open-map'}));
}

function facts({transportation, accessibility, languages}: Centre): readonly HTMLElement[] {
  const way = msg('Come arrivare:', {id: 'centre.transport'});
  const access = msg('Accesso:', {id: 'centre.accessibility'});
  return [
    ...(transportation === undefined
      ? []
      : [make('p', {}, make('strong', {}, way), ' ', words(transportation))]),
    ...spokenParagraph(languages),
    ...(accessibility.length === 0 ? [] : [make('p', {}, make('strong', {}, access))]),
    ...roomyList(accessibility.map((one) => [words(one)])),
  ];
}

/** The languages that are spoken, where any were published. */
export function spokenParagraph(languages: Service['languages']): readonly HTMLElement[] {
  const spoken = formatList(
    languages.flatMap(({code, name}) => (code === undefined ? (name ?? []) : formatLanguage(code))),
  );
  return spoken === '' ? [] : [make('p', {}, msg(str`Lingue parlate: ${spoken}`, {id: 'service.languages'}))];
}

function serviceList(services: readonly Service[], level: number, isFull: boolean): readonly HTMLElement[] {
  if (services.length === 0) return [];
  const areAllFree = services.every(({price}) => price.kind === 'free');
  const items = services.map((service) => serviceItem(service, isFull, areAllFree));
  return [
    heading(level, msg('Servizi', {id: 'centre.services'})),
    ...(areAllFree ? [make('p', {}, msg('Tutti i servizi sono gratuiti.', {id: 'centre.all-free'}))] : []),
    make('ul', {}, ...items),
  ];
}

function serviceItem({name, price, description}: Service, isFull: boolean, areAllFree: boolean): HTMLElement {
  const free = price.kind === 'free' && !areAllFree ? ` (${msg('gratuito', {id: 'centre.free'})})` : '';
  const more = isFull && description !== undefined ? paragraphs(description) : [];
  return make('li', {}, make('p', {}, words(name), free), ...more);
}
