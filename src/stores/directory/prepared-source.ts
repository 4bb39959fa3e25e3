import {addressOf} from '../../data/address.js';
import {EndpointError, endpointError} from '../../data/errors.js';
import {lostPart} from '../../data/losses.js';
import {retryDelay} from '../../data/retry.js';
import {directoryOn} from '../../domain/directory/on-day.js';
import type {Directory, Service} from '../../domain/directory/directory.js';
import {milanZone} from '../../domain/hours/place-clock.js';
import {wallClock} from '../../domain/hours/zone.js';
import {clock, whenOnline, whenVisible} from '../../platform/clock.js';
import {request} from '../../platform/requests.js';
import {inSlices} from '../../platform/slices.js';
import {Followers} from './followers.js';
import type {Following, Question} from './following.js';
import {pageBeside} from './prepared/address.js';
import {isOld, type PreparedDirectory, readPrepared} from './prepared/prepared-file.js';
import {type DirectoryState, stateOf, stateWithout} from './state.js';

/** Whoever prepares directories prepares this language at least. */
const defaultLanguage = 'it';

/** A directory from a file that was prepared for it, in the reader's language. */
export class PreparedSource implements Following {
  readonly #question: Question;
  readonly #live: (question: Question) => Promise<Following>;
  readonly #followers = new Followers();
  #state: DirectoryState = {kind: 'loading'};
  /** The HSDS page beside a file that we do not understand. */
  #page: Following | undefined;
  #leavePage: (() => void) | undefined;
  #abort: AbortController | undefined;
  #attempt = 0;

  /** @param live Follows a directory that is not prepared. */
  constructor(question: Question, live: (question: Question) => Promise<Following>) {
    this.#question = question;
    this.#live = live;
  }

  get state(): DirectoryState {
    return this.#page?.state ?? this.#state;
  }

  get canComplete(): boolean {
    return this.#page?.canComplete ?? false;
  }

  subscribe(callback: () => void): () => void {
    const leave = this.#followers.add(callback);
    if (this.#page !== undefined) this.#leavePage ??= this.#page.subscribe(this.#tell);
    else if (this.#abort === undefined && !('directory' in this.#state)) void this.#read(false);
    return () => {
      leave();
      if (this.#followers.areThere) return;
      this.#abort?.abort();
      this.#leavePage?.();
      this.#abort = this.#leavePage = undefined;
    };
  }

  async load(): Promise<void> {
    this.#attempt = 0;
    await (this.#page?.load() ?? this.#read(true));
  }

  detailed(service: Service): Service {
    return this.#page?.detailed(service) ?? service;
  }

  async complete(): Promise<void> {
    await this.#page?.complete();
  }

  async #read(refresh: boolean): Promise<void> {
    this.#abort?.abort();
    const {signal} = (this.#abort = new AbortController());
    const isOver = () => signal.aborted;
    const [endpoint = ''] = this.#question.endpoints;
    try {
      const text = await this.#textOf(endpoint, signal, refresh);
      if (isOver()) return;
      const prepared = readPrepared(text);
      const state = prepared && stateOf(await this.#directoryOf(prepared, endpoint), clock.now(), undefined);
      if (isOver()) return;
      if (state !== undefined) this.#set(state);
      else await this.#turnToPage(endpoint, signal);
    } catch (cause) {
      if (isOver()) return;
      const error = endpointError(cause, endpoint);
      this.#set(stateWithout(this.state, error));
      void this.#again(error, signal);
    }
  }

  /** The file in the reader's language, else in the one that there always is. */
  async #textOf(endpoint: string, signal: AbortSignal, refresh: boolean): Promise<string> {
    const {language} = this.#question;
    const ask = (address: string) => request(address, {signal, language, refresh});
    const other = addressOf(endpoint, defaultLanguage);
    let address = addressOf(endpoint, language);
    let outcome = await ask(address);
    if (outcome.kind === 'http' && outcome.status === 404 && other !== address)
      outcome = await ask((address = other));
    if (outcome.kind === 'answer') return outcome.text;
    throw new EndpointError(outcome.kind, address, outcome);
  }

  async #directoryOf(prepared: PreparedDirectory, endpoint: string): Promise<Directory> {
    const {timeZone} = this.#question;
    const now = clock.now();
    const problems = isOld(prepared, now) ? [lostPart(endpoint, 'prepared-long-ago')] : [];
    return inSlices(directoryOn(prepared.facts, problems, wallClock(now, timeZone ?? milanZone).date));
  }

  async #turnToPage(endpoint: string, signal: AbortSignal): Promise<void> {
    const page = await this.#live({...this.#question, endpoints: [pageBeside(endpoint)]});
    this.#page = page;
    if (signal.aborted) return;
    this.#leavePage = page.subscribe(this.#tell);
    this.#tell();
  }

  async #again(error: EndpointError, signal: AbortSignal): Promise<void> {
    const delay = retryDelay(error, this.#attempt, Math.random());
    if (delay === undefined) return;
    this.#attempt += 1;
    // Tries are few: they are kept for when one may succeed.
    if (error.kind === 'offline') await whenOnline(signal);
    await whenVisible(delay, signal);
    if (!signal.aborted) await this.#read(true);
  }

  #set(state: DirectoryState): void {
    this.#state = state;
    this.#tell();
  }

  readonly #tell = (): void => {
    this.#followers.tell();
  };
}
