import type {Problem} from './records.js';

/** Why an endpoint gave nothing that can be shown; `aborted` is our own doing and no failure. */
export type EndpointErrorKind =
  | 'offline'
  | 'timeout'
  | 'http'
  | 'cors-or-network'
  | 'shape'
  /** A script of ours that reads it could not be loaded. */
  | 'no-reader'
  | 'aborted';

/** What is known of a failed request besides its kind. */
export interface EndpointErrorDetails {
  /** HTTP status, of kind `http`. */
  readonly status?: number | undefined;
  /** Seconds the server asked us to wait. */
  readonly retryAfter?: number | undefined;
  /** What was found wrong in an answer of kind `shape`. */
  readonly problems?: readonly Problem[] | undefined;
  /** What came, of kind `shape`. */
  readonly answer?: string | undefined;
  readonly cause?: unknown;
}

const reasons: Record<EndpointErrorKind, string> = {
  offline: 'Request failed as the browser is offline',
  timeout: 'Request timed out',
  http: 'Request failed',
  'cors-or-network': 'Request failed: no connection, blocked, or no Access-Control-Allow-Origin',
  shape: 'Answer is not a page of HSDS services',
  'no-reader': 'A script beside ours, which reads it, could not be loaded',
  aborted: 'Request was aborted',
};

/** An endpoint that could not be read. The message is for authors; people never see it. */
export class EndpointError extends Error {
  readonly kind: EndpointErrorKind;
  /** The address asked for. */
  readonly url: string;
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;
  readonly problems: readonly Problem[];
  /** The text that came instead of services, for `refusalOf` to say what it is. */
  readonly answer: string | undefined;

  static {
    // Minifiers mangle class names, and a page that froze Error.prototype makes assigning `name` throw.
    Reflect.defineProperty(this.prototype, 'name', {value: 'EndpointError', configurable: true});
  }

  constructor(kind: EndpointErrorKind, url: string, details: EndpointErrorDetails = {}) {
    const {status, retryAfter, problems = [], answer, cause} = details;
    const code = status === undefined ? '' : ` with status code ${String(status)}`;
    const why = kind === 'shape' && cause instanceof Error ? ` (${cause.message})` : '';
    super(`${reasons[kind]}${code}${why}: GET ${url}`, {cause});
    this.kind = kind;
    this.url = url;
    this.status = status;
    this.retryAfter = retryAfter;
    this.problems = problems;
    this.answer = answer;
  }
}

/** Whatever was thrown while an endpoint was read, as what this means for its reader. */
export function endpointError(cause: unknown, url: string): EndpointError {
  return cause instanceof EndpointError ? cause : new EndpointError('shape', url, {cause});
}
