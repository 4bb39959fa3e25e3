import type {Directory} from '../../domain/directory/directory.js';
import type {Asked, FacetName, Filters, Narrowed} from '../../domain/search/filters.js';
import type {Position} from '../../domain/search/nearness.js';
import type {DirectorySearch} from './directory-search.js';

/** More than anybody asks for; what is pasted by mistake, or stands in a long address, is cut. */
export const mostLetters = 200;

/** What the person has asked for so far. */
export interface Question {
  /** As typed. */
  readonly words: string;
  readonly filters: Filters;
  /** What distance is measured from. */
  readonly origin: Origin | undefined;
}

/** Where the person is: apart from the centres, as a browser must only be asked when somebody presses for it. */
export const here = 'here';

/** A place that distance is measured from: the person's own, or a centre. */
export interface Origin {
  /** {@link here} or a centre's id. */
  readonly key: string;
  /** `undefined` while it is not known yet. */
  readonly position: Position | undefined;
}

/** What answers a question. */
export interface Answer {
  /** Numbers of services, best first. */
  readonly numbers: readonly number[];
  /** Counts, where they are known already. */
  readonly narrowed: Narrowed | undefined;
}

/** A question with all that answers it. */
export interface Outcome {
  /** With filters by id and code. */
  readonly question: Question;
  readonly answer: Answer;
  readonly directory: Directory;
  readonly search: DirectorySearch;
  /** Whether the directory has all its services, as far as anybody knows, and they can be found by any word. */
  readonly isWhole: boolean;
}

/** What the person can do, from any part of the finder. */
export interface Actions {
  /** Somebody is in the field, and about to type. */
  readonly intend: () => void;
  /** Asks for words; while an input method is still composing them, nobody is told. */
  readonly type: (words: string, isComposing: boolean) => void;
  readonly submit: () => void;
  /** Chooses an option of a filter, or with `undefined` takes the filter away. */
  readonly choose: (filter: FacetName, option: string | undefined) => void;
  /** Takes filters, or the words, away by a button that goes with them: focus moves to what was found. */
  readonly drop: (what: readonly Asked[]) => void;
  readonly measureFrom: (key: string | undefined) => void;
  /** Takes the words and all filters away. */
  readonly clear: () => void;
  readonly more: () => void;
  readonly select: (number: number) => void;
  readonly retry: () => void;
}

/** How many results to show at a time; a number that makes no sense is as good as none. */
export function pageSizeOf({pageSize}: {readonly pageSize: number}): number {
  return pageSize >= 1 ? Math.round(pageSize) : 20;
}
