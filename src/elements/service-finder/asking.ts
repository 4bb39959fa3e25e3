import type {LitElement, ReactiveController} from 'lit';
import type {Asked, FacetName} from '../../domain/search/filters.js';
import {onAddressChange} from '../../platform/address.js';
import {currentPosition} from '../../platform/geolocation.js';
import {timers} from '../../platform/timers.js';
import {FilterEvent, SearchEvent} from '../../ui/search-events.js';
import {spokenWords} from './answer-words.js';
import type {Announcer} from './announcer.js';
import {measuredWords} from './distance-words.js';
import {chosenLabels} from './filter-words.js';
import {isOfDanger, isPrivate} from './finding.js';
import {type InUrl, putInUrl, questionInUrl} from './url-state.js';
import {here, mostLetters, type Outcome, type Question} from './view.js';

/** Long enough for somebody who types slowly to have finished, in milliseconds. */
const typingPause = 1400;

/** The finder, as far as its questions go. */
interface AskingHost extends LitElement {
  /** Prefix of the question in the page's address, `undefined` to keep it out. */
  readonly urlState?: string | null | undefined;
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
  /** The question that was told last, and how: what is typed on is the same entry of history. */
  #told: Question | undefined;
  #isToldAsTyped = false;
  /** How many were said to be found. */
  #saidCount: number | undefined;
  /** What the page asked before its address did. */
  #first: InUrl | undefined;
  /** What the page's address asked when it was last read or written, and whether it may stay there. */
  #inAddress: string | undefined;
  #mayStay = true;
  #cancelPause: (() => void) | undefined;
  /** The filter that was put into the address a moment ago: arrow keys go through all options between two. */
  #turning: FacetName | undefined;
  #cancelTurning: (() => void) | undefined;
  #leaveAddress: (() => void) | undefined;

  constructor(host: AskingHost, announcer: Announcer) {
    (this.#host = host).addController(this);
    this.#announcer = announcer;
  }

  hostConnected(): void {
    this.#leaveAddress = onAddressChange(() => {
      // A link within the page goes by here too.
      const asked = questionInUrl(this.#prefix ?? '');
      if (this.#prefix !== undefined && JSON.stringify(asked) !== this.#inAddress) this.#readAddress(asked);
    });
  }

  hostDisconnected(): void {
    this.#leaveAddress?.();
    this.#cancelPause?.();
    this.#cancelTurning?.();
  }

  /** Asks for words that are still being typed; those that are still being composed are told to nobody. */
  type(words: string, isComposing: boolean): void {
    this.#ask({words});
    this.#cancelPause?.();
    if (isComposing) return;
    this.#cancelPause = timers.after(typingPause, () => {
      void this.#tellSearch(this.#isToldAsTyped ? 'replace' : 'push', false);
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

  /** Takes filters, or the words, away by a press. */
  async drop(what: readonly Asked[]): Promise<void> {
    this.#cancelPause?.();
    const {words, filters} = this.question;
    const left = Object.entries(filters).filter(([name]) => !what.includes(name as FacetName));
    this.#ask({words: what.includes('words') ? '' : words, filters: Object.fromEntries(left)});
    const [first, ...others] = what.filter((one) => one !== 'words');
    if (first === undefined) await this.#tellSearch('push', true);
    else await this.#tellFilter(others.length === 0 ? first : undefined);
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

  /** Goes on with words that somebody has begun to type elsewhere. */
  goOn(words: string | undefined): void {
    if (words !== undefined) this.type(words, false);
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
    const position = key === here ? await currentPosition() : centre?.position;
    if (this.question.origin?.key !== key) return;
    this.isLost = position === undefined;
    this.#ask({origin: position && {key, position}});
    this.#announcer.sayAgain(measuredWords(position !== undefined));
  }

  /** Asks what the page's address asks, where it asks anything and may; else the page's own question stays. */
  readAddress(): void {
    const {words, filters} = this.question;
    this.#first = {words, filters};
    if (this.#prefix !== undefined) this.#readAddress(questionInUrl(this.#prefix));
  }

  /** Tells what has changed of the answer by itself, and keeps a question of danger out of the address. */
  follow(outcome: Outcome): void {
    if (!this.#mayStay && isOfDanger(outcome)) this.#write(undefined, 'replace');
    this.#mayStay ||= outcome.search.knowsWords;
    const isNews = this.#told === this.question && this.#saidCount !== outcome.answer.numbers.length;
    if (!isNews || !outcome.isWhole) return;
    this.#saidCount = outcome.answer.numbers.length;
    this.#announcer.say(spoken(outcome));
  }

  /** Prefix of the question in the page's address; `undefined` to keep it out. */
  get #prefix(): string | undefined {
    return this.#host.urlState ?? undefined;
  }

  #readAddress(asked: InUrl | undefined): void {
    this.#inAddress = JSON.stringify(asked);
    this.#mayStay = asked === undefined;
    const question = asked ?? this.#first;
    if (question !== undefined) this.#ask(question);
  }

  #write(question: Question | undefined, way: 'push' | 'replace'): void {
    const prefix = this.#prefix;
    if (prefix === undefined) return;
    putInUrl(prefix, question, way);
    this.#mayStay = true;
    this.#inAddress = JSON.stringify(questionInUrl(prefix));
  }

  #ask(change: Partial<Question>): void {
    const {words, ...others} = {...this.question, ...change};
    this.question = {...others, words: words.slice(0, mostLetters)};
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
    const way = filter !== undefined && filter === this.#turning ? 'replace' : 'push';
    const outcome = await this.#tell(way, true);
    this.#cancelTurning?.();
    this.#turning = outcome && filter;
    this.#cancelTurning = timers.after(typingPause, () => (this.#turning = undefined));
    if (outcome !== undefined) this.#host.dispatchEvent(new FilterEvent(filter, outcome.question.filters));
  }

  /** Tells screen readers and the address; gives what the page may be told too, nothing of a private question. */
  async #tell(way: 'push' | 'replace', isAsked: boolean): Promise<Outcome | undefined> {
    const {question} = this;
    await this.#host.rendered();
    const first = this.#host.outcome();
    if (first === undefined) return undefined;
    this.#say(first, isAsked);
    // What a question gives away is only known with the words.
    await first.search.ready;
    await this.#host.rendered();
    const outcome = this.#host.outcome();
    if (outcome === undefined || this.question !== question) return undefined;
    this.#isToldAsTyped = !isAsked;
    const mayGoOn = !isAsked && outcome.search.mayBecomeDanger(question.words);
    const isSecret = mayGoOn || isPrivate(outcome);
    this.#write(isSecret ? undefined : outcome.question, isSecret ? 'replace' : way);
    return isSecret ? undefined : outcome;
  }

  /** Says how many were found. None is said once while somebody types on. */
  #say(outcome: Outcome, isAsked: boolean): void {
    const count = outcome.answer.numbers.length;
    const isSaid = this.#saidCount === count && (count === 0 || isSame(this.#told, this.question));
    this.#told = this.question;
    this.#saidCount = count;
    if (isAsked || !isSaid) this.#announcer.sayAgain(spoken(outcome));
  }
}

/** How many were found, and by which filters. */
function spoken({question, answer, search, isWhole}: Outcome): string {
  const labels = chosenLabels(search, question.filters).map(([, label]) => label);
  return spokenWords(question.words, answer.numbers.length, labels, isWhole);
}

function isSame(one: Question | undefined, other: Question): boolean {
  return (
    one?.words.trim() === other.words.trim() && JSON.stringify(one.filters) === JSON.stringify(other.filters)
  );
}
