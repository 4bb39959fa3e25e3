import type {FacetName, Filters} from '../domain/search/filters.js';
import type {Service} from '../domain/directory/directory.js';

/**
 * The person searched: pressed the button, or stopped typing.
 *
 * Never for words of danger or of a sensitive need: a page's analytics must not learn of them.
 */
export class SearchEvent extends Event {
  static readonly type = 'casa-search';
  /** The words, as typed. */
  readonly words: string;
  /** How many services were found. */
  readonly count: number;

  constructor(words: string, count: number) {
    super(SearchEvent.type, {bubbles: true, composed: true});
    this.words = words;
    this.count = count;
  }
}

/** The person chose a filter or took one away. Never while a sensitive need is chosen. */
export class FilterEvent extends Event {
  static readonly type = 'casa-filter';
  /** The filter that changed; `undefined` when several were taken away. */
  readonly filter: FacetName | undefined;
  /** All that are chosen now. */
  readonly filters: Filters;

  constructor(filter: FacetName | undefined, filters: Filters) {
    super(FilterEvent.type, {bubbles: true, composed: true});
    this.filter = filter;
    this.filters = filters;
  }
}

/** The person used something in a service's card: opened it, called, followed a link. Never of a sensitive service. */
export class SelectEvent extends Event {
  static readonly type = 'casa-select';
  readonly service: Service;

  constructor(service: Service) {
    super(SelectEvent.type, {bubbles: true, composed: true});
    this.service = service;
  }
}

declare global {
  interface HTMLElementEventMap {
    [SearchEvent.type]: SearchEvent;
    [FilterEvent.type]: FilterEvent;
    [SelectEvent.type]: SelectEvent;
  }
}
