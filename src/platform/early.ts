/** A request that nobody reads yet. */
interface Early {
  readonly answer: Promise<Response>;
  readonly stop: AbortController;
}

/** What our scripts on a page have asked for, by address and language. */
interface Asked {
  [early]?: Map<string, Early>;
  [requests]?: ReadonlyMap<string, unknown>;
}

const early = Symbol.for('casa:early');
const requests = Symbol.for('casa:requests');
const page = globalThis as Asked;

/** The name under which a request is known on the page. */
export function requestKey(url: string, language = ''): string {
  return `${language} ${url}`;
}

/** How every request of ours is made: as a stranger, for JSON, in a language that needs no CORS preflight. */
export function requestInit(language = ''): RequestInit {
  const accept = 'application/json, application/x-ndjson;q=0.9, */*;q=0.1';
  const known = /^[a-z\d-]+$/i.test(language);
  return {credentials: 'omit', headers: known ? {accept, 'accept-language': language} : {accept}};
}

/** Asks for an address before the code that reads the answer is here, unless a script of ours has asked already. */
export function startEarly(url: string, language: string): void {
  const key = requestKey(url, language);
  if (!(page[early] instanceof Map)) page[early] = new Map();
  if (page[early].has(key) || page[requests]?.has(key) === true) return;
  const stop = new AbortController();
  const answer = fetch(url, {signal: stop.signal, ...requestInit(language)});
  page[early].set(key, {answer, stop});
  answer.catch(() => undefined); // whoever takes it meets the failure
}

/** The answer to a request that was started early, once; it stops with the signal of whoever takes it. */
export function takeEarly(
  url: string,
  language: string | undefined,
  signal: AbortSignal,
): Promise<Response> | undefined {
  const key = requestKey(url, language);
  const {answer, stop} = page[early]?.get(key) ?? {};
  page[early]?.delete(key);
  signal.addEventListener('abort', () => stop?.abort());
  return answer;
}
