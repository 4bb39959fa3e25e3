import type {DirectoryFacts} from '../../../domain/directory/directory.js';
import {facts} from './facts-form.js';
import {list, number, own, string} from './form.js';

/** The form of file that this version writes and reads. It goes up when an older script would read one wrongly. */
export const format = 1;

/** What a file says of itself. */
export interface Stamp {
  /** Of its texts (BCP 47). */
  readonly language: string;
  /** Where its facts are from: addresses, or the name of a folder. */
  readonly sources: readonly string[];
  /** When they were read, an ISO 8601 instant. */
  readonly made: string | undefined;
}

/** A directory that a compiler has understood, in one language. */
export interface PreparedDirectory extends Stamp {
  readonly facts: DirectoryFacts;
}

/** How long what was read of a live source is taken for current, in milliseconds: nightly compilers miss a night. */
const longestTrust = 14 * 24 * 3_600_000;

/** Whether a file should have been made anew since: from sources on the web, and long ago. */
export function isOld({made, sources}: Stamp, now: Date): boolean {
  const isLive = sources.some((source) => /^https?:/i.test(source));
  return isLive && made !== undefined && +now - Date.parse(made) > longestTrust;
}

/**
 * Reads what `casa compile` has written; `undefined` for everything else: another format, a file cut off, one that
 * somebody changed by hand. The HSDS page beside it says the same.
 */
export function readPrepared(text: string): PreparedDirectory | undefined {
  const file = parse(text);
  if (typeof file !== 'object' || file === null || own(file, 'casa') !== format) return undefined;
  const pool = own(file, 'shared');
  const its = {
    language: '',
    shared: Array.isArray(pool) ? (pool as unknown[]) : [],
    made: new Map<never, never>(),
  };
  const language = string(own(file, 'language'), its) ?? '';
  const directory = facts(own(file, 'directory'), {...its, language});
  const {services, helplines} = directory ?? {services: [], helplines: []};
  if (directory === undefined || services.length + helplines.length !== number(own(file, 'count'), its))
    return undefined;
  return {
    language,
    sources: list(string)(own(file, 'sources'), its),
    made: string(own(file, 'made'), its),
    facts: directory,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
