import {EndpointError, endpointError} from '../../data/errors.js';
import {whenOnline} from '../../platform/clock.js';
import type {Service} from '../../domain/directory/directory.js';
import {Followers} from './followers.js';
import type {Following, Question} from './following.js';
import {isPrepared, pageBeside} from './prepared/address.js';
import {PreparedSource} from './prepared-source.js';
import type {DirectoryState} from './state.js';

/** One directory of the page, however many elements show it. Nothing is loaded until somebody wants to know. */
export class DirectorySource implements Following {
  readonly question: Question;

  readonly #followers = new Followers();
  #state: DirectoryState = {kind: 'loading'};
  #following: Following | undefined;
  #opening: Promise<void> | undefined;
  #leave: (() => void) | undefined;

  constructor(question: Question) {
    this.question = question;
  }

  get state(): DirectoryState {
    return this.#following?.state ?? this.#state;
  }

  /** Whether anybody wants to know. */
  get isFollowed(): boolean {
    return this.#followers.areThere;
  }

  get canComplete(): boolean {
    return this.#following?.canComplete ?? false;
  }

  subscribe(callback: () => void): () => void {
    const leave = this.#followers.add(callback);
    if (this.#following === undefined) void this.#open();
    else this.#leave ??= this.#following.subscribe(this.#tell);
    return () => {
      leave();
      if (this.isFollowed) return;
      this.#leave?.();
      this.#leave = undefined;
    };
  }

  async load(): Promise<void> {
    await (this.#following?.load() ?? this.#open());
  }

  detailed(service: Service): Service {
    return this.#following?.detailed(service) ?? service;
  }

  async complete(): Promise<void> {
    await this.#following?.complete();
  }

  /** Begins to follow it; once, also for who leaves and comes back meanwhile. */
  #open(): Promise<void> {
    return (this.#opening ??= this.#begin().finally(() => {
      this.#opening = undefined;
    }));
  }

  async #begin(): Promise<void> {
    try {
      const {question} = this;
      this.#following = isPreparedOnly(question) ? new PreparedSource(question, live) : await live(question);
      if (this.isFollowed) this.#leave = this.#following.subscribe(this.#tell);
    } catch (cause) {
      const [endpoint = ''] = this.question.endpoints;
      const error = endpointError(cause, endpoint);
      this.#state = {kind: 'failed', error};
      this.#tell();
      if (error.kind === 'offline') void this.#openOnline();
    }
  }

  async #openOnline(): Promise<void> {
    await whenOnline(new AbortController().signal);
    if (this.isFollowed && this.#following === undefined) await this.#open();
  }

  readonly #tell = (): void => {
    this.#followers.tell();
  };
}

/** Whether a question is answered by one prepared file: whatever goes beyond that is read from HSDS. */
function isPreparedOnly({endpoints, refresh, keepCopy}: Question): boolean {
  const [endpoint = ''] = endpoints;
  return endpoints.length === 1 && isPrepared(endpoint) && refresh === undefined && keepCopy !== true;
}

/** Follows a directory that is understood in the browser, by a script that is loaded for it. */
async function live(question: Question): Promise<Following> {
  const endpoints = question.endpoints.map(pageBeside);
  // A browser that failed to load a module once does not try again on this page; of who keeps a copy, it has kept the
  // module too.
  const isOffline = typeof navigator === 'object' && !navigator.onLine;
  if (isOffline && question.keepCopy !== true) throw new EndpointError('offline', endpoints[0] ?? '');
  try {
    const {LiveDirectory} = await import('./reader.js');
    return new LiveDirectory({...question, endpoints});
  } catch (cause) {
    throw new EndpointError('no-reader', endpoints[0] ?? '', {cause});
  }
}
