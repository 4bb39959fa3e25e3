import {readDirectory, type Reading} from '../../data/client.js';
import {endpointError} from '../../data/errors.js';
import type {ServiceRecord} from '../../data/records.js';
import {retryDelay} from '../../data/retry.js';
import {keyOf} from '../../data/shelf.js';
import {unionOf} from '../../data/union.js';
import {directoryOf, directorySteps} from '../../domain/directory/build.js';
import type {Service} from '../../domain/directory/directory.js';
import {milanZone} from '../../domain/hours/place-clock.js';
import {wallClock} from '../../domain/hours/zone.js';
import {clock, whenOnline, whenVisible} from '../../platform/clock.js';
import {type Limit, limitOf} from '../../platform/limit.js';
import {inSlices, pause} from '../../platform/slices.js';
import {copyOf, keepCopy} from './copy.js';
import {ServiceDetails, sketchesIn} from './details.js';
import {Followers} from './followers.js';
import type {Following, Question} from './following.js';
import {type Round, roundOf} from './round.js';
import {type DirectoryState, stateOf, stateWithout} from './state.js';

type Answers = readonly PromiseSettledResult<Reading>[];

/**
 * A directory that is understood in the browser: HSDS of any shape, live or from files, from one endpoint or
 * several, read again or kept for the next visit.
 */
export class LiveDirectory implements Following {
  state: DirectoryState = {kind: 'loading'};
  readonly question: Question;

  readonly #limits: readonly Limit[];
  readonly #details: ServiceDetails;
  readonly #followers = new Followers();
  /** What each of several endpoints said last: one that fails then keeps its records. */
  #kept: readonly (Reading | undefined)[] = [];
  /** All records, while some of them are sketches. */
  #records: readonly ServiceRecord[] = [];
  #completing: Promise<void> | undefined;
  #abort: AbortController | undefined;
  #attempt = 0;
  #askedAt = 0;

  constructor(question: Question) {
    this.question = question;
    this.#limits = question.endpoints.map(() => limitOf(4));
    this.#details = new ServiceDetails({
      language: question.language,
      signal: () => this.#abort?.signal,
      today: () => this.#when()[0],
      changed: () => {
        this.#followers.tell();
      },
    });
  }

  /** Whether anybody wants to know. */
  get isFollowed(): boolean {
    return this.#followers.areThere;
  }

  /** Calls back on every change of `state`, until the returned function is called. */
  subscribe(callback: () => void): () => void {
    const leave = this.#followers.add(callback);
    if (this.#abort === undefined) this.#begin();
    return () => {
      leave();
      if (this.isFollowed) return;
      this.#abort?.abort();
      this.#abort = this.#completing = undefined;
    };
  }

  /** Reads the endpoints again, as when a person asks. Never rejects: failure is a state. */
  async load(): Promise<void> {
    this.#attempt = 0;
    await this.#read(true);
  }

  /** A service with all that is known of it; what its list left out is asked for. */
  detailed(service: Service): Service {
    return this.#details.of(service);
  }

  /** Whether a list left something out, and is short enough to ask for all of it. */
  get canComplete(): boolean {
    return 'directory' in this.state && this.state.kind !== 'loading' && this.#details.areFew;
  }

  /** Reads what a short list left out, to find the places in it: lists of live APIs do not name them. */
  complete(): Promise<void> {
    // Elements ask with every drawing.
    return (this.#completing ??= this.#complete()
      .catch((cause: unknown) => {
        this.#details.take([]); // or whoever draws that asks again
        this.#set(this.#unread(cause));
      })
      .finally(() => {
        this.#completing = undefined;
      }));
  }

  async #complete(): Promise<void> {
    const {state} = this;
    if (!('directory' in state) || !this.canComplete) return;
    const records = this.#records;
    const signal = this.#abort?.signal;
    const whole = await this.#details.all();
    if (this.state !== state || signal?.aborted !== false) return;
    this.#details.take([]);
    const all = records.map((record) => whole.get(keyOf(record)) ?? record);
    this.#set({...state, directory: directoryOf(all, state.directory.problems, ...this.#when())});
  }

  /** What nobody foresaw is a failure to read like any other: people are told, and whom to call. */
  #unread(cause: unknown): DirectoryState {
    return stateWithout(this.state, endpointError(cause, this.question.endpoints.join(' ')));
  }

  #begin(): void {
    const isOver = this.state.kind !== 'loading' && this.state.kind !== 'failed';
    if (!isOver) {
      void this.#read(false);
      return;
    }
    this.#abort = new AbortController();
    void this.#again(this.#abort.signal, true);
  }

  async #read(refresh: boolean): Promise<void> {
    this.#abort?.abort();
    const {signal} = (this.#abort = new AbortController());
    let mayRetry = false;
    let state: DirectoryState;
    try {
      const answers = await this.#ask(signal, refresh);
      if (signal.aborted) return;
      // Single pages have been asked for again already.
      mayRetry = answers.some(({status}) => status === 'rejected');
      state = await this.#stateAfter(roundOf(answers, this.#kept));
    } catch (cause) {
      state = this.#unread(cause);
    }
    // What is drawn with it is enough for a task.
    await pause();
    if (signal.aborted) return;
    this.#askedAt = +clock.now();
    this.#set(state);
    void this.#again(signal, mayRetry);
  }

  #ask(signal: AbortSignal, refresh: boolean): Promise<Answers> {
    const {endpoints, language: lang, maxRecords} = this.question;
    // One that was spoilt is as good as none.
    if (this.question.keepCopy) this.#showCopy(signal).catch(() => undefined);
    // A browser's first clock of a zone takes a slow phone as long as some cards: while the answer is on its way.
    pause()
      .then(() => this.#when())
      .catch(() => undefined); // whoever needs it meets the failure
    const parts: (Reading | undefined)[] = [];
    let isOpen = endpoints.length;
    return Promise.allSettled(
      endpoints.map(async (endpoint, at) => {
        const onPart = (reading: Reading) => {
          parts[at] = reading;
          const isKnown = 'directory' in this.state && this.state.kind !== 'loading';
          if (isOpen > 0 && !isKnown && !signal.aborted) this.#show(parts);
        };
        const options = {lang, signal, refresh, maxRecords, limit: this.#limits[at], onPart};
        const reading = await readDirectory(endpoint, options).finally(() => isOpen--);
        onPart(reading);
        return reading;
      }),
    );
  }

  async #showCopy(signal: AbortSignal): Promise<void> {
    const copy = await copyOf(this.#copyKey());
    if (copy === undefined || signal.aborted || this.state.kind !== 'loading' || 'directory' in this.state)
      return;
    const directory = directoryOf(copy.records, [], ...this.#when());
    this.#set({kind: 'loading', directory, readAt: copy.readAt});
  }

  /** Shows what has come so far. */
  #show(parts: readonly (Reading | undefined)[]): void {
    const {services: records, problems} = unionOf(parts);
    const directory = directoryOf(records, problems, ...this.#when());
    // What was kept of an earlier visit may be more than the first page.
    if ('directory' in this.state && this.state.directory.services.length > directory.services.length) return;
    this.#expect(parts, records);
    this.#set({kind: 'loading', directory, readAt: clock.now()});
  }

  async #again(signal: AbortSignal, mayRetry: boolean): Promise<void> {
    const error = mayRetry && 'error' in this.state ? this.state.error : undefined;
    const retry = error && retryDelay(error, this.#attempt, Math.random());
    // A refresh is no retry: after one it may fail as often again.
    this.#attempt = retry === undefined ? 0 : this.#attempt + 1;
    const {refresh} = this.question;
    const delay = retry ?? (refresh && Math.max(0, this.#askedAt + refresh * 60_000 - +clock.now()));
    if (delay === undefined) return;
    // Tries are few: they are kept for when one may succeed.
    if (error?.kind === 'offline') await whenOnline(signal);
    await whenVisible(delay, signal);
    if (!signal.aborted) await this.#read(true);
  }

  async #stateAfter(round: Round): Promise<DirectoryState> {
    const {state} = this;
    const {readings, records, problems, error, isNews, isWhole} = round;
    const hasNothing = readings.every((reading) => reading === undefined);
    // What is shown is whole, or all there is: better than what came instead.
    const isBetter = 'directory' in state && state.kind !== 'loading' && !isNews;
    if (error !== undefined && (hasNothing || isBetter)) return stateWithout(state, error);

    if (readings.length > 1) this.#kept = readings;
    const directory = await inSlices(directorySteps(records, problems, ...this.#when()));
    this.#expect(readings, records);
    if (this.question.keepCopy && error === undefined)
      keepCopy(this.#copyKey(), records).catch(() => undefined);
    const readAt = clock.now();
    return error !== undefined && isWhole
      ? {kind: 'stale', directory, readAt, error}
      : stateOf(directory, readAt, error);
  }

  /** Makes ready to complete the services of live lists that say little of them. */
  #expect(readings: readonly (Reading | undefined)[], records: readonly ServiceRecord[]): void {
    const sketches = sketchesIn(readings, this.#limits);
    this.#details.take(sketches);
    this.#records = sketches.length > 0 ? records : [];
  }

  #when(): readonly [today: string, timeZone: string | undefined] {
    return [wallClock(clock.now(), this.question.timeZone ?? milanZone).date, this.question.timeZone];
  }

  #copyKey(): string {
    const {endpoints, language} = this.question;
    return JSON.stringify([endpoints, language]);
  }

  #set(state: DirectoryState): void {
    this.state = state;
    this.#followers.tell();
  }
}
