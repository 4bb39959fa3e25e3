import {ContextConsumer} from '@lit/context';
import type {LitElement, ReactiveController} from 'lit';
import {EndpointError} from '../../data/errors.js';
import type {Service} from '../../domain/directory/directory.js';
import type {PageClock} from '../../domain/hours/place-clock.js';
import {clock} from '../../platform/clock.js';
import {defined} from '../../platform/define.js';
import {directoryContext} from '../contexts.js';
import {directorySource} from '../../stores/directory/sources.js';
import {type DirectoryState, stateOf} from '../../stores/directory/state.js';
import type {DirectorySource} from '../../stores/directory/source.js';
import {DataProblemEvent, StateEvent} from '../events.js';
import {pageLocale} from '../language.js';
import {endpointList, isBundled, pageEndpoints, patronDayOf, timeZoneOf} from '../settings.js';
import {warnOfFailure} from '../warn-of-failure.js';

/** An element that shows part of a directory. */
export interface DirectoryHost extends LitElement {
  /** Addresses of its own, which win over those of the page and of a directory around it. */
  endpoint?: string | undefined;
  /** A zone of its own. */
  timeZone?: string | undefined;
  /** A patron's day of its own. */
  patronDay?: string | undefined;
}

const reported = new WeakSet<object>();

/**
 * Keeps its host in touch with the directory it is to show, while it is connected. Nothing is fetched
 * until the host asks for `state`: one that was given its data asks for nothing.
 */
export class DirectoryController implements ReactiveController {
  readonly #host: DirectoryHost;
  readonly #context: ContextConsumer<typeof directoryContext, DirectoryHost>;
  #source: DirectorySource | undefined;
  #leave: (() => void) | undefined;
  #state: DirectoryState = {kind: 'loading'};
  /** Whether the directory around it is not there yet. */
  #isEarly = false;

  constructor(host: DirectoryHost) {
    (this.#host = host).addController(this);
    this.#context = new ContextConsumer(host, {context: directoryContext, subscribe: true});
  }

  /** What can be shown now. In a change of language the old directory stays until the new one is here. */
  get state(): DirectoryState {
    const given = this.#context.value?.directory;
    if (given !== undefined) return stateOf(given, clock.now(), undefined);
    if (this.#host.isConnected && !this.#isEarly) this.#follow();
    return this.#state;
  }

  /** What the page's author says of all clocks and holidays. */
  get pageClock(): PageClock {
    const {timeZone, patronDay} = this.#context.value ?? {};
    return {
      timeZone: timeZoneOf(this.#host.timeZone, timeZone),
      patronDay: patronDayOf(this.#host.patronDay, patronDay),
    };
  }

  /** A service with all that its endpoint tells of it: lists of live APIs may leave out the most of it. */
  detailed(service: Service): Service {
    return this.#source?.detailed(service) ?? service;
  }

  /** Asks for what a list left out, to find something of which it says nothing; `false` if there is no more. */
  complete(): boolean {
    const isMore = this.#source?.canComplete ?? false;
    void this.#source?.complete();
    return isMore;
  }

  /** Reads the endpoint again, as when a person asks for it. */
  retry(): void {
    void this.#source?.load();
  }

  hostConnected(): void {
    // Moved out of a directory, it no longer shows that; the one that is around it now answers right after this.
    delete this.#context.value;
    const isAround = this.#host.closest('casa-directory') !== null;
    if (isAround && customElements.get('casa-directory') === undefined) void this.#awaitAround();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = this.#source = undefined;
  }

  /** A page that uses no `<casa-directory>` does without its script: it is asked for where one is met. */
  async #awaitAround(): Promise<void> {
    this.#isEarly = true;
    try {
      await defined('casa-directory');
      this.#context.hostConnected();
      this.#isEarly = false;
    } catch (cause) {
      this.#take({kind: 'failed', error: new EndpointError('no-reader', 'casa-directory.js', {cause})});
    }
    this.#host.requestUpdate();
  }

  #follow(): void {
    const around = this.#context.value?.endpoints ?? [];
    const endpoints = endpointList(this.#host.endpoint) ?? (around.length > 0 ? around : pageEndpoints());
    const {timeZone} = this.pageClock;
    const {refresh, maxRecords, keepCopy} = this.#context.value ?? {};
    const how = {language: pageLocale(), timeZone, refresh, maxRecords, keepCopy};
    const source = directorySource({endpoints, ...how});
    if (source === this.#source) return;
    this.#leave?.();
    this.#source = source;
    this.#leave = source.subscribe(() => {
      // Before whatever may go wrong in telling the page.
      this.#host.requestUpdate();
      this.#take(source.state);
    });
    this.#take(source.state);
  }

  #take(state: DirectoryState): void {
    // What is complete is not given up for what is only coming.
    if (state.kind === 'loading' && 'directory' in this.#state && this.#state.kind !== 'loading') return;
    if (state === this.#state) return;
    const before = this.#state.kind;
    this.#state = state;
    const error = 'error' in state ? state.error : undefined;
    if (state.kind !== before) this.#host.dispatchEvent(new StateEvent(state.kind, error?.kind));
    // What is missing of a directory is told with its problems; one failure by one element of all that meet it.
    if (error !== undefined && state.kind !== 'partial' && !reported.has(error)) {
      reported.add(error);
      const rest = state.kind === 'failed' ? 'What is in the tag' : 'What was read before';
      // A bundler moves the script away from the data beside it.
      const remedy = isBundled(this.#source?.question.endpoints ?? [])
        ? ' No endpoint is named: copy dist/data/milan to your site, and name it in "endpoint".'
        : '';
      void warnOfFailure(this.#host, `${error.message}. ${rest} stays.${remedy}`, error.answer, error);
    }
    if ('directory' in state && state.kind !== 'loading') this.#report(state.directory.problems);
  }

  #report(problems: DataProblemEvent['problems']): void {
    if (problems.length === 0 || reported.has(problems)) return;
    reported.add(problems);
    this.#host.dispatchEvent(new DataProblemEvent(problems));
    const [first] = problems;
    const where = `${first?.code ?? ''} at record ${String(first?.record ?? '-')}, ${first?.path ?? ''}`;
    void warnOfFailure(
      this.#host,
      `${String(problems.length)} problem(s) in the data, the first: ${where}. Listen to "casa-data-problem" for all.`,
      first?.error?.answer,
      problems,
    );
  }
}
