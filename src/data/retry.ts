import type {EndpointError} from './errors.js';

/** More than this would only add to a server's trouble; then it is the person who asks again. */
const automatic = 2;
const longestWait = 60;

/**
 * How many milliseconds to wait before an endpoint is asked again by itself, `undefined` for not at all.
 *
 * Twice at most, later each time and never all pages at once; not after an answer that will not change by
 * asking again. What the server says of waiting counts, unless it is more than a person would.
 *
 * @param attempt How often it was asked again already.
 * @param chance From 0 to 1, to spread the pages of a crowd.
 */
export function retryDelay(error: EndpointError, attempt: number, chance: number): number | undefined {
  if (attempt >= automatic || !isPassing(error)) return undefined;
  const {retryAfter = 0} = error;
  if (retryAfter > longestWait) return undefined;
  const delay = 2000 * 3 ** attempt * (0.5 + chance);
  return Math.max(delay, retryAfter * 1000);
}

function isPassing({kind, status = 0}: EndpointError): boolean {
  if (kind === 'http') return status >= 500 || status === 408 || status === 429;
  return kind === 'offline' || kind === 'timeout' || kind === 'cors-or-network';
}
