import {html, nothing, type TemplateResult} from 'lit';
import type {Centre, Directory, Service, Text} from '../../domain/directory/directory.js';
import {findCentre, findService} from '../../domain/directory/find.js';
import {hoursAt} from '../../domain/directory/published-hours.js';
import type {Hours, Standing} from '../../domain/hours/hours.js';
import {wordsInDoubt} from '../../domain/hours/published.js';
import {nextChange, openState} from '../../domain/hours/status.js';
import {wallClock} from '../../domain/hours/zone.js';
import {CasaElement} from '../../ui/casa-element.js';
import {ClockController} from '../../ui/controllers/clock-controller.js';
import {DirectoryController} from '../../ui/controllers/directory-controller.js';
import {hasTime, openStateWords, zoneNote} from '../../ui/open-state.js';
import {property} from '../../ui/property.js';
import {calendarOf} from '../../ui/settings.js';
import {words} from '../../ui/templates/words.js';
import {weekTable} from '../../ui/templates/week-table.js';
import {styles} from './opening-hours.styles.js';

/** What opening hours are asked of: published hours, and whether the place still runs. */
interface Subject {
  readonly hours: Hours | undefined;
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
 * @slot - Hours in plain HTML, shown until there is something better.
 * @fires {StateEvent} casa-state - What can be shown changed: its directory came, went old or failed.
 * @fires {DataProblemEvent} casa-data-problem - Records of the directory had something odd.
 * @csspart status - The line of text.
 * @csspart week - The table of the week.
 * @csspart note - Hours that were published in words only.
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

  /** The IANA zone of the hours, such as `Europe/Rome`. */
  @property({attribute: 'time-zone'}) timeZone?: string;

  readonly #directory = new DirectoryController(this);
  readonly #clock = new ClockController(this);

  protected override content(): TemplateResult | undefined {
    const subject = this.#subject();
    if (subject === undefined || (subject.hours === undefined && !subject.alwaysOpen && this.hasFallback))
      return undefined;
    const {hours, standing, alwaysOpen} = subject;
    const {now} = this.#clock;
    const {timeZone} = this.#directory;
    const when = {now, timeZone, calendar: calendarOf(timeZone), standing, alwaysOpen};
    const state = openState(hours, when);
    this.#clock.due = nextChange(hours, when);
    const showsWeek = this.view !== 'line' && hours !== undefined && standing.kind !== 'ended';
    const showsLine = this.view !== 'week' || !showsWeek;
    const zone = zoneNote(timeZone, now);
    const note = zone === undefined ? nothing : html` <span>(${zone})</span>`;
    const isNoteInLine = showsLine && hasTime(state);
    return html`
      ${
        showsLine
          ? html`<p part="status" class="state ${standing.kind} ${state.kind}">
              ${openStateWords(state, now, timeZone, subject.isPlace)}${isNoteInLine ? note : nothing}
            </p>`
          : nothing
      }
      ${
        hours === undefined
          ? nothing
          : [...untold(hours), ...wordsInDoubt(hours, wallClock(now, timeZone).date, showsWeek)].map(
              (text) => html`<p part="note">${words(text)}</p>`,
            )
      }
      ${showsWeek ? html`${weekTable(hours, {now, timeZone})}${isNoteInLine ? nothing : note}` : nothing}
    `;
  }

  #subject(): Subject | undefined {
    const centre = typeof this.centre === 'string' ? this.#findCentre(this.centre) : this.centre;
    const service = typeof this.service === 'string' ? this.#findService(this.service) : this.service;
    if (service === undefined) return centre && {...centre, alwaysOpen: false, isPlace: true};
    const asked = hoursAt(service, centre?.id);
    // Of several places nobody can tell which is meant.
    const hours = asked.length === 1 ? asked[0] : service.hours;
    return {...service, hours, isPlace: service.places.length > 0};
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

/** Hours that were published in words only: nobody can reckon with them, and everybody can read them. */
function untold({schedules}: Hours): readonly Text[] {
  const inWords = schedules.filter(
    ({recurrence, opens, closed}) => recurrence === undefined || (opens === undefined && !closed),
  );
  const texts = inWords.map(({description}) => description).filter((text) => text !== undefined);
  return texts.filter(({value}, at) => texts.findIndex((text) => text.value === value) === at);
}
