import {readDirectory, type Reading} from '../data/client.js';
import {EndpointError} from '../data/errors.js';
import {directoryOf} from '../domain/directory/build.js';
import type {Directory, Problem} from '../domain/directory/directory.js';
import {wallClock} from '../domain/hours/zone.js';
import {clock, whenVisible} from '../platform/clock.js';
import {retryDelay} from '../data/retry.js';

/** What is known of a directory. A failed refresh keeps the last good one, `stale`. */
export type DirectoryState =
  | {readonly kind: 'loading'}
  | {readonly kind: 'ready'; readonly directory: Directory}
  | {readonly kind: 'stale'; readonly directory: Directory; readonly error: EndpointError}
  | {readonly kind: 'failed'; readonly error: EndpointError};

interface Question {
  readonly endpoints: readonly string[];
  readonly language: string;
  readonly timeZone: string;
  /** Minutes after which it is asked again, `undefined` for never. */
  readonly refresh?: number | undefined;
}

/** One directory of the page, however many elements show it. */
export class DirectorySource {
  state: DirectoryState = {kind: 'loading'};

  readonly #question: Question;
  readonly #subscribers = new Set<() => void>();
  #abort: AbortController | undefined;
  #attempt = 0;

  constructor(question: Question) {
    this.#question = question;
  }

  /** Calls back on every change of `state`, until the returned function is called. */
  subscribe(callback: () => void): () => void {
    this.#subscribers.add(callback);
    if (this.#abort === undefined && this.state.kind !== 'ready') void this.#read(false);
    return () => {
      this.#subscribers.delete(callback);
      if (this.#subscribers.size > 0) return;
      this.#abort?.abort();
      this.#abort = undefined;
    };
  }

  /** Reads the endpoints again, as when a person asks. Never rejects: failure is a state. */
  async load(): Promise<void> {
    this.#attempt = 0;
    await this.#read(true);
  }

  async #read(refresh: boolean): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    const {endpoints, language, timeZone} = this.#question;
    const answers = await Promise.allSettled(
      endpoints.map((endpoint) => readDirectory(endpoint, {lang: language, signal: abort.signal, refresh})),
    );
    if (abort.signal.aborted) return;
    this.#set(this.#stateAfter(answers, wallClock(clock.now(), timeZone).date));
    void this.#again(abort.signal);
  }

  async #again(signal: AbortSignal): Promise<void> {
    const retry =
      'error' in this.state ? retryDelay(this.state.error, this.#attempt, Math.random()) : undefined;
    const {refresh} = this.#question;
    // A refresh is no retry: after one it may fail as often again.
    this.#attempt = retry === undefined ? 0 : this.#attempt + 1;
    const delay = retry ?? (refresh === undefined ? undefined : refresh * 60_000);
    if (delay === undefined) return;
    await whenVisible(delay, signal);
    if (!signal.aborted) await this.#read(true);
  }

  #stateAfter(answers: readonly PromiseSettledResult<Reading>[], today: string): DirectoryState {
    const readings = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    const errors = answers.flatMap((answer) =>
      answer.status === 'rejected' ? [failure(answer.reason)] : [],
    );
    const [error] = errors;
    if (readings.length === 0 && error !== undefined) {
      if (!('directory' in this.state)) return {kind: 'failed', error};
      return {kind: 'stale', directory: this.state.directory, error};
    }
    const services = readings.flatMap((reading) => reading.services);
    const problems = readings.flatMap((reading) => reading.problems);
    return {kind: 'ready', directory: directoryOf(services, [...errors.map(problem), ...problems], today)};
  }

  #set(state: DirectoryState): void {
    this.state = state;
    for (const callback of [...this.#subscribers]) callback();
  }
}

const failure = (cause: unknown): EndpointError =>
  cause instanceof EndpointError ? cause : new EndpointError('shape', '', {cause});

/** Of several endpoints, one that fails costs only its own records, and says so. */
const problem = ({kind, url}: EndpointError): Problem => ({
  record: undefined,
  id: undefined,
  path: url,
  code: `endpoint-${kind}`,
});

const sources = new Map<string, DirectorySource>();

/** The source that answers a question; the same one for all who ask the same. */
export function directorySource(question: Question): DirectorySource {
  const key = JSON.stringify(question);
  const known = sources.get(key);
  if (known !== undefined) return known;
  const source = new DirectorySource(question);
  sources.set(key, source);
  return source;
}
