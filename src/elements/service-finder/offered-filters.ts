import {type FacetName, facetNames} from '../../domain/search/facets.js';
import {warn} from '../../platform/log.js';
import {text} from '../../ui/property.js';

/** The filters that a page asks for by name, as text or a list; all of them where it says nothing. */
export function offeredFilters(host: HTMLElement, filters: unknown): readonly FacetName[] {
  if (filters === undefined || filters === null) return facetNames;
  const asked = Array.isArray(filters) ? filters.join(' ') : text(filters);
  const named = asked.split(/[\s,]+/).filter((name) => name !== '');
  const unknown = named.filter((name) => !(facetNames as readonly string[]).includes(name));
  if (unknown.length > 0) {
    warn(host, `filters "${unknown.join(' ')}" are not known; there are: ${facetNames.join(' ')}.`);
  }
  return facetNames.filter((name) => named.includes(name));
}
