import type {Service} from '../../domain/directory/directory.js';
import type {DirectoryState} from './state.js';

/** Which directory, for whom. */
export interface Question {
  readonly endpoints: readonly string[];
  readonly language: string;
  /** IANA zone that the page's author named for all hours. */
  readonly timeZone?: string | undefined;
  /** Minutes after which it is asked again, `undefined` for never. */
  readonly refresh?: number | undefined;
  /** How many records of a live API are enough. */
  readonly maxRecords?: number | undefined;
  /** Whether a copy of it stays in the browser for the next visit. */
  readonly keepCopy?: boolean | undefined;
}

/** A directory that is kept up to date while somebody wants to know. */
export interface Following {
  readonly state: DirectoryState;
  /** Whether its lists leave something out, and are short enough to ask for all of it. */
  readonly canComplete: boolean;
  /** Calls back on every change of `state`, until the returned function is called. */
  subscribe(callback: () => void): () => void;
  /** Reads it again, as when a person asks. Never rejects: failure is a state. */
  load(): Promise<void>;
  /** A service with all that is known of it; what its list left out is asked for. */
  detailed(service: Service): Service;
  /** Reads what a short list left out. */
  complete(): Promise<void>;
}
