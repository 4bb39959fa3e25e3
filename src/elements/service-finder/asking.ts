import type {LitElement, ReactiveController} from 'lit';
import type {FacetName} from '../../domain/search/facets.js';
import {onAddressChange} from '../../platform/address.js';
import {currentPosition} from '../../platform/geolocation.js';
import {timers} from '../../platform/timers.js';
import {FilterEvent, SearchEvent} from '../../ui/search-events.js';
import {spokenWords} from './answer-words.js';
import type {Announcer} from './announcer.js';
import {chosenLabels} from './filter-words.js';
import {isOfDanger, isPrivate} from './finding.js';
import {putInUrl, questionInUrl} from './url-state.js';
import type {Outcome, Question} from './view.js';

/** Long enough for somebody who types slowly to have finished, in milliseconds. */
const typingPause = 1400;

/** The finder, as far as its questions go. */
interface AskingHost extends LitElement {
  /** Prefix of the question in the page's address, `undefined` to keep it out. */
  readonly urlState?: string | undefined;
  /** What answers the question now; `undefined` while there is no directory. */
  outcome(): Outcome | undefined;
  /** Settles when what was asked last is on the page. */
  rendered(): Promise<unknown>;
}

/** Keeps what the person asks, and tells of it: to screen readers, to the page, and in its address. */
export class Asking implements ReactiveController {
  question: Question = {words: '', filters: {}, origin: undefined};
  /** Whether the browser would not say where the person is. */
  isLost = false;

  readonly #host: AskingHost;
  readonly #announcer: Announcer;
  #cancelPause: (() => void) | undefined;
  #leaveAddress: (() => void) | undefined;

  constructor(host: AskingHost, announcer: Announcer) {
    (this.#host = host).addController(this);
    this.#announcer = announcer;
  }

  hostConnected(): void {
    this.#leaveAddress = onAddressChange(() => {
      this.readAddress();
    });
  }

  hostDisconnected(): void {
    this.#leaveAddress?.();
    this.#cancelPause?.();
  }

  /** Asks for words that are still being typed. */
  type(words: string): void {
    this.#ask({words});
    this.#cancelPause?.();
    this.#cancelPause = timers.after(typingPause, () => {
      void this.#tellSearch('replace', false);
    });
  }

  /** The person pressed the button: what was found is said, even when it was said before. */
  async submit(): Promise<void> {
    this.#cancelPause?.();
    await this.#tellSearch('push', true);
  }

  /** Chooses an option of a filter, or with `undefined` takes the filter away. */
  async choose(filter: FacetName, option: string | undefined): Promise<void> {
    this.set(filter, option);
    await this.#tellFilter(filter);
  }

  /** Takes the words away, by a press. */
  async dropWords(): Promise<void> {
    this.#cancelPause?.();
    this.#ask({words: ''});
    await this.#tellSearch('push', true);
  }

  /** Takes the words and all filters away. */
  async clear(): Promise<void> {
    this.#ask({words: '', filters: {}});
    await this.#tellFilter(undefined);
  }

  /** Sets the words without telling: their author did, not the person. */
  setWords(words: string): void {
    this.#ask({words});
  }

  /** Sets a filter without telling: its author did, not the person. */
  set(filter: FacetName, option: string | undefined): void {
    const others = Object.entries(this.question.filters).filter(([name]) => name !== filter);
    this.#ask({filters: Object.fromEntries(option === undefined ? others : [...others, [filter, option]])});
  }

  /** Measures distances from where the person is (`here`), from a centre by its id, or not at all. */
  async measureFrom(key: string | undefined): Promise<void> {
    this.isLost = false;
    this.#ask({origin: key === undefined ? undefined : {key, position: undefined}});
    if (key === undefined) return;
    const centre = this.#host.outcome()?.search.centres.get(key);
    const position = key === 'here' ? await currentPosition() : centre?.position;
    if (this.question.origin?.key !== key) return;
    this.isLost = position === undefined;
    this.#ask({origin: position && {key, position}});
  }

  /** Asks what the page's address asks, where it may. */
  readAddress(): void {
    const prefix = this.#host.urlState;
    if (prefix === undefined) return;
    this.#ask(questionInUrl(prefix));
    void this.#keepOutOfAddress(prefix);
  }

  /** Takes a question of danger out of the address that somebody was sent. */
  async #keepOutOfAddress(prefix: string): Promise<void> {
    await this.#host.updateComplete;
    const outcome = this.#host.outcome();
    if (outcome !== undefined && isOfDanger(outcome)) putInUrl(prefix, undefined, 'replace');
  }

  #ask(change: Partial<Question>): void {
    this.question = {...this.question, ...change};
    this.#host.requestUpdate();
  }

  async #tellSearch(way: 'push' | 'replace', isAsked: boolean): Promise<void> {
    const outcome = await this.#tell(way, isAsked);
    const words = this.question.words.trim();
    if (outcome !== undefined && words !== '') {
      this.#host.dispatchEvent(new SearchEvent(words, outcome.answer.numbers.length));
    }
  }

  async #tellFilter(filter: FacetName | undefined): Promise<void> {
    const outcome = await this.#tell('push', true);
    if (outcome !== undefined) this.#host.dispatchEvent(new FilterEvent(filter, outcome.question.filters));
  }

  /** Tells screen readers and the address; gives what the page may be told too, nothing of a private question. */
  async #tell(way: 'push' | 'replace', isAsked: boolean): Promise<Outcome | undefined> {
    await this.#host.rendered();
    const outcome = this.#host.outcome();
    if (outcome === undefined) return undefined;
    const {question, answer, search, isWhole} = outcome;
    const labels = chosenLabels(search, question.filters).map(([, label]) => label);
    const words = spokenWords(question.words.trim(), answer.numbers.length, labels, isWhole);
    if (isAsked) this.#announcer.sayAgain(words);
    else this.#announcer.say(words);

    const isSecret = isPrivate(outcome);
    const prefix = this.#host.urlState;
    if (prefix !== undefined) putInUrl(prefix, isSecret ? undefined : question, isSecret ? 'replace' : way);
    return isSecret ? undefined : outcome;
  }
}
