import type {LitElement} from 'lit';
import type {Directory, Service} from '../../domain/directory/directory.js';
import type {DirectoryState} from '../../stores/directory/state.js';
import {getLocale} from '../../ui/localize.js';
import {type DirectorySearch, directorySearch, readerLanguages} from './directory-search.js';

/** A search with the directory that it is of. */
interface Current {
  readonly language: string;
  readonly directory: Directory;
  readonly search: DirectorySearch;
}

/**
 * The search that a finder shows: that of the newest directory, as soon as this can answer as well as the one
 * before it, and never in place of results that somebody is using.
 */
export class CurrentSearch {
  readonly #host: LitElement;
  #shown: Current | undefined;
  #newest: Current | undefined;
  /** Whether words have been asked for, and of which search already. */
  #isAsked = false;
  #asked: DirectorySearch | undefined;
  #learning: Promise<void> | undefined;
  #services: ReadonlyMap<string, Service> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Settles when the newest directory can be searched, in the language that was typed too. */
  get ready(): Promise<unknown> {
    return Promise.all([this.#newest?.search.ready, this.#learning]);
  }

  /** What is shown. */
  get search(): DirectorySearch | undefined {
    return this.#shown?.search;
  }

  /**
   * A state of the directory as far as it can be shown: while a question that was there from the start is not
   * understood yet, it still is loading, as results of its letters would come and go again.
   */
  shownOf(state: DirectoryState, words: string): DirectoryState {
    if (!('directory' in state) || words.trim() === '') return state;
    this.#follow(state.directory);
    this.understand();
    return this.#shown === undefined && this.#newest?.search.isReady === false ? {kind: 'loading'} : state;
  }

  /** Loads what knows words, for this directory and for those that take its place. */
  understand(): void {
    this.#isAsked = true;
    const {search} = this.#newest ?? {};
    if (search === undefined || search === this.#asked) return;
    this.#asked = search;
    search.understand();
    for (const step of [search.danger, search.ready])
      void step?.then(() => {
        this.#host.requestUpdate();
      });
  }

  /** What to show, now that `directory` is the newest. `isUsed` says that the person opened or followed a result. */
  of(directory: Directory, isUsed: boolean): Current {
    const newest = this.#follow(directory);
    const {language, search} = newest;
    const isAtRest = !isUsed && !this.#isFocused;
    const isBetter = search.isReady && (isAtRest || this.#shown?.language !== language);
    if (this.#shown === undefined || isBetter) this.#shown = newest;
    return this.#shown;
  }

  /** The search of a directory; the host is drawn again when that gets better. */
  #follow(directory: Directory): Current {
    const language = getLocale();
    const search = directorySearch(directory, readerLanguages(language));
    if (search === this.#newest?.search) return this.#newest;
    this.#services = undefined;
    this.#newest = {language, directory, search};
    if (this.#isAsked) this.understand();
    else
      void search.ready.then(() => {
        this.#host.requestUpdate();
      });
    return this.#newest;
  }

  /** Learns the language a question is typed in, to answer it better. */
  learnLanguageOf(question: string): void {
    this.#learning = this.search?.learnLanguageOf(question).then((isNews) => {
      if (isNews) this.#host.requestUpdate();
    });
  }

  /** Whether the person is at a result. */
  get #isFocused(): boolean {
    return this.#host.shadowRoot?.activeElement?.closest('[part=results]') != null;
  }

  /** A service of the results as the newest directory has it: they may be of the one before. */
  newest(service: Service): Service {
    if (this.#newest === this.#shown) return service;
    this.#services ??= new Map(this.#newest?.search.services.map((each) => [each.id, each]));
    return this.#services.get(service.id) ?? service;
  }
}
