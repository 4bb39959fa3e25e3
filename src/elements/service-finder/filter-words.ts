import type {Directory} from '../../domain/directory/directory.js';
import {type FacetName, needKey} from '../../domain/search/facets.js';
import type {Filters} from '../../domain/search/filters.js';
import {formatLanguage} from '../../ui/format.js';
import {msg} from '../../ui/localize.js';

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
export function optionLabel(directory: Directory, filter: FacetName, option: string): string {
  switch (filter) {
    case 'need':
      return needs(directory).find((term) => needKey(term) === option)?.name.value ?? option;
    case 'centre':
      return directory.centres.find(({id}) => id === option)?.name.value ?? option;
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

/** The needs of services and helplines, each once, in the directory's order. */
export function needs({services, helplines}: Directory): readonly Directory['terms'][number][] {
  const all = [...services, ...helplines].flatMap(({terms}) => terms);
  return [...new Map(all.map((term) => [needKey(term), term])).values()];
}

/** The filters chosen, by the names of their options, in an order that does not change. */
export function chosenLabels(
  directory: Directory,
  filters: Filters,
): readonly (readonly [FacetName, string])[] {
  return (Object.entries(filters) as [FacetName, string][]).map(([filter, option]) => [
    filter,
    optionLabel(directory, filter, option),
  ]);
}
