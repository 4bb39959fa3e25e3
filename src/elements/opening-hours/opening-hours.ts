import {html, nothing, type TemplateResult} from 'lit';
import type {Centre, Directory, Service} from '../../domain/directory/directory.js';
import {findCentre, findService} from '../../domain/directory/find.js';
import {hoursAt} from '../../domain/directory/published-hours.js';
import type {Hours, PlainDate, Standing} from '../../domain/hours/hours.js';
import {clockOf, type Locality, milanZone} from '../../domain/hours/place-clock.js';
import {wordsInDoubt} from '../../domain/hours/published.js';
import {nextChange, openState} from '../../domain/hours/status.js';
import {wordsOf} from '../../domain/hours/words.js';
import {wallClock} from '../../domain/hours/zone.js';
import {warn} from '../../platform/log.js';
import {CasaElement} from '../../ui/casa-element.js';
import {ClockController} from '../../ui/controllers/clock-controller.js';
import {DirectoryController} from '../../ui/controllers/directory-controller.js';
import {hasTime, openStateWords, zoneNote} from '../../ui/open-state.js';
import {property} from '../../ui/property.js';
import {words} from '../../ui/templates/words.js';
import {weekTable} from '../../ui/templates/week-table.js';
import {styles} from './opening-hours.styles.js';

/** What opening hours are asked of: published hours, and whether the place still runs. */
interface Subject {
  readonly hours: Hours | undefined;
  readonly locality?: Locality | undefined;
  readonly standing: Standing;
  readonly alwaysOpen: boolean;
  /** People go there, rather than call. */
  readonly isPlace: boolean;
}

/**
 * Says whether a centre or a service is open now, and when in the week.
 *
 * Hours that nobody published, or too old to trust, are said to be so; they are never shown as
 * closed. By the clock of the place, wherever the reader is.
 *
 * @element casa-opening-hours
 * @attr {boolean} data-still - Never takes more room than its children do: the rest is behind a button.
 * @slot - Hours in plain HTML, shown until there is something better.
 * @fires {StateEvent} casa-state - What can be shown changed: its directory came, went old or failed.
 * @fires {DataProblemEvent} casa-data-problem - Records of the directory had something odd.
 * @csspart status - The line of text.
 * @csspart week - The table of the week.
 * @csspart note - Words that were published with the hours.
 * @cssprop --casa-color-closed - Colour of the mark while closed, or while nobody knows.
 */
export class CasaOpeningHours extends CasaElement {
  static override styles = [CasaElement.styles, styles];

  /** The centre to speak of: an id, an external identifier or a slug of its name; or the centre itself. */
  @property() centre?: string | Centre | undefined;

  /** The service to speak of, instead of a centre; with both, the service at that centre. */
  @property() service?: string | Service | undefined;

  /** `line`: the state in words; `week`: the table; `both`. */
  @property() view: 'line' | 'week' | 'both' = 'both';

  /** Addresses of a directory of its own. */
  @property() endpoint?: string;

  /** The IANA zone of the hours, such as `Europe/Rome`; where absent, that of each place. */
  @property({attribute: 'time-zone'}) timeZone?: string;

  /** The day of the town's patron, as `06-24` for Turin's, or `none`; where absent, 7 December in Milan. */
  @property({attribute: 'patron-day'}) patronDay?: string;

  readonly #directory = new DirectoryController(this);
  readonly #clock = new ClockController(this);
  #line: TemplateResult | undefined;

  protected override content(): TemplateResult | undefined {
    const subject = this.#subject();
    if (subject === undefined || (subject.hours === undefined && !subject.alwaysOpen && this.hasFallback))
      return undefined;
    const {hours, standing, alwaysOpen} = subject;
    const {now} = this.#clock;
    const clock = clockOf(hours, subject.locality, this.#directory.pageClock, now);
    const {timeZone, calendar} = clock;
    if (timeZone === undefined && hours !== undefined) warn(this, noZone);
    const when = {now, timeZone, calendar, standing, alwaysOpen};
    const state = openState(hours, when);
    this.#clock.due = nextChange(hours, when);
    const showsWeek = this.view !== 'line' && hours !== undefined && standing.kind !== 'ended';
    const showsLine = this.view !== 'week' || !showsWeek;
    const zone = zoneNote(clock, now);
    const note = zone === undefined ? nothing : html` <span>(${zone})</span>`;
    const isNoteInLine = showsLine && hasTime(state);
    this.#line = html`<p part="status" class="state ${standing.kind} ${state.kind}">
      ${openStateWords(state, now, timeZone, subject.isPlace)}${isNoteInLine ? note : nothing}
    </p>`;
    return html`
      ${showsLine ? this.#line : nothing}
      ${hours === undefined ? nothing : notes(hours, wallClock(now, timeZone ?? milanZone).date, showsWeek)}
      ${showsWeek ? html`${weekTable(hours, now, clock)}${isNoteInLine ? nothing : note}` : nothing}
    `;
  }

  protected override brief(): TemplateResult | undefined {
    return this.#line;
  }

  #subject(): Subject | undefined {
    const centre = typeof this.centre === 'string' ? this.#findCentre(this.centre) : this.centre;
    const service = typeof this.service === 'string' ? this.#findService(this.service) : this.service;
    if (service === undefined) return centre && {...centre, alwaysOpen: false, isPlace: true};
    const asked = hoursAt(service, centre?.id);
    // Of several places nobody can tell which is meant.
    const {hours, locality} = (asked.length === 1 ? asked[0] : undefined) ?? service;
    return {...service, hours, locality, isPlace: service.places.length > 0};
  }

  /** Asks the directory only for what is named: an element that was given its data fetches nothing. */
  #find<Kind>(find: (directory: Directory, key: string) => Kind | undefined, key: string): Kind | undefined {
    const {state} = this.#directory;
    return 'directory' in state ? find(state.directory, key) : undefined;
  }

  #findCentre(key: string): Centre | undefined {
    const centre = this.#find(findCentre, key);
    if (centre === undefined) this.#directory.complete();
    return centre;
  }

  #findService(key: string): Service | undefined {
    const service = this.#find(findService, key);
    return service && this.#directory.detailed(service);
  }
}

/** For the page's author, once however many places there are. */
const noZone =
  'nobody says by which clock the hours are: the country of the address has several time zones, or is not known, ' +
  'or "timezone" of the schedules contradicts it. They are shown as "to be confirmed". Set "time-zone", on the ' +
  'element, <casa-directory> or the script tag (data-time-zone), such as America/New_York.';

/** What was published with the hours in words: nobody can reckon with it, and everybody can read it. */
function notes(hours: Hours, today: PlainDate, hasTable: boolean): readonly TemplateResult[] {
  const texts = [...wordsOf(hours, today, hasTable), ...wordsInDoubt(hours, today, hasTable)];
  return texts.map((text) => html`<p part="note">${words(text)}</p>`);
}
