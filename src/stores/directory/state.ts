import type {EndpointError} from '../../data/errors.js';
import {lossesIn} from '../../data/losses.js';
import type {Directory} from '../../domain/directory/directory.js';

/** What is known of a directory. */
export type DirectoryState =
  /** Nothing yet. */
  | {readonly kind: 'loading'}
  /** Some of it, and further pages on their way; or what was kept of an earlier visit. */
  | {readonly kind: 'loading'; readonly directory: Directory; readonly readAt: Date}
  /** All of it; `empty` when it holds nothing. */
  | {readonly kind: 'ready' | 'empty'; readonly directory: Directory; readonly readAt: Date}
  /** A directory from which records are missing; `error` says why, where a server is at fault. */
  | {
      readonly kind: 'partial';
      readonly directory: Directory;
      readonly readAt: Date;
      readonly error: EndpointError | undefined;
    }
  /** The last good one, as it could not be read again. */
  | {
      readonly kind: 'stale';
      readonly directory: Directory;
      readonly readAt: Date;
      readonly error: EndpointError;
    }
  /** None, ever. */
  | {readonly kind: 'failed'; readonly error: EndpointError};

/** The state of a directory that was read to its end. */
export function stateOf(
  directory: Directory,
  readAt: Date,
  error: EndpointError | undefined,
): DirectoryState {
  const {parts, records} = lossesIn(directory.problems);
  if (parts.length + records.length > 0 || error !== undefined)
    return {kind: 'partial', directory, readAt, error};
  const isEmpty = directory.services.length + directory.helplines.length === 0;
  return {kind: isEmpty ? 'empty' : 'ready', directory, readAt};
}

/** The state of a directory of which nothing new was to be had: what was known of it stays. */
export function stateWithout(before: DirectoryState, error: EndpointError): DirectoryState {
  return 'directory' in before ? {...before, kind: 'stale', error} : {kind: 'failed', error};
}

/** Whether services are missing that an endpoint has: more than a record that was spoilt. */
export function lacksServices(state: DirectoryState): boolean {
  return state.kind === 'partial' && lossesIn(state.directory.problems).parts.length > 0;
}
