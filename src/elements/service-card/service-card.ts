import {html, nothing, type TemplateResult} from 'lit';
import {countryServed} from '../../domain/country/served.js';
import type {Service} from '../../domain/directory/directory.js';
import {findService} from '../../domain/directory/find.js';
import {CasaElement} from '../../ui/casa-element.js';
import {DirectoryController} from '../../ui/controllers/directory-controller.js';
import {msg} from '../../ui/localize.js';
import {property, state} from '../../ui/property.js';
import {standingWords} from '../../ui/standing.js';
import {cardStyles} from '../../ui/card.styles.js';
import {callLog} from '../../ui/templates/call-log.js';
import {directoryNotice} from '../../ui/templates/directory-notice.js';
import {heading} from '../../ui/templates/heading.js';
import {phoneLink} from '../../ui/templates/phone-link.js';
import {properName, paragraphs, words} from '../../ui/templates/words.js';
import {audience} from './audience.js';
import {section} from './section.js';
import {styles} from './service-card.styles.js';
import {costs} from './costs.js';
import {documentList} from './documents.js';
import {summary} from './summary.js';
import {type Around, contacts, places} from './where.js';

/**
 * One service, under the headings of the Italian service sheet: for whom, how, what to bring, cost;
 * then where and when, and whom to call.
 *
 * A heading of which nothing was published is left out.
 *
 * @element casa-service-card
 * @attr {boolean} data-still - Never takes more room than its children do: the rest is behind a button.
 * @slot - The service in plain HTML, shown until there is something better.
 * @fires {StateEvent} casa-state - What can be shown changed: its directory came, went old or failed.
 * @fires {DataProblemEvent} casa-data-problem - Records of the directory had something odd.
 * @csspart heading - The name of the service.
 * @csspart section - Each block under a heading of its own.
 * @csspart phone - Each telephone number.
 * @csspart address - Each address.
 * @csspart places - The names of many places, in the compact form.
 * @csspart standing - When the data were checked.
 */
export class CasaServiceCard extends CasaElement {
  static override styles = [CasaElement.styles, cardStyles, styles];

  /** The service to show: an id or a slug of its name; or the service itself. */
  @property() service?: string | Service | undefined;

  /** `full` is the whole sheet; `compact` is what tells services apart, with the rest at a press. */
  @property() details: 'compact' | 'full' = 'full';

  /** Addresses of a directory of its own. */
  @property() endpoint?: string;

  /** The IANA zone of the hours, such as `Europe/Rome`; where absent, that of each place. */
  @property({attribute: 'time-zone'}) timeZone?: string;

  /** The day of the town's patron, as `06-24` for Turin's, or `none`; where absent, 7 December in Milan. */
  @property({attribute: 'patron-day'}) patronDay?: string;

  @state() private isOpen = false;

  readonly #directory = new DirectoryController(this);
  #shown: Service | undefined;

  protected override content(): TemplateResult | undefined {
    const {service} = this;
    if (typeof service === 'object') return this.#card(service);
    const {state} = this.#directory;
    const found =
      'directory' in state && service !== undefined ? findService(state.directory, service) : undefined;
    if (found !== undefined) return this.#card(this.#directory.detailed(found));
    return this.hasFallback
      ? undefined
      : directoryNotice(state, this.#directory.pageClock.timeZone, () => {
          this.#directory.retry();
        });
  }

  protected override brief(): TemplateResult | undefined {
    const service = this.#shown;
    if (service === undefined) return undefined;
    const {name, phones, places: at, hours} = service;
    const state =
      service.isPlaceWithheld || (hours === undefined && at.length !== 1)
        ? nothing
        : html`<casa-opening-hours
            .service=${service}
            .timeZone=${this.timeZone}
            view="line"
          ></casa-opening-hours>`;
    const numbers = [...phones, ...at.flatMap((place) => place.phones)].slice(0, 1);
    return html`<strong>${words(name)}</strong> ${state} ${numbers.map(phoneLink)}`;
  }

  #card(service: Service): TemplateResult {
    this.#shown = service;
    const {description, alert, organization, standing} = service;
    const isFull = this.details === 'full' || this.isOpen;
    return html`
      <article class="card">
        ${heading(this.level, words(service.name))}
        ${organization === undefined ? nothing : html`<p class="note">${properName(organization.name)}</p>`}
        ${alert === undefined ? nothing : html`<p class="alert">${words(alert)}</p>`}
        ${description === undefined ? nothing : paragraphs(description)}
        ${isFull ? this.#sheet(service) : summary(service, this.#around(service))}
        ${service.sensitive ? html`<p class="note">${callLog()}</p>` : nothing}
        <p part="standing" class="note ${standing.kind}">${standingWords(standing)}</p>
        ${this.details === 'full' ? nothing : this.#disclosure()}
      </article>
    `;
  }

  #sheet(service: Service): TemplateResult {
    const {application, documents} = service;
    const level = this.level + 1;
    return html`
      ${section(level, msg('A chi è rivolto', {id: 'service.for-whom'}), audience(service))}
      ${section(level, msg('Come fare', {id: 'service.how'}), application && paragraphs(application))}
      ${section(level, msg('Cosa serve', {id: 'service.needed'}), documentList(documents))}
      ${section(level, msg('Costi', {id: 'service.costs'}), costs(service))}
      ${section(level, msg('Dove e quando', {id: 'service.where'}), places(service, this.#around(service), 'both'))}
      ${section(level, msg('Contatti', {id: 'service.contacts'}), contacts(service))}
    `;
  }

  #around({country}: Service): Around {
    const {timeZone, patronDay} = this;
    return {timeZone, patronDay, country: countryServed(country, this.#directory.pageClock.timeZone)};
  }

  #disclosure(): TemplateResult {
    const words = this.isOpen
      ? msg('Mostra meno', {id: 'service.less'})
      : msg('Mostra tutto', {id: 'service.more'});
    const toggle = () => {
      this.isOpen = !this.isOpen;
    };
    return html`<p><button type="button" aria-expanded=${this.isOpen} @click=${toggle}>${words}</button></p>`;
  }
}
