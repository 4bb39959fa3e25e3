import type {Centre, Directory, Service} from '../../domain/directory/directory.js';
import type {ConceptId} from '../../domain/search/concepts.js';
import {dangerOf, prepareDanger} from '../../domain/search/danger.js';
import {type Facts, factsOf} from '../../domain/search/facets.js';
import {
  indexing,
  type Scores,
  scoresBySubstring,
  searchable,
  type SearchIndex,
} from '../../domain/search/search-index.js';
import {Thesaurus} from '../../domain/search/thesaurus.js';
import {conceptOfDanger} from '../../domain/search/urgent.js';
import {inSlices} from '../../platform/slices.js';
import {type Options, optionsOf} from './filter-options.js';
import {languageTyped, teach} from './vocabularies.js';

/** Up to here the facts of all services are had at once, without anybody noticing. */
const few = 200;

/** What it takes to search one directory, made in the background, once for all finders that show it. */
export class DirectorySearch {
  /** Services, then helplines: their places are their numbers. */
  readonly services: readonly Service[];
  readonly centres: ReadonlyMap<string, Centre>;
  /** Settles when everything is made. */
  readonly ready: Promise<void>;

  readonly #directory: Directory;
  readonly #thesaurus = new Thesaurus<ConceptId>();
  #facts: readonly Facts[] | undefined;
  #options: Options;
  #index: SearchIndex | undefined;
  #answered: {readonly question: string; readonly scores: Scores | undefined} | undefined;

  constructor(directory: Directory, languages: readonly string[]) {
    this.#directory = directory;
    this.services = searchable(directory);
    this.centres = new Map(directory.centres.map((centre) => [centre.id, centre]));
    if (this.services.length <= few)
      this.#facts = this.services.map((service) => factsOf(service, this.centres));
    this.#options = optionsOf(directory, this.#facts);
    this.ready = this.#build(languages);
  }

  /** What can be chosen in the directory, as far as it is known by now. */
  get options(): Options {
    return this.#options;
  }

  /** What services can be filtered by, by number; `undefined` until that is known. */
  get facts(): readonly Facts[] | undefined {
    return this.#facts;
  }

  /** How well each service answers a question; by letters alone until there is an index. */
  scores(question: string): Scores | undefined {
    if (this.#index === undefined) return scoresBySubstring(this.services, question);
    if (this.#answered?.question !== question) {
      const danger = dangerOf(question);
      const meant = danger === undefined ? [] : [conceptOfDanger[danger]];
      this.#answered = {question, scores: this.#index.search(question, meant)};
    }
    return this.#answered.scores;
  }

  /** Learns the language a question is typed in; `true` when that was news. */
  async learnLanguageOf(question: string): Promise<boolean> {
    const language = languageTyped(question);
    if (language === undefined || this.#thesaurus.languages.includes(language)) return false;
    await teach(this.#thesaurus, language);
    this.#answered = undefined;
    return true;
  }

  async #build(languages: readonly string[]): Promise<void> {
    if (this.#facts === undefined) {
      this.#facts = await inSlices(this.#collecting());
      this.#options = optionsOf(this.#directory, this.#facts);
    }
    await inSlices(preparing());
    for (const language of ['it', ...languages]) await teach(this.#thesaurus, language);
    this.#index = await inSlices(indexing(this.#directory, this.#thesaurus));
  }

  *#collecting(): Generator<undefined, Facts[]> {
    const facts: Facts[] = [];
    for (const service of this.services) {
      facts.push(factsOf(service, this.centres));
      yield;
    }
    return facts;
  }
}

function* preparing(): Generator<undefined, void> {
  while (!prepareDanger()) yield;
}

const searches = new WeakMap<Directory, Map<string, DirectorySearch>>();

/** The search of a directory for readers of some languages; the same one for all who ask the same. */
export function directorySearch(directory: Directory, languages: readonly string[]): DirectorySearch {
  const key = languages.join();
  const known = searches.get(directory) ?? new Map<string, DirectorySearch>();
  searches.set(directory, known);
  const search = known.get(key) ?? new DirectorySearch(directory, languages);
  known.set(key, search);
  return search;
}
