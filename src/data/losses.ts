import type {EndpointError} from './errors.js';
import type {Problem} from './records.js';

/** That a part of a directory is missing, where it was to be had, and why it was not. */
export function lostPart(path: string, code: string, error?: EndpointError): Problem {
  return {record: undefined, id: undefined, path, code, error};
}

/** What of a directory its reader does not get. */
export interface Losses {
  /** Endpoints and pages that could not be read, and what was too much to read. */
  readonly parts: readonly Problem[];
  /** Single records of which nothing could be made. */
  readonly records: readonly Problem[];
}

/** The problems by which records are missing; all others are mended, or cost a field. */
export function lossesIn(problems: readonly Problem[]): Losses {
  return {
    parts: problems.filter(({code}) => /^(?:endpoint|page)-|^record-cap$/.test(code)),
    records: problems.filter(
      ({code, path}) => path === '' && ['bad-json', 'missing-name', 'unreadable'].includes(code),
    ),
  };
}
