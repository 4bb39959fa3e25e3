import type {Directory} from '../../domain/directory/directory.js';
import {directorySource} from '../../stores/directory/sources.js';
import type {DirectorySource} from '../../stores/directory/source.js';
import type {Integrity} from './scripts.js';

/** What this page's own folder is, and what `dist/` around it holds. */
export const home = new URL('..', location.href).href.replace(/[?#].*$/, '');

const milan = `${home}data/milan/services.{lang}.casa.json`;

let source: DirectorySource | undefined;
let leave = (): void => undefined;

/** The directory for a choice as far as it is known, `loading` at first; `changed` is called when more is. */
export function directoryFor(
  endpoints: readonly string[],
  language: string,
  changed: () => void,
): Directory | 'loading' | undefined {
  const wanted = directorySource({
    endpoints: endpoints.length > 0 ? endpoints : [milan],
    language,
  });
  if (wanted !== source) {
    leave();
    source = wanted;
    leave = wanted.subscribe(() => {
      // Lists of live APIs leave out places and telephones, which belong into the tag.
      if (wanted.state.kind !== 'loading') void wanted.complete();
      changed();
    });
  }
  const {state} = wanted;
  if (state.kind === 'loading') return 'loading';
  return 'directory' in state ? state.directory : undefined;
}

const read = new Map<string, Promise<Integrity | undefined>>();

/** The hashes of the files at an address, `undefined` where they cannot be read. */
export function integrityAt(base: string): Promise<Integrity | undefined> {
  const known = read.get(base) ?? getJson(`${base}integrity.json`).then(asIntegrity, () => undefined);
  read.set(base, known);
  return known;
}

/** Whoever answers at an address that somebody typed may answer anything. */
function asIntegrity(json: unknown): Integrity | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const entries = Object.entries(json).filter(([, hash]) => /^sha384-[\w+/=]+$/.test(String(hash)));
  return entries.length === 0
    ? undefined
    : Object.fromEntries(entries.map(([file, hash]) => [file, String(hash)]));
}

/** Gets JSON without cookies; rejects where there is none. */
export async function getJson(address: string): Promise<unknown> {
  const response = await fetch(address, {credentials: 'omit', referrerPolicy: 'no-referrer'});
  if (!response.ok) throw new Error(`${String(response.status)} ${address}`);
  return response.json();
}
