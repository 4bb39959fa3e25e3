import type {Centre, Service} from '../../domain/directory/directory.js';
import {isToBeConfirmed} from '../../domain/directory/flags.js';
import {msg} from '../../ui/localize.js';
import {make} from '../../ui/make.js';
import {standingWords} from '../../ui/standing.js';
import {addressLine} from '../../ui/templates/address.js';
import {hoursContent} from './hours.js';
import {emailParagraphs, heading, list, phoneParagraphs, words} from './parts.js';

/** A centre in plain HTML: name, address, telephones, hours, services, and when this was checked. */
export function centreContent(centre: Centre, level: number, timeZone: string): readonly HTMLElement[] {
  const {name, phones, emails, hours, services, standing} = centre;
  return [
    heading(level, name.value),
    ...addressParagraphs(centre),
    ...phoneParagraphs(phones),
    ...emailParagraphs(emails),
    ...hoursContent(hours, {alwaysOpen: false, timeZone}),
    ...serviceList(services, level + 1),
    make('p', {}, standingWords(standing)),
  ];
}

/** Where a centre is, and whether that is sure. */
export function addressParagraphs({address, attributes}: Centre): readonly HTMLElement[] {
  const line = address === undefined ? '' : addressLine(address);
  if (line === '') return [];
  const unconfirmed = msg('Indirizzo da confermare', {id: 'centre.address-unconfirmed'});
  const doubt = isToBeConfirmed(attributes, 'address') ? [make('p', {}, unconfirmed)] : [];
  return [make('p', {}, line), ...doubt];
}

function serviceList(services: readonly Service[], level: number): readonly HTMLElement[] {
  const names = list(services.map(({name}) => [words(name)]));
  if (names === undefined) return [];
  const areAllFree = services.every(({price}) => price.kind === 'free');
  const free = areAllFree && make('p', {}, msg('Tutti i servizi sono gratuiti.', {id: 'centre.all-free'}));
  const title = heading(level, msg('Servizi', {id: 'centre.services'}));
  return free === false ? [title, names] : [title, free, names];
}
