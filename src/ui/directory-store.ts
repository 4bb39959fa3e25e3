import {readDirectory, type Reading} from '../data/client.js';
import {EndpointError} from '../data/errors.js';
import {directoryOf} from '../domain/directory/build.js';
import type {Directory} from '../domain/directory/directory.js';
import {wallClock} from '../domain/hours/zone.js';
import {clock} from '../platform/clock.js';

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
}

/** One directory of the page, however many elements show it. */
export class DirectorySource {
  state: DirectoryState = {kind: 'loading'};

  readonly #question: Question;
  readonly #subscribers = new Set<() => void>();
  #abort: AbortController | undefined;

  constructor(question: Question) {
    this.#question = question;
  }

  /** Calls back on every change of `state`, until the returned function is called. */
  subscribe(callback: () => void): () => void {
    this.#subscribers.add(callback);
    if (this.#abort === undefined && this.state.kind === 'loading') void this.load();
    return () => {
      this.#subscribers.delete(callback);
      if (this.#subscribers.size > 0) return;
      this.#abort?.abort();
      this.#abort = undefined;
    };
  }

  /** Reads the endpoints, again if need be. Never rejects: failure is a state. */
  async load(refresh = false): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    const {endpoints, language, timeZone} = this.#question;
    const answers = await Promise.allSettled(
      endpoints.map((endpoint) => readDirectory(endpoint, {lang: language, signal: abort.signal, refresh})),
    );
    if (abort.signal.aborted) return;
    this.#abort = undefined;
    this.#set(this.#stateAfter(answers, wallClock(clock.now(), timeZone).date));
  }

  #stateAfter(answers: readonly PromiseSettledResult<Reading>[], today: string): DirectoryState {
    const readings = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    const failures = answers.flatMap((answer) =>
      answer.status === 'rejected' ? [answer.reason as unknown] : [],
    );
    if (readings.length === 0 && failures.length > 0) {
      const error =
        failures[0] instanceof EndpointError
          ? failures[0]
          : new EndpointError('shape', '', {cause: failures[0]});
      if ('directory' in this.state) return {kind: 'stale', directory: this.state.directory, error};
      return {kind: 'failed', error};
    }
    const services = readings.flatMap((reading) => reading.services);
    const problems = readings.flatMap((reading) => reading.problems);
    return {kind: 'ready', directory: directoryOf(services, problems, today)};
  }

  #set(state: DirectoryState): void {
    this.state = state;
    for (const callback of [...this.#subscribers]) callback();
  }
}

const sources = new Map<string, DirectorySource>();

/** The source that answers a question; the same one for all who ask the same. */
export function directorySource(question: Question): DirectorySource {
  const key = JSON.stringify([question.endpoints, question.language, question.timeZone]);
  const known = sources.get(key);
  if (known !== undefined) return known;
  const source = new DirectorySource(question);
  sources.set(key, source);
  return source;
}
