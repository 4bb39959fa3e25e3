import {html, nothing, type TemplateResult} from 'lit';
import type {Centre, Directory} from '../../domain/directory/directory.js';
import {findCentre} from '../../domain/directory/find.js';
import {isToBeConfirmed} from '../../domain/directory/flags.js';
import {warn} from '../../platform/log.js';
import {cardStyles} from '../../ui/card.styles.js';
import {CasaElement} from '../../ui/casa-element.js';
import {DirectoryController} from '../../ui/controllers/directory-controller.js';
import type {DirectoryState} from '../../stores/directory/state.js';
import {msg} from '../../ui/localize.js';
import {property} from '../../ui/property.js';
import {standingWords} from '../../ui/standing.js';
import {addressRow} from '../../ui/templates/address.js';
import {directoryNotice} from '../../ui/templates/directory-notice.js';
import {heading} from '../../ui/templates/heading.js';
import {phoneLink} from '../../ui/templates/phone-link.js';
import {paragraphs, properName} from '../../ui/templates/words.js';
import {styles} from './centre-card.styles.js';
import {contactRows, facts} from './facts.js';
import {serviceList} from './service-list.js';

/**
 * One centre: its name, whether it is open, where it is, whom to call, what is done there, and when
 * all this was checked.
 *
 * What nobody published is left out, row and all. Children that say `data-checked` on the element are
 * kept when they are newer than the directory.
 *
 * @element casa-centre-card
 * @attr {string} data-checked - The day on which the children were checked, such as `2026-11-20`.
 * @attr {boolean} data-still - Never takes more room than its children do: the rest is behind a button.
 * @slot - The centre in plain HTML, shown until there is something better.
 * @fires {StateEvent} casa-state - What can be shown changed: its directory came, went old or failed.
 * @fires {DataProblemEvent} casa-data-problem - Records of the directory had something odd.
 * @csspart heading - The name of the centre.
 * @csspart address - Its address.
 * @csspart phone - Each telephone number.
 * @csspart services - The list of services.
 * @csspart standing - Whether the data still hold, and when they were checked.
 */
export class CasaCentreCard extends CasaElement {
  static override styles = [CasaElement.styles, cardStyles, styles];

  /** The centre to show: an id, an external identifier or a slug of its name; or the centre itself. */
  @property() centre?: string | Centre | undefined;

  /** `compact` names the services; `full` describes them, and says how to get there and get in. */
  @property() details: 'compact' | 'full' = 'compact';

  /** Addresses of a directory of its own. */
  @property() endpoint?: string;

  /** The IANA zone of the hours, such as `Europe/Rome`; where absent, that of each place. */
  @property({attribute: 'time-zone'}) timeZone?: string;

  /** The day of the town's patron, as `06-24` for Turin's, or `none`; where absent, 7 December in Milan. */
  @property({attribute: 'patron-day'}) patronDay?: string;

  readonly #directory = new DirectoryController(this);
  #shown: Centre | undefined;

  protected override content(): TemplateResult | undefined {
    if (typeof this.centre === 'object') return this.#card(this.centre);
    const {state} = this.#directory;
    const centre = 'directory' in state ? this.#find(state, this.centre ?? '') : undefined;
    if (centre !== undefined && !this.#isOlderThanChildren(centre)) return this.#card(centre);
    return this.hasFallback
      ? undefined
      : directoryNotice(state, this.#directory.pageClock.timeZone, () => {
          this.#directory.retry();
        });
  }

  #find({kind, directory}: DirectoryState & {directory: Directory}, key: string): Centre | undefined {
    const centre = findCentre(directory, key);
    if (centre === undefined && kind !== 'loading' && !this.#directory.complete()) {
      const known = directory.centres.map(({id, aliases}) => aliases[0] ?? id).slice(0, 20);
      warn(this, `there is no centre "${key}" in the directory; it has: ${known.join(', ')}.`);
    }
    return centre;
  }

  #isOlderThanChildren({standing: {checkedOn}}: Centre): boolean {
    const {checked} = this.dataset;
    return checked !== undefined && this.hasFallback && (checkedOn ?? '') < checked;
  }

  protected override brief(): TemplateResult | undefined {
    const {name, hours, phones} = this.#shown ?? {};
    if (name === undefined) return undefined;
    return html`
      <strong>${properName(name)}</strong>
      ${hours === undefined ? nothing : this.#hours('line')} ${phones?.slice(0, 1).map(phoneLink)}
    `;
  }

  #hours(view: 'line' | 'both'): TemplateResult {
    return html`<casa-opening-hours
      .centre=${this.#shown}
      .timeZone=${this.timeZone}
      .patronDay=${this.patronDay}
      view=${view}
    ></casa-opening-hours>`;
  }

  #card(centre: Centre): TemplateResult {
    this.#shown = centre;
    const isFull = this.details === 'full';
    const {address, description, hours, services, standing} = centre;
    const isAddressSure = !isToBeConfirmed(centre.attributes, 'address');
    return html`
      <article class="card">
        ${heading(this.level, properName(centre.name))}
        ${isFull && description !== undefined ? paragraphs(description) : nothing}
        ${address === undefined ? nothing : html`<div>${addressRow(address)}</div>`}
        ${
          address === undefined || isAddressSure
            ? nothing
            : html`<p class="note">${msg('Indirizzo da confermare', {id: 'centre.address-unconfirmed'})}</p>`
        }
        ${hours === undefined ? nothing : this.#hours(isFull ? 'both' : 'line')} ${contactRows(centre)}
        ${isFull ? facts(centre) : nothing} ${serviceList(services, this.level + 1, isFull)}
        <p part="standing" class="note ${standing.kind}">${standingWords(standing)}</p>
      </article>
    `;
  }
}
