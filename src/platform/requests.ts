import {clock} from './clock.js';
import {requestInit, requestKey, takeEarly} from './early.js';
import {pause} from './slices.js';

/** What came of a request. Plain data, since two bundles of ours on a page share it. */
export type Outcome =
  | {
      readonly kind: 'answer';
      readonly text: string;
      /** The `Content-Language` header, where the server lets us see it. */
      readonly language: string | undefined;
    }
  /** `retryAfter` in seconds. */
  | {readonly kind: 'http'; readonly status: number; readonly retryAfter: number | undefined}
  | {readonly kind: 'offline' | 'timeout' | 'cors-or-network' | 'aborted'; readonly cause?: unknown};

export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
  /** For `Accept-Language`, which needs no CORS preflight. */
  readonly language?: string | undefined;
  /** Milliseconds until the last byte of the body, 8,000 unless told. */
  readonly timeout?: number | undefined;
  /** Milliseconds for which an answer serves later askers, 60,000 unless told; failures never do. */
  readonly keep?: number | undefined;
  /** Passes over a kept answer, and over the browser's cache unless the server says it still holds. */
  readonly refresh?: boolean | undefined;
}

/** Longer answers, in letters, cost a phone more memory than asking again costs time. */
const longestKept = 2_000_000;

interface SharedRequest {
  readonly controller: AbortController;
  readonly outcome: Promise<Outcome>;
  waiting: number;
  /** On the clock of `performance.now()`. */
  expires: number;
}

/**
 * Gets a text, once for everybody on the page who asks for the same address meanwhile.
 *
 * Never throws nor rejects, not even with `fetch` missing or replaced by the page. Whoever aborts its
 * signal stops waiting; the network stops when nobody waits any more.
 */
export async function request(url: string, options: RequestOptions = {}): Promise<Outcome> {
  const {signal} = options;
  if (signal?.aborted === true) return {kind: 'aborted', cause: signal.reason};
  try {
    return await wait(join(url, options), signal);
  } catch (cause) {
    return {kind: 'cors-or-network', cause};
  }
}

/** Drops what is kept of an address, because it turned out to be of no use. */
export function forget(url: string, language?: string): void {
  page().delete(requestKey(url, language));
}

function join(url: string, options: RequestOptions): SharedRequest {
  const requests = page();
  for (const [key, {expires}] of requests) if (expires <= performance.now()) requests.delete(key);
  const key = requestKey(url, options.language);
  const known = requests.get(key);
  if (known !== undefined && !(options.refresh === true && known.expires < Infinity)) return known;

  const controller = new AbortController();
  const shared = {controller, outcome: get(url, options, controller), waiting: 0, expires: Infinity};
  requests.set(key, shared);
  const gone = () => {
    if (requests.get(key) === shared) requests.delete(key);
  };
  controller.signal.addEventListener('abort', gone);
  void shared.outcome.then((outcome) => {
    const isKept = outcome.kind === 'answer' && outcome.text.length < longestKept;
    const keep = isKept ? (options.keep ?? 60_000) : 0;
    if (keep > 0) shared.expires = performance.now() + keep;
    else gone();
  });
  return shared;
}

function wait(shared: SharedRequest, signal: AbortSignal | undefined): Promise<Outcome> {
  shared.waiting += 1;
  if (signal === undefined) return shared.outcome;
  return new Promise((resolve) => {
    const leave = () => {
      shared.waiting -= 1;
      // An element that is moved leaves and asks again within one task: that is no reason to start anew.
      void pause().then(() => {
        if (shared.waiting === 0) shared.controller.abort();
      });
      resolve({kind: 'aborted', cause: signal.reason});
    };
    signal.addEventListener('abort', leave, {once: true});
    void shared.outcome.then((outcome) => {
      signal.removeEventListener('abort', leave);
      resolve(outcome);
    });
  });
}

async function get(url: string, options: RequestOptions, controller: AbortController): Promise<Outcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Raced, and not left to the signal, because a page's own `fetch` may not heed it.
  const stopped = new Promise<Outcome>((resolve) => {
    controller.signal.addEventListener('abort', () => {
      resolve({kind: 'aborted'});
    });
    timer = setTimeout(() => {
      resolve({kind: 'timeout'});
      controller.abort();
    }, options.timeout ?? 8_000);
  });
  const outcome = await Promise.race([download(url, options, controller.signal), stopped]);
  clearTimeout(timer);
  return outcome;
}

async function download(url: string, options: RequestOptions, signal: AbortSignal): Promise<Outcome> {
  try {
    const {language, refresh} = options;
    const cache = refresh ? 'no-cache' : 'default';
    const early = takeEarly(url, language, signal);
    const response = await ((refresh ? undefined : early) ??
      fetch(url, {signal, cache, ...requestInit(language)}));
    const {status, headers} = response;
    if (!response.ok) return {kind: 'http', status, retryAfter: seconds(headers.get('retry-after'))};
    return {
      kind: 'answer',
      text: await decode(response),
      language: headers.get('content-language') ?? undefined,
    };
  } catch (cause) {
    return {kind: navigator.onLine ? 'cors-or-network' : 'offline', cause};
  }
}

/** `text()` reads everything as UTF-8, whatever the server says it is. */
async function decode(response: Response): Promise<string> {
  const charset = /charset="?([\w-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1];
  const decoder = charset === undefined ? undefined : decoderOf(charset);
  return decoder === undefined ? response.text() : decoder.decode(await response.arrayBuffer());
}

/** `undefined` for a name of no encoding: servers make names up for what is UTF-8 after all. */
function decoderOf(charset: string): TextDecoder | undefined {
  try {
    return new TextDecoder(charset);
  } catch {
    return undefined;
  }
}

/** `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3). */
function seconds(header: string | null): number | undefined {
  if (header === null) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - +clock.now()) / 1000;
  return wait >= 0 ? wait : undefined;
}

/** The page's one map of requests, so that two bundles do not ask twice. */
function page(): Map<string, SharedRequest> {
  const key = Symbol.for('casa:requests');
  const host = globalThis as {[key]?: Map<string, SharedRequest>};
  if (!(host[key] instanceof Map)) host[key] = new Map();
  return host[key];
}
