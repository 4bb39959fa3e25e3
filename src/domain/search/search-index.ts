import type {Directory, Service} from '../directory/directory.js';
import {type ConceptId, concepts, conceptsOfNeed} from './concepts.js';
import {type Field, fieldsOf} from './fields.js';
import {Lexicon} from './lexicon.js';
import {words} from './normalise.js';
import {type Scores, searchable} from './scores.js';
import type {Meant} from './phrases.js';
import type {Thesaurus} from './thesaurus.js';

/** A service's number and the weight of a match, in one integer: ten thousand services have a million of them. */
const shift = 4;
const heaviest = 15;

/** What is filed under a need says less than one that has it in its name, more than one that mentions it. */
const needWeight = 7;
/** A concept outweighs a word: it is what was meant, in whatever language. */
const conceptFactor = 1.5;
/** What it is worth to be nearest to a concept, more where nobody does just that, and how fast the next ones fall behind. */
const nearFactor = 0.55;
const insteadFactor = 0.8;
const nearDecay = 0.8;
/** Where somebody does just that, the name of whoever is near says no more than this. */
const nearMost = 11;
/** What is known from elsewhere to be meant counts more than what the words may mean. */
const alsoQuality = 2;
/** A word that means something with others says less when it is found alone. */
const togetherFactor = 0.5;
/** What has every word that was typed is worth more than their sum, unless all are of whole fields of needs. */
const allFactor = 4;
/** Whom to ask when nobody is known to do what was asked, and how many of them to name. */
const ask: readonly ConceptId[] = ['tenantDesk', 'information', 'listening'];
const mostToAsk = 3;
/** From here on a meaning is more than a guess. */
const sureQuality = 0.8;
/** What a field of needs counts for beside something in particular, said in several words or in one. */
const broadFactors = {phrase: 0.6, word: 0.3} as const;
/** A result with less than this part of the best one's score has little to do with what was asked. */
const cutoff = 0.25;
/** So many are shown all the same: who asks where somebody else sends them has asked one person less. */
const fewest = 3;

/** The services and helplines of a directory by the words and the meaning of what is published. */
export class SearchIndex {
  /** Those that can be found, services before helplines: their places here are their numbers. */
  readonly services: readonly Service[];
  readonly #thesaurus: Thesaurus<ConceptId>;
  readonly #lexicon = new Lexicon();
  readonly #postings: number[][] = [];
  readonly #labels = new Map<ConceptId, number[]>();

  constructor(services: readonly Service[], thesaurus: Thesaurus<ConceptId>) {
    this.services = services;
    this.#thesaurus = thesaurus;
  }

  /** Adds a service by its number. */
  add(number: number, fields: readonly Field[], needs: readonly (string | undefined)[]): void {
    const heard = new Map<number, number>();
    const spoken = new Map<ConceptId, number>();
    for (const {text, language, weight, isTelling} of fields) {
      const tokens = words(text);
      for (const word of tokens) {
        const id = this.#lexicon.add(word, language);
        if ((heard.get(id) ?? 0) < weight) heard.set(id, weight);
      }
      if (!isTelling) continue;
      for (const concept of this.#thesaurus.spokenOf(tokens, language)) {
        const own = concepts[concept].isBroad ? Math.min(weight, needWeight) : weight;
        if ((spoken.get(concept) ?? 0) < own) spoken.set(concept, own);
      }
    }
    for (const concept of needs.flatMap(conceptsOfNeed)) {
      // A field of needs is what terms are for; what is narrower shows in the words.
      spoken.set(
        concept,
        Math.max(spoken.get(concept) ?? 0, concepts[concept].isBroad ? heaviest : needWeight),
      );
    }
    for (const [id, weight] of heard) (this.#postings[id] ??= []).push((number << shift) | weight);
    for (const [concept, weight] of spoken) {
      const labelled = this.#labels.get(concept) ?? [];
      labelled.push((number << shift) | weight);
      this.#labels.set(concept, labelled);
    }
  }

  /**
   * How well each service answers a question; `undefined` when it asks nothing.
   *
   * @param alsoMeant What else is known to be meant by it.
   */
  search(question: string, alsoMeant: readonly ConceptId[] = []): Scores | undefined {
    const sought = this.#thesaurus.sought(question);
    if (sought.length === 0) return undefined;
    const scores = new Float32Array(this.services.length);
    const best = new Float32Array(this.services.length);
    const also = alsoMeant.map((meaning) => ({meaning, quality: alsoQuality, together: []}));
    const meant = narrowedDown([...this.#thesaurus.meantBy(sought), ...also]);
    const together = new Set(meant.flatMap((one) => one.together));
    const telling = this.#thesaurus.telling(sought);
    const met = new Uint16Array(this.services.length);
    for (const one of telling) {
      best.fill(0);
      const factor = telling.length > 1 && together.has(one) ? togetherFactor : 1;
      for (const {id, quality} of this.#lexicon.find(one))
        this.#raise(best, this.#postings[id], factor * quality);
      addTo(scores, best, met);
    }
    if (telling.length > 1 && !(meant.length > 0 && meant.every(isBroad)))
      for (let at = 0; at < met.length; at++)
        if (met[at] === telling.length) scores[at] = allFactor * (scores[at] ?? 0);
    const near = new Float32Array(this.services.length);
    for (const {meaning, quality} of meant) {
      best.fill(0);
      this.#raise(best, this.#labels.get(meaning), conceptFactor * quality);
      addTo(scores, best);
      const isDone = this.#labels.has(meaning);
      let factor = conceptFactor * (isDone ? nearFactor : insteadFactor) * quality;
      for (const neighbour of concepts[meaning].near ?? []) {
        this.#raise(near, this.#labels.get(neighbour), factor, needWeight, isDone ? nearMost : heaviest);
        factor *= nearDecay;
      }
    }
    // Once, however many meanings it is near to: else whoever helps with everything beats who does just this.
    addTo(scores, near);
    const asksNothing = telling.every(({weight}) => weight !== 'telling') && scores.every((one) => one === 0);
    return asksNothing ? undefined : withoutTheFaint(scores);
  }

  /** The services to ask when nothing answers: those that listen to anything and know who does what. */
  general(): readonly number[] {
    const lists = ask.map((concept) => this.#labels.get(concept) ?? []);
    const named = lists.flat().filter((entry) => (entry & heaviest) > needWeight);
    return [...new Set(named.map((entry) => entry >> shift))].slice(0, mostToAsk);
  }

  /** Gives each service in a list at least what this match of it is worth; rare matches are worth more. */
  #raise(
    best: Float32Array,
    list: readonly number[] | undefined,
    quality: number,
    least = 1,
    most = heaviest,
  ): void {
    if (list === undefined) return;
    const rarity = 1 + 0.5 * Math.log((this.services.length + 1) / (list.length + 1));
    const unit = (quality * rarity) / heaviest;
    for (const entry of list) {
      const weight = entry & heaviest;
      const score = weight < least ? 0 : unit * Math.min(weight, most);
      if (score > (best[entry >> shift] ?? 0)) best[entry >> shift] = score;
    }
  }
}

function isBroad({meaning}: Meant<ConceptId>): boolean {
  return concepts[meaning].isBroad ?? false;
}

/** Beside something in particular, a whole field of needs counts for less: it tells for whom, or how. */
function narrowedDown(all: readonly Meant<ConceptId>[]): Meant<ConceptId>[] {
  const hasNarrow = all.some((one) => !isBroad(one) && one.quality >= sureQuality);
  return all.map((one) => {
    if (!hasNarrow || !isBroad(one)) return one;
    const factor = one.together.length > 0 ? broadFactors.phrase : broadFactors.word;
    return {...one, quality: one.quality * factor};
  });
}

function addTo(scores: Float32Array, more: Float32Array, met?: Uint16Array): void {
  for (let at = 0; at < scores.length; at++) {
    const one = more[at] ?? 0;
    if (one === 0) continue;
    scores[at] = (scores[at] ?? 0) + one;
    if (met !== undefined) met[at] = (met[at] ?? 0) + 1;
  }
}

function withoutTheFaint(scores: Scores): Scores {
  const best = new Float32Array(fewest);
  for (const score of scores) {
    if (score <= (best[0] ?? 0)) continue;
    best[0] = score;
    best.sort();
  }
  const least = Math.min(best[0] ?? 0, (best.at(-1) ?? 0) * cutoff);
  for (let at = 0; at < scores.length; at++) if ((scores[at] ?? 0) < least) scores[at] = 0;
  return scores;
}

/**
 * Builds the index of a directory a service at a time, so that its caller can stop for breath between
 * any two.
 */
export function* indexing(
  directory: Directory,
  thesaurus: Thesaurus<ConceptId>,
): Generator<undefined, SearchIndex> {
  const services = searchable(directory);
  const index = new SearchIndex(services, thesaurus);
  const centres = new Map(directory.centres.map((centre) => [centre.id, centre]));
  for (const [number, service] of services.entries()) {
    index.add(
      number,
      fieldsOf(service, centres),
      service.terms.map(({code}) => code),
    );
    yield;
  }
  return index;
}
