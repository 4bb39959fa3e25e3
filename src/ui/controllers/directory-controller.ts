import {ContextConsumer} from '@lit/context';
import type {LitElement, ReactiveController} from 'lit';
import type {Service} from '../../domain/directory/directory.js';
import {clock} from '../../platform/clock.js';
import {warn} from '../../platform/log.js';
import {directoryContext} from '../contexts.js';
import {directorySource} from '../directory-sources.js';
import {stateOf} from '../directory-state.js';
import type {DirectorySource, DirectoryState} from '../directory-store.js';
import {DataProblemEvent, StateEvent} from '../events.js';
import {pageLocale} from '../language.js';
import {endpointList, isBundled, pageEndpoints, timeZoneOf} from '../settings.js';

/** An element that shows part of a directory. */
export interface DirectoryHost extends LitElement {
  /** Addresses of its own, which win over those of the page and of a directory around it. */
  endpoint?: string | undefined;
  /** A zone of its own. */
  timeZone?: string | undefined;
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

  constructor(host: DirectoryHost) {
    (this.#host = host).addController(this);
    this.#context = new ContextConsumer(host, {context: directoryContext, subscribe: true});
  }

  /** What can be shown now. In a change of language the old directory stays until the new one is here. */
  get state(): DirectoryState {
    const given = this.#context.value?.directory;
    if (given !== undefined) return stateOf(given, clock.now(), undefined);
    if (this.#host.isConnected) this.#follow();
    return this.#state;
  }

  /** The IANA zone of the opening hours. */
  get timeZone(): string {
    return timeZoneOf(this.#host.timeZone, this.#context.value?.timeZone);
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
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = this.#source = undefined;
  }

  #follow(): void {
    const around = this.#context.value?.endpoints ?? [];
    const endpoints = endpointList(this.#host.endpoint) ?? (around.length > 0 ? around : pageEndpoints());
    const {timeZone} = this;
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
      warn(this.#host, `${error.message}. ${rest} stays.${remedy}`, error);
    }
    if ('directory' in state && state.kind !== 'loading') this.#report(state.directory.problems);
  }

  #report(problems: DataProblemEvent['problems']): void {
    if (problems.length === 0 || reported.has(problems)) return;
    reported.add(problems);
    this.#host.dispatchEvent(new DataProblemEvent(problems));
    const [first] = problems;
    const where = `${first?.code ?? ''} at record ${String(first?.record ?? '-')}, ${first?.path ?? ''}`;
    warn(
      this.#host,
      `${String(problems.length)} problem(s) in the data, the first: ${where}. Listen to "casa-data-problem" for all.`,
      problems,
    );
  }
}
