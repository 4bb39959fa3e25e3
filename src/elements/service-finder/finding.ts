import type {Directory} from '../../domain/directory/directory.js';
import {findCentre, slug} from '../../domain/directory/find.js';
import {isSensitive} from '../../domain/helplines/sensitive.js';
import {type FacetName, facetNames, needKey} from '../../domain/search/facets.js';
import {type Filters, narrow} from '../../domain/search/filters.js';
import {metresTo} from '../../domain/search/nearness.js';
import type {Openness} from '../../domain/search/openness.js';
import {ranked} from '../../domain/search/rank.js';
import {urgentFirst} from '../../domain/search/urgent.js';
import type {DirectorySearch} from './directory-search.js';
import {needs} from './filter-words.js';
import type {Answer, Outcome, Question} from './view.js';

/** Whether a service is open, by number. */
export type OpennessOf = (number: number) => Openness;

/** Among more results than this nobody minds which of two equals comes first. */
const fewEnoughToTell = 200;

/** Filters as ids and codes: a page's author names a centre or a need by any of its names. */
export function resolved(filters: Filters, directory: Directory): Filters {
  const {centre, need, ...others} = filters;
  const known: Partial<Record<FacetName, string>> = {...others};
  if (centre !== undefined) known.centre = findCentre(directory, centre)?.id ?? centre;
  if (need !== undefined) known.need = needNamed(need, directory) ?? need;
  return Object.fromEntries(
    facetNames.flatMap((name) => (known[name] === undefined ? [] : [[name, known[name]]])),
  );
}

function needNamed(word: string, directory: Directory): string | undefined {
  const all = needs(directory);
  const term =
    all.find((one) => needKey(one) === word) ?? all.find(({name}) => slug(name.value) === slug(word));
  return term && needKey(term);
}

/** How far each service is from where the question is asked; `undefined` while that is not known. */
export function distances(
  search: DirectorySearch,
  {origin}: Question,
): ((number: number) => number | undefined) | undefined {
  const position = origin?.position;
  if (position === undefined) return undefined;
  const known = new Map<number, number | undefined>();
  return (number) => {
    const service = search.services[number];
    if (!known.has(number) && service !== undefined)
      known.set(number, metresTo(service, search.centres, position));
    return known.get(number);
  };
}

/** Answers a question as well as is possible by now. */
export function answer(search: DirectorySearch, question: Question, openness: OpennessOf): Answer {
  const {filters} = question;
  const scores = question.words.trim() === '' ? undefined : search.scores(question.words);
  const {facts} = search;
  const narrowed = facts && narrow(facts, {scores, filters, openness});
  const all = narrowed?.numbers ?? [...search.services.keys()].filter((number) => scores?.[number] !== 0);
  const tie: OpennessOf = all.length > fewEnoughToTell ? () => 'unknown' : openness;
  const numbers = ranked(all, scores, {metres: distances(search, question), openness: tie});
  return {narrowed, numbers: urgentFirst(numbers, search.services, search.dangersIn(question.words))};
}

/** Whether a question must leave no trace in address and events: it is of danger, or of a sensitive need. */
export function isPrivate({question, answer: {numbers}, directory, search}: Outcome): boolean {
  if (search.dangersIn(question.words).length > 0) return true;
  const need = needs(directory).find((term) => needKey(term) === question.filters.need);
  if (need !== undefined && isSensitive([need])) return true;
  return question.words.trim() !== '' && (search.services[numbers[0] ?? -1]?.sensitive ?? false);
}
