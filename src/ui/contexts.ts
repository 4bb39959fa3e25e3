import {createContext} from '@lit/context';
import type {Directory} from '../domain/directory/directory.js';

/** What a `<casa-directory>` gives to the elements inside it. */
export interface DirectorySettings {
  /** Addresses to read and merge; none for the page's default. */
  readonly endpoints: readonly string[];
  /** IANA zone of the opening hours, `undefined` for the page's default. */
  readonly timeZone: string | undefined;
  /** The day of the town's patron, `undefined` for the page's default. */
  readonly patronDay?: string | undefined;
  /** Minutes after which it is read again; `undefined` for never. */
  readonly refresh: number | undefined;
  /** How many records of a live API are enough; `undefined` for the default. */
  readonly maxRecords: number | undefined;
  /** Whether a copy stays in the browser for the next visit. */
  readonly keepCopy: boolean;
  /** A directory that is already here: nothing is fetched. */
  readonly directory: Directory | undefined;
}

/** By `Symbol.for`, so that two of our bundles on one page understand each other. */
export const directoryContext = createContext<DirectorySettings>(Symbol.for('casa:directory'));
