import type {FacetName} from '../../domain/search/facets.js';
import type {Filters} from '../../domain/search/filters.js';
import {formatLanguage} from '../../ui/format.js';
import {msg} from '../../ui/localize.js';
import type {DirectorySearch} from './directory-search.js';

/** What a filter is called. */
export function filterLabel(filter: FacetName): string {
  switch (filter) {
    case 'need':
      return msg('Di che cosa hai bisogno', {id: 'finder.need'});
    case 'centre':
      return msg('Centro', {id: 'finder.centre'});
    case 'language':
      return msg('Lingua parlata', {id: 'finder.language'});
    case 'access':
      return msg('Come si accede', {id: 'finder.access'});
    case 'open':
      return msg('Aperti ora', {id: 'finder.open'});
    case 'free':
      return msg('Gratuiti', {id: 'finder.free'});
    case 'accessible':
      return msg('Accessibili in sedia a rotelle', {id: 'finder.accessible'});
  }
}

/** What an option of a filter is called; the key itself when the directory does not know it. */
export function optionLabel(search: DirectorySearch, filter: FacetName, option: string): string {
  switch (filter) {
    case 'need':
      return search.needs.get(option)?.name.value ?? option;
    case 'centre':
      return search.centres.get(option)?.name.value ?? option;
    case 'language':
      return formatLanguage(option);
    case 'access':
      return accessLabel(option);
    default:
      return filterLabel(filter);
  }
}

function accessLabel(option: string): string {
  switch (option) {
    case 'drop-in':
      return msg('Senza appuntamento', {id: 'finder.drop-in'});
    case 'appointment':
      return msg('Su appuntamento', {id: 'finder.appointment'});
    default:
      return msg('Per telefono', {id: 'finder.phone'});
  }
}

/** The filters chosen, by the names of their options, in an order that does not change. */
export function chosenLabels(
  search: DirectorySearch,
  filters: Filters,
): readonly (readonly [FacetName, string])[] {
  return (Object.entries(filters) as [FacetName, string][]).map(([filter, option]) => [
    filter,
    optionLabel(search, filter, option),
  ]);
}
