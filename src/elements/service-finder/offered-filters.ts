import {type FacetName, facetNames} from '../../domain/search/facets.js';
import {warn} from '../../platform/log.js';

/** The filters that a page asks for by name, all of them where it asks for none. */
export function offeredFilters(host: HTMLElement, filters: string | undefined): readonly FacetName[] {
  if (filters === undefined) return facetNames;
  const named = filters.split(/[\s,]+/).filter((name) => name !== '');
  const unknown = named.filter((name) => !(facetNames as readonly string[]).includes(name));
  if (unknown.length > 0) {
    warn(host, `filters "${unknown.join(' ')}" are not known; there are: ${facetNames.join(' ')}.`);
  }
  return facetNames.filter((name) => named.includes(name));
}
