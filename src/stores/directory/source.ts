import {EndpointError} from '../../data/errors.js';
import type {Service} from '../../domain/directory/directory.js';
import type {Following, Question} from './following.js';
import type {DirectoryState} from './state.js';

/** One directory of the page, however many elements show it. Nothing is loaded until somebody wants to know. */
export class DirectorySource implements Following {
  readonly question: Question;

  readonly #subscribers = new Set<() => void>();
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
    return this.#subscribers.size > 0;
  }

  get canComplete(): boolean {
    return this.#following?.canComplete ?? false;
  }

  subscribe(callback: () => void): () => void {
    this.#subscribers.add(callback);
    if (this.#following === undefined) void this.#open();
    else this.#leave ??= this.#following.subscribe(this.#tell);
    return () => {
      this.#subscribers.delete(callback);
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

  /** Loads what reads it; once, also for who leaves and comes back meanwhile. */
  #open(): Promise<void> {
    return (this.#opening ??= this.#read().finally(() => {
      this.#opening = undefined;
    }));
  }

  async #read(): Promise<void> {
    try {
      const {LiveDirectory} = await import('./reader.js');
      this.#following = new LiveDirectory(this.question);
      if (this.isFollowed) this.#leave = this.#following.subscribe(this.#tell);
    } catch (cause) {
      const [endpoint = ''] = this.question.endpoints;
      this.#state = {kind: 'failed', error: new EndpointError('no-reader', endpoint, {cause})};
      this.#tell();
    }
  }

  readonly #tell = (): void => {
    for (const callback of [...this.#subscribers]) callback();
  };
}
