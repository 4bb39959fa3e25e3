import type {Directory} from '../../domain/directory/directory.js';
import {findCentre, slug} from '../../domain/directory/find.js';
import {isSensitive} from '../../domain/helplines/sensitive.js';
import {type FacetName, facetNames, on} from '../../domain/search/facets.js';
import {type Filters, narrow, type Narrowed} from '../../domain/search/filters.js';
import {metresTo} from '../../domain/search/nearness.js';
import type {Openness} from '../../domain/search/openness.js';
import {ranked} from '../../domain/search/rank.js';
import type {Scores} from '../../domain/search/scores.js';
import {urgentFirst} from '../../domain/search/urgent.js';
import type {DirectorySearch} from './directory-search.js';
import type {Answer, Outcome, Question} from './view.js';

/** Whether a service is open, by number. */
export type OpennessOf = (number: number) => Openness;

/** Of more results than this the hours are dear to reckon, and nobody minds which of two equals comes first. */
const fewEnoughToTell = 200;

/** Filters as ids and codes: a page's author names a centre or a need by any of its names. */
export function resolved(filters: Filters, directory: Directory, {needs}: DirectorySearch): Filters {
  const {centre, need, ...others} = filters;
  const known: Partial<Record<FacetName, string>> = {...others};
  if (centre !== undefined) known.centre = findCentre(directory, centre)?.id ?? centre;
  if (need !== undefined) known.need = needNamed(need, needs) ?? need;
  return Object.fromEntries(
    facetNames.flatMap((name) => (known[name] === undefined ? [] : [[name, known[name]]])),
  );
}

function needNamed(word: string, needs: DirectorySearch['needs']): string | undefined {
  if (needs.has(word)) return word;
  return [...needs].find(([, {name}]) => slug(name.value) === slug(word))?.[0];
}

/** How far a service is, by its number, in metres: at a centre, or else at the one it is filtered by or the nearest. */
export type Metres = (number: number, centre?: string) => number | undefined;

/** How far each service is from where the question is asked; `undefined` while that is not known. */
export function distances(search: DirectorySearch, {origin, filters}: Question): Metres | undefined {
  const position = origin?.position;
  if (position === undefined) return undefined;
  const known = new Map<number, number | undefined>();
  return (number, centre) => {
    const service = search.services[number];
    if (centre !== undefined) return service && metresTo(service, search.centres, position, centre);
    if (!known.has(number) && service !== undefined)
      known.set(number, metresTo(service, search.centres, position, filters.centre));
    return known.get(number);
  };
}

/** How to answer a question. */
interface Manner {
  readonly openness: OpennessOf;
  /** How many results have to be in order. */
  readonly shown: number;
}

/** Answers a question as well as is possible by now. */
function answer(search: DirectorySearch, question: Question, manner: Manner): Answer {
  const {filters, words} = question;
  const scores = words.trim() === '' ? undefined : search.scores(words);
  const narrowed = search.facts && narrow(search.facts, {scores, filters, openness: manner.openness});
  const all = narrowed?.numbers ?? found(search.services.length, scores);
  const openness: OpennessOf = all.length > fewEnoughToTell ? () => 'unknown' : manner.openness;
  const numbers = ranked(all, scores, {metres: distances(search, question), openness, first: manner.shown});
  return {narrowed, numbers: urgentFirst(numbers, search.services, search.dangersIn(words))};
}

/** How many each option leaves. How many are open, or may be, is counted of few, or where it was asked for. */
export function countsOf({narrowed}: Answer, openness: OpennessOf): Narrowed['counts'] | undefined {
  if (narrowed === undefined || narrowed.counts.open.size > 0 || narrowed.numbers.length > fewEnoughToTell)
    return narrowed?.counts;
  const open = narrowed.numbers.filter((number) => openness(number) !== 'closed').length;
  return {...narrowed.counts, open: new Map([[on, open]])};
}

/** Answers a question once, though its list is drawn in several frames. */
export class Answers {
  #key: readonly unknown[] = [];
  #answer: Answer | undefined;

  /** The answer to a question; what is open now is worked out anew, as it changes by itself. */
  to(search: DirectorySearch, question: Question, manner: Manner): Answer {
    const {words, filters, origin} = question;
    const key = [search, search.version, words, JSON.stringify(filters), origin, manner.shown];
    const isKnown = filters.open === undefined && key.every((part, at) => part === this.#key[at]);
    if (isKnown && this.#answer !== undefined) return this.#answer;
    this.#key = key;
    return (this.#answer = answer(search, question, manner));
  }
}

function found(count: number, scores: Scores | undefined): readonly number[] {
  const numbers = [];
  for (let number = 0; number < count; number++) if (scores?.[number] !== 0) numbers.push(number);
  return numbers;
}

/**
 * Whether a question must leave no trace in address and events: it is of danger, or of a sensitive need; or
 * nobody can tell yet, as what knows words is not there.
 */
export function isPrivate(outcome: Outcome): boolean {
  const {question, search} = outcome;
  return (question.words.trim() !== '' && !search.knowsWords) || isOfDanger(outcome);
}

/** Whether a question is known to be of danger, or of a sensitive need. */
export function isOfDanger({question, answer: {numbers}, search}: Outcome): boolean {
  if (search.dangersIn(question.words).length > 0) return true;
  const need = search.needs.get(question.filters.need ?? '');
  if (need !== undefined && isSensitive([need])) return true;
  return question.words.trim() !== '' && (search.services[numbers[0] ?? -1]?.sensitive ?? false);
}
