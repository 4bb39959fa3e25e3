import {html, noChange, type PropertyValues, type TemplateResult} from 'lit';
import type {Directory, Service} from '../../domain/directory/directory.js';
import {timers} from '../../platform/timers.js';
import {cardStyles} from '../../ui/card.styles.js';
import {CasaElement} from '../../ui/casa-element.js';
import {ClockController} from '../../ui/controllers/clock-controller.js';
import {DirectoryController} from '../../ui/controllers/directory-controller.js';
import type {DirectoryState} from '../../stores/directory/state.js';
import {property, text} from '../../ui/property.js';
import {SelectEvent} from '../../ui/search-events.js';
import {directoryNotice} from '../../ui/templates/directory-notice.js';
import {answerView} from './answer-view.js';
import {Announcer} from './announcer.js';
import {Asking} from './asking.js';
import {CardPool} from './card-pool.js';
import {CurrentSearch} from './current-search.js';
import {isWhole} from './directory-note.js';
import {FocusKeeper} from './focus-keeper.js';
import {Answers, countsOf, resolved} from './finding.js';
import {offeredFilters} from './offered-filters.js';
import {nextMinute, OpennessTable} from './openness-table.js';
import {resultGroups} from './result-groups.js';
import {drawBreath, Reveal} from './reveal.js';
import {searchForm} from './search-form.js';
import {styles} from './service-finder.styles.js';
import {type Actions, type Outcome, pageSizeOf} from './view.js';

/**
 * Finds services in the tenant's own words, in the reader's language and in Italian at once, and
 * narrows them by need, centre, language spoken, way of access and hours.
 *
 * Words of danger bring the numbers to call before any service. What is typed stays on the page.
 *
 * @element casa-service-finder
 * @attr {boolean} data-still - Never takes more room than its children do: the rest is behind a button.
 * @slot - A form or list in plain HTML, shown until there is something better.
 * @fires {SearchEvent} casa-search - The person searched, except for a sensitive need.
 * @fires {FilterEvent} casa-filter - The person changed a filter, except for a sensitive need.
 * @fires {SelectEvent} casa-select - The person used a service's card, except a sensitive one.
 * @fires {StateEvent} casa-state - What can be shown changed: its directory came, went old or failed.
 * @fires {DataProblemEvent} casa-data-problem - Records of the directory had something odd.
 * @csspart form - The search form.
 * @csspart input - The field for words.
 * @csspart submit - Its button.
 * @csspart filters - The filters that are folded away.
 * @csspart heading - How many were found.
 * @csspart chips - The filters chosen, to take away.
 * @csspart danger - The numbers to call in danger.
 * @csspart phone - A number to call in danger.
 * @csspart results - The list of results, or of one centre's.
 * @csspart empty - What to do when nothing was found.
 * @csspart more - The button for further results.
 * @cssprop --casa-color-primary - Background of the search button.
 * @cssprop --casa-color-on-primary - Words on the search button.
 * @cssprop --casa-color-input - Edge of the fields.
 * @cssprop --casa-color-danger - Edge of the numbers to call in danger.
 */
export class CasaServiceFinder extends CasaElement {
  static override styles = [CasaElement.styles, cardStyles, styles];

  /** The words to begin with. */
  @property() words?: string;

  /** The need to begin with: the code or the name of a term. */
  @property() need?: string;

  /** The centre to begin with: an id, an external identifier or a slug of its name. */
  @property() centre?: string;

  /** The filters to offer, by blanks: `need`, `centre`, `language`, `access`, `open`, `free`, `accessible`. */
  @property() filters?: string;

  /** Keeps the question in the page's address, under this prefix or `casa`; never a sensitive one. */
  @property({attribute: 'url-state'}) urlState?: string;

  /** How many results to show at first, and at each press for more. */
  @property({type: Number, attribute: 'page-size'}) pageSize = 20;

  /** One list of `services`, or under their `centres`: that of the best result first, or the nearest. */
  @property() view: 'services' | 'centres' = 'services';

  /** Addresses of a directory of its own. */
  @property() endpoint?: string;

  /** The IANA zone of the hours, such as `Europe/Rome`; where absent, that of each place. */
  @property({attribute: 'time-zone'}) timeZone?: string;

  /** The day of the town's patron, as `06-24` for Turin's, or `none`; where absent, 7 December in Milan. */
  @property({attribute: 'patron-day'}) patronDay?: string;

  readonly #directory = new DirectoryController(this);
  readonly #clock = new ClockController(this);
  readonly #announcer = new Announcer(this);
  readonly #asking = new Asking(this, this.#announcer);
  readonly #openness = new OpennessTable();
  readonly #answers = new Answers();
  readonly #reveal = new Reveal(this);
  readonly #current = new CurrentSearch(this);
  readonly #pool = new CardPool();
  readonly #focus = new FocusKeeper(this);
  #outcome: Outcome | undefined;
  #pages = 1;

  readonly #actions: Actions = {
    intend: () => {
      this.#current.understand();
    },
    type: (words, isComposing) => {
      this.#begin();
      this.#reveal.restart();
      this.#asking.type(words, isComposing);
      this.#current.learnLanguageOf(words);
    },
    submit: () => {
      void this.#asking.submit();
      void this.#focus.toResults();
    },
    choose: (filter, option) => {
      this.#begin();
      void this.#asking.choose(filter, option);
    },
    drop: (what) => {
      this.#begin();
      void this.#asking.drop(what);
      void this.#focus.toResults();
    },
    measureFrom: (key) => void this.#asking.measureFrom(key),
    clear: () => {
      this.#begin();
      void this.#asking.clear();
      void this.#focus.toResults();
    },
    more: () => void this.#showMore(),
    select: (number) => {
      this.#pool.isUsed = true;
      const service = this.#current.search?.services[number];
      if (service !== undefined && !service.sensitive) this.dispatchEvent(new SelectEvent(service));
    },
    retry: () => {
      this.#focus.retried();
      this.#directory.retry();
    },
  };

  /**
   * What answers the question now; `undefined` while there is no directory.
   *
   * @internal
   */
  outcome(): Outcome | undefined {
    return this.#outcome;
  }

  /**
   * Settles when what was asked last is on the page.
   *
   * @internal
   */
  rendered(): Promise<boolean> {
    return super.getUpdateComplete();
  }

  /** Also waits until the search is ready and all cards are there, after which answers are what they stay. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#current.ready;
    await super.getUpdateComplete();
    await this.#reveal.complete();
    return super.getUpdateComplete();
  }

  /** Not in the task that evaluates the script, which is long enough. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await drawBreath(this.shadowRoot);
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('words')) this.#asking.setWords(text(this.words));
    if (changed.has('need')) this.#asking.set('need', text(this.need) || undefined);
    if (changed.has('centre')) this.#asking.set('centre', text(this.centre) || undefined);
    if (changed.has('urlState')) this.#asking.readAddress();
  }

  protected override updated(): void {
    if (this.#openness.isComplete) return;
    timers.after(0, () => {
      this.requestUpdate();
    });
  }

  protected override content(): TemplateResult | undefined {
    const state = this.#current.shownOf(this.#directory.state, this.#asking.question.words);
    // Where there are no services at all, it is not the person's question that found none.
    if ('directory' in state && state.directory.services.length + state.directory.helplines.length > 0) {
      return this.#finder(state);
    }
    if (this.hasFallback) return undefined;
    const notice = directoryNotice(state, this.#directory.pageClock.timeZone, this.#actions.retry);
    return html`<div class=${state.kind === 'loading' ? 'waiting' : 'answer'}>${notice}</div>
      ${this.beside()}`;
  }

  protected override beside(): TemplateResult {
    return html`${this.#announcer.regions()}`;
  }

  #finder(state: DirectoryState & {directory: Directory}): TemplateResult {
    if (this.#outcome === undefined) this.#asking.goOn(this.#focus.takeOver());
    const {directory, search} = this.#current.of(state.directory, this.#pool.isUsed);
    const {question: asked, isLost} = this.#asking;
    const question = {...asked, filters: resolved(asked.filters, directory, search)};
    const shown = this.#pages * pageSizeOf(this);
    const {now} = this.#clock;
    this.#clock.due = nextMinute(now);
    const moment = {now, ...this.#directory.pageClock};
    const openness = this.#openness.at(search.services, moment, question.filters.centre);
    const found = this.#answers.to(search, question, {shown, openness});
    const groups = resultGroups(this.view, found.numbers.slice(0, shown), {directory, search, question});
    const rows = this.#reveal.rows(groups.flatMap(({numbers}) => numbers).length);
    const isAll = isWhole(state) && search.isReady;
    const outcome = (this.#outcome = {question, directory, search, answer: found, isWhole: isAll});
    if (this.#openness.isComplete) this.#asking.follow(outcome);
    const detailed = (service: Service) => this.#directory.detailed(this.#current.newest(service));
    const place = {level: this.level, ...this.#directory.pageClock};
    const list = {...place, state, detailed, isLost, shown, groups, rows, ...this.#pool.draw(rows, groups)};
    // While the cards in sight are brought up to date, the counts of before will do.
    const facets = {offered: offeredFilters(this, this.filters), counts: countsOf(found, openness)};
    const form = this.#reveal.isHurried ? noChange : searchForm({...outcome, ...facets}, this.#actions);
    return html`${form} ${answerView({...outcome, ...list}, this.#actions)} ${this.#announcer.regions()}`;
  }

  /** Another question begins. */
  #begin(): void {
    this.#pages = 1;
    this.#pool.begin();
  }

  /** Shows further results, and moves the focus from the button to the first of them. */
  async #showMore(): Promise<void> {
    const first = this.#outcome?.answer.numbers[this.#pages * pageSizeOf(this)];
    this.#pages++;
    this.requestUpdate();
    await this.rendered();
    await this.#reveal.complete();
    this.#focus.toService(first);
  }
}
