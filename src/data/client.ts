import {EndpointError} from './errors.js';
import type {Problem, ServiceRecord} from './records.js';

/** What an endpoint told us, in one language with another as its fallback. */
export interface Reading {
  readonly services: readonly ServiceRecord[];
  readonly problems: readonly Problem[];
  /** Of the records (BCP 47), where it is known; single texts may be in another. */
  readonly language: string | undefined;
}

/** How to read an endpoint. */
export interface ReadOptions {
  /** The reader's language, put where the address says `{lang}`. */
  readonly lang?: string | undefined;
  /** Language of the complete file that translations fall back to. */
  readonly defaultLang?: string | undefined;
  /** Aborts the request, unless somebody else on the page waits for it too. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one request, its body included. */
  readonly timeout?: number | undefined;
  /** Asks the server again, even for what was read a moment ago. */
  readonly refresh?: boolean | undefined;
}

/**
 * Reads a directory of services from a file or a single page of HSDS.
 *
 * @throws {EndpointError} For every failure, an unusable address included.
 */
export async function readDirectory(endpoint: string, options: ReadOptions = {}): Promise<Reading> {
  await Promise.resolve(options);
  throw new EndpointError('shape', endpoint);
}
