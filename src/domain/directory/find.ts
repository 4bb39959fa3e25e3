import type {Centre, Directory, Service} from './directory.js';

/** A name as it is written in an address or an attribute: `Centro C.A.S.A. San Siro` is `centro-c-a-s-a-san-siro`. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/**
 * The centre that `key` names: its id, its external identifier, or a slug of its name or other
 * name. An id wins over any other word.
 */
export function findCentre({centres}: Directory, key: string): Centre | undefined {
  const word = slug(key);
  return centres.find(({id}) => id === key) ?? centres.find(({aliases}) => aliases.includes(word));
}

/** The service or helpline that `key` names: its id, or a slug of its name in the reader's or the default language. */
export function findService({services, helplines}: Directory, key: string): Service | undefined {
  const all = [...services, ...helplines];
  const word = slug(key);
  return all.find(({id}) => id === key) ?? all.find(({aliases}) => aliases.includes(word));
}
