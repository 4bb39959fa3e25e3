import type {Centre, Directory, Service, Term} from '../../domain/directory/directory.js';
import type {ConceptId} from '../../domain/search/concepts.js';
import type {Danger} from '../../domain/search/danger.js';
import {factsOf, needKey} from '../../domain/search/facets.js';
import {FactTable} from '../../domain/search/fact-table.js';
import {type Scores, scoresBySubstring, searchable} from '../../domain/search/scores.js';
import type {SearchIndex} from '../../domain/search/search-index.js';
import type {Thesaurus} from '../../domain/search/thesaurus.js';
import {warn} from '../../platform/log.js';
import {atOnce, inSlices, pause} from '../../platform/slices.js';
import {within} from '../../platform/timers.js';
import {type Options, optionsOf} from './filter-options.js';

type Engine = typeof import('./engine.js');

/** What knows words, and what it has learnt of one directory. */
interface Knowledge {
  readonly engine: Engine;
  readonly thesaurus: Thesaurus<ConceptId>;
  readonly index: SearchIndex;
}

/** A question, and what it was understood to ask. */
interface Understood {
  readonly question: string;
  readonly dangers: readonly Danger[];
  readonly scores: Scores | undefined;
}

/** How long the search waits, once it is made, for words of danger in other languages, in milliseconds. */
const dangerWait = 8_000;

/** Up to here the facts of all services are had at once, without anybody noticing. */
const few = 200;

/** What it takes to search one directory, made in the background, once for all finders that show it. */
export class DirectorySearch {
  /** Services, then helplines: their places are their numbers. */
  readonly services: readonly Service[];
  readonly centres: ReadonlyMap<string, Centre>;
  /** What services and helplines are filed under, by key, in the directory's order. */
  readonly needs: ReadonlyMap<string, Term>;
  /** Settles when danger is understood in every language, or its words cannot be had; `undefined` until words are asked for. */
  danger: Promise<void> | undefined;
  /** Settles when everything is made that was asked for by now, or cannot be. */
  ready: Promise<void>;
  /** Whether it has. */
  isReady = false;
  /** What services can be filtered by, by number; `undefined` until that is known. */
  facts: FactTable | undefined;
  /** Goes up whenever the same question may get a better answer. */
  version = 0;
  /** What can be chosen in the directory, as far as it is known by now. */
  options: Options;

  readonly #directory: Directory;
  readonly #languages: readonly string[];
  /** What understands danger, long before all words are known. */
  #engine: Engine | undefined;
  #isDangerKnown = false;
  #knowledge: Knowledge | undefined;
  #last: Understood | undefined;

  constructor(directory: Directory, languages: readonly string[]) {
    this.#directory = directory;
    this.#languages = languages;
    this.services = searchable(directory);
    this.centres = new Map(directory.centres.map((centre) => [centre.id, centre]));
    const terms = [...directory.terms, ...directory.helplines.flatMap((helpline) => helpline.terms)];
    this.needs = new Map(terms.map((term) => [needKey(term), term]));
    try {
      if (this.services.length <= few) this.facts = atOnce(this.#collecting());
    } catch {
      // It is tried once more in the background, and told there: letters can be searched without.
    }
    this.options = optionsOf(this);
    this.ready = this.#count().then(() => {
      this.isReady ||= this.danger === undefined;
    });
  }

  /**
   * Loads what knows words: somebody is about to type, or came with a question. Whoever only looks through the
   * list does without.
   */
  understand(): void {
    if (this.danger !== undefined) return;
    this.isReady = false;
    // Whoever asked is about to draw, or to see what they type.
    const engine = pause().then(() => import('./engine.js'));
    this.danger = this.#learnDanger(engine);
    this.ready = this.#build(engine, this.ready);
  }

  /** How well each service answers a question; by letters alone until words are known. */
  scores(question: string): Scores | undefined {
    return this.#understood(question).scores;
  }

  /** The dangers that a question speaks of, as far as they are understood by now. */
  dangersIn(question: string): readonly Danger[] {
    return question.trim() === '' ? [] : this.#understood(question).dangers;
  }

  /** Whether words that are still being typed may be of danger in the end, as far as that is understood by now. */
  mayBecomeDanger(words: string): boolean {
    return this.#engine?.mayBecomeDanger(words) ?? true;
  }

  /** Whether it knows words by now, those of danger in every language among them. */
  get knowsWords(): boolean {
    return this.#knowledge !== undefined && this.#isDangerKnown;
  }

  /** Whom to ask when nothing answers, by number. */
  get general(): readonly number[] {
    return this.#knowledge?.index.general() ?? [];
  }

  /** Learns the language a question is typed in; `true` when that was news. */
  async learnLanguageOf(question: string): Promise<boolean> {
    this.understand();
    await this.ready;
    const {engine, thesaurus} = this.#knowledge ?? {};
    const language = engine?.languageTyped(question);
    if (language === undefined || thesaurus?.languages.includes(language) !== false) return false;
    await engine?.teach(thesaurus, language);
    this.#renew();
    return true;
  }

  /** Understands a question once, though its answer is drawn in several frames. */
  #understood(question: string, index = this.#knowledge?.index): Understood {
    if (this.#last?.question === question) return this.#last;
    const engine = this.#engine;
    const dangers = engine?.dangersIn(question) ?? [];
    const meant = dangers.flatMap((danger) => engine?.conceptOfDanger[danger] ?? []);
    const scores = index ? index.search(question, meant) : scoresBySubstring(this.services, question);
    return (this.#last = {question, dangers, scores});
  }

  /** Questions may be answered better from now on. */
  #renew(): void {
    this.#last = undefined;
    this.version++;
  }

  async #learnDanger(loading: Promise<Engine>): Promise<void> {
    try {
      const engine = await loading;
      await engine.teachDanger();
      this.#engine = engine;
      this.#renew();
      this.#isDangerKnown = await engine.teachDangerAbroad();
    } catch {
      // Without its engine nothing is searched but letters, and that is said there.
    }
    this.#renew();
  }

  async #count(): Promise<void> {
    // Whoever made the search is about to draw the first results.
    await pause();
    if (this.facts !== undefined) return;
    try {
      this.facts = await inSlices(this.#collecting());
      this.options = optionsOf(this);
      this.#renew();
    } catch (cause) {
      warn('casa-service-finder', 'its filters could not be made. Please report this.', cause);
    }
  }

  async #build(loading: Promise<Engine>, counted: Promise<void>): Promise<void> {
    await counted;
    try {
      const engine = await loading;
      const thesaurus = new engine.Thesaurus<ConceptId>();
      for (const language of ['it', ...this.#languages]) await engine.teach(thesaurus, language);
      const index = await inSlices(engine.indexing(this.#directory, thesaurus));
      // What a first search costs besides, in code to compile, is not for somebody's first key.
      for (const question of ['a', 'casa']) {
        await pause();
        this.#understood(question, index);
      }
      this.#knowledge = {engine, thesaurus, index};
      this.#renew();
    } catch (cause) {
      warn('casa-service-finder', 'its words could not be loaded; searching by letters.', cause);
    }
    await within(dangerWait, this.danger);
    this.isReady = true;
  }

  *#collecting(): Generator<undefined, FactTable> {
    const facts = new FactTable();
    for (const service of this.services) {
      facts.add(factsOf(service, this.centres));
      yield;
    }
    return facts;
  }
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

/** The languages a reader may search in: the page's, and those their browser is set to. */
export function readerLanguages(pageLanguage: string): readonly string[] {
  const tags = [pageLanguage, ...navigator.languages].map((tag) => tag.slice(0, 2).toLowerCase());
  return [...new Set(tags)].filter((tag) => tag !== 'it').slice(0, 3);
}
