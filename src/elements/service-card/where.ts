import {html, nothing, type TemplateResult} from 'lit';
import type {ServedCountry} from '../../domain/country/served.js';
import type {Place, Service, Text} from '../../domain/directory/directory.js';
import {whoTells} from '../../domain/directory/who-tells.js';
import {nationalNumber} from '../../domain/helplines/national.js';
import type {PageClock} from '../../domain/hours/place-clock.js';
import {formatLanguage, formatList} from '../../ui/format.js';
import {msg, str} from '../../ui/localize.js';
import {addressRow} from '../../ui/templates/address.js';
import {phoneRow, nationalLine} from '../../ui/templates/phone-link.js';
import {properName, words} from '../../ui/templates/words.js';

/** The state in words, or with it the table of the week. */
type HoursView = 'line' | 'both';

/** What is around a service: the clock its element was given, and the country that numbers are to answer in. */
export interface Around extends Partial<PageClock> {
  readonly country: ServedCountry | undefined;
}

/** Where a service is given and when; `undefined` where neither was published. */
export function places(service: Service, around: Around, view: HoursView): TemplateResult | undefined {
  if (service.isPlaceWithheld) return withheld(service, around.country);
  if (service.places.length > 0) {
    return html`<ul>
      ${service.places.map((place) => html`<li>${placeRow(place, service, around, view)}</li>`)}
    </ul>`;
  }
  return service.hours === undefined && !service.alwaysOpen ? undefined : hours(service, around, view);
}

/** Where a service is given, short enough for a list: many places by their names only. */
export function placesInShort(service: Service, around: Around): TemplateResult | undefined {
  if (service.places.length <= few) return places(service, around, 'line');
  const names = service.places.map(({centreName}) => html`<li>${properName(centreName)}</li>`);
  return html`<ul part="places">
    ${names}
  </ul>`;
}

/** So many places are shown whole in a list of services. */
export const few = 2;

/**
 * For the safety of those who come: milan.md 4.1, the city itself sends callers to 1522. That answers in Italy only;
 * elsewhere whoever runs the service tells.
 */
function withheld(service: Service, country: ServedCountry | undefined): TemplateResult {
  const number = nationalNumber('violence', country);
  const way = whoTells(service);
  if (number === undefined && way?.kind !== 'phone') {
    const only = msg('Per la sicurezza di chi viene non scriviamo dove e quando.', {
      id: 'service.withheld-only',
    });
    return html`<p>
      ${only} ${way === undefined ? nothing : way.kind === 'page' ? pageLink(way.url) : mailLink(way.email)}
    </p>`;
  }
  return html`<p>
    ${msg('Per la sicurezza di chi viene non scriviamo dove e quando. Chiama e te lo dicono:', {id: 'service.withheld'})}
    ${number === undefined ? way?.kind === 'phone' && way.phones.map(phoneRow) : nationalLine(number)}
  </p>`;
}

function placeRow(place: Place, service: Service, page: Partial<PageClock>, view: HoursView): TemplateResult {
  const {centreName, address, description, phones} = place;
  return html`
    <p><strong>${properName(centreName)}</strong></p>
    ${address === undefined ? nothing : addressRow(address)}
    ${description === undefined ? nothing : html`<p>${words(description)}</p>`}
    ${phones.map((phone) => html`<p>${phoneRow(phone)}</p>`)}
    ${
      place.hours === undefined && service.hours === undefined
        ? nothing
        : hours({...service, places: [place]}, page, view)
    }
  `;
}

const hours = (service: Service, page: Partial<PageClock>, view: HoursView): TemplateResult =>
  html`<casa-opening-hours
    .service=${service}
    .timeZone=${page.timeZone}
    .patronDay=${page.patronDay}
    view=${view}
  ></casa-opening-hours>`;

/** Whom to call or write to, and in which languages; `undefined` where nothing was published. */
export function contacts({
  phones,
  emails,
  url,
  links,
  languages,
  interpretation,
}: Service): TemplateResult | undefined {
  const pages = [...(url === undefined ? [] : [{url, label: undefined}]), ...links];
  const spoken = formatList(
    languages.flatMap(({code, name}) => (code === undefined ? (name ?? []) : formatLanguage(code))),
  );
  const rows = [
    ...phones.map(phoneRow),
    ...emails.map(mailLink),
    ...pages.map(({url, label}) => pageLink(url, label)),
    ...(spoken === '' ? [] : [html`${msg(str`Lingue parlate: ${spoken}`, {id: 'service.languages'})}`]),
    ...(interpretation === undefined ? [] : [words(interpretation)]),
  ];
  return rows.length === 0
    ? undefined
    : html`<ul>
        ${rows.map((row) => html`<li>${row}</li>`)}
      </ul>`;
}

const mailLink = (email: string): TemplateResult =>
  html`<a href="mailto:${email}"><bdi dir="ltr">${email}</bdi></a>`;

const pageLink = (url: string, label?: Text): TemplateResult =>
  html`<a href=${url} rel="noreferrer noopener">${label === undefined ? host(url) : words(label)}</a>`;

/** A web address as people know it: without scheme and path. */
const host = (url: string): TemplateResult =>
  html`<bdi dir="ltr" translate="no">${new URL(url).hostname.replace(/^www\./, '')}</bdi>`;
