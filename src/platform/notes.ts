import {version} from './global.js';

/** What one of our scripts tells of itself, for who looks into a page with `?casa-debug`. */
export interface Note {
  /** Of the package that the script is from. */
  readonly version: string;
  /** Where its code came from. */
  readonly address: string;
  /** A tag that it defines, or would have. */
  readonly tag?: string;
  readonly element?: CustomElementConstructor;
  /** The directories that it reads now. */
  readonly directories?: () => readonly unknown[];
}

const key = Symbol.for('casa:notes');
const page = globalThis as unknown as Record<symbol, Note[] | undefined>;

/** What the scripts of ours on the page have noted, of all versions. */
export function notes(): readonly Note[] {
  return page[key] ?? [];
}

/** Notes something for the whole page, since several scripts and versions of ours may be on it. */
export function note(fact: Omit<Note, 'version' | 'address'>): void {
  (page[key] ??= []).push({version, address: import.meta.url, ...fact});
}
