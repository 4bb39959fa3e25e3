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
  #services: ReadonlyMap<string, Service> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Settles when the newest directory can be searched. */
  get ready(): Promise<void> | undefined {
    return this.#newest?.search.ready;
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
    const isNew = 'directory' in state && this.#shown === undefined && words.trim() !== '';
    return isNew && !this.#follow(state.directory).search.isReady ? {kind: 'loading'} : state;
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
    for (const step of [search.danger, search.ready])
      void step.then(() => {
        this.#host.requestUpdate();
      });
    return (this.#newest = {language, directory, search});
  }

  /** Learns the language a question is typed in, to answer it better. */
  async learnLanguageOf(question: string): Promise<void> {
    if (await this.search?.learnLanguageOf(question)) this.#host.requestUpdate();
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
