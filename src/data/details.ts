import {type Limit} from '../platform/limit.js';
import {inSlices} from '../platform/slices.js';
import {detailsAt, isLive} from './address.js';
import {isObject} from './hsds/blocks.js';
import {merge} from './merge.js';
import {answerAt, type Answer} from './pager.js';
import type {ServiceRecord} from './records.js';
import {addPage, emptyShelf, servicesOf} from './shelf.js';

/** What a list gives when it gives more than one-to-one fields, by the names of HSDS 3, ORUK 1 and Outpost. */
const many = ['service_at_locations', 'phones', 'contacts', 'locations'];

/** Where the whole of each service is of which a page of a live API says little, with its id. */
export function detailAddresses({page, url}: Answer): readonly (readonly [id: string, address: string])[] {
  if (!isLive(url)) return [];
  return page.items.flatMap((item) => {
    if (!isObject(item) || many.some((name) => Object.hasOwn(item, name))) return [];
    const id = item['id'];
    if (id === '' || (typeof id !== 'string' && typeof id !== 'number')) return [];
    return [[String(id), detailsAt(url, String(id))]];
  });
}

/** How to read the rest of a service. */
export interface DetailOptions {
  readonly signal: AbortSignal;
  readonly limit: Limit;
  /** The reader's language (BCP 47). */
  readonly lang: string;
}

/**
 * A service of a list with the rest of it, which a live API keeps at an address of its own.
 *
 * As it was, when that cannot be had: `/services/{id}` is where servers break first.
 */
export async function readDetails(
  service: ServiceRecord,
  address: string,
  {signal, limit, lang}: DetailOptions,
): Promise<ServiceRecord> {
  try {
    const {page, language} = await answerAt(address, {signal, limit, language: lang});
    const shelf = emptyShelf();
    await inSlices(addPage(shelf, page, page.language ?? language, lang));
    const found = servicesOf(shelf).find(({id}) => id === service.id);
    return found === undefined ? service : merge(service, found);
  } catch {
    return service;
  }
}
