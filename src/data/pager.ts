import {forget, request} from '../platform/requests.js';
import type {Limit} from '../platform/limit.js';
import {whenVisible} from '../platform/clock.js';
import {pause} from '../platform/slices.js';
import {firstPage, isLive, pageAt, pageNumber, servicesBelow} from './address.js';
import {EndpointError} from './errors.js';
import {isObject} from './hsds/blocks.js';
import {lostPart} from './losses.js';
import {type Page, parsePage} from './page.js';
import type {Problem} from './records.js';
import {retryDelay} from './retry.js';

/** A page and where it came from. */
export interface Answer {
  readonly page: Page;
  readonly url: string;
  /** The `Content-Language` header, where the server lets us see it. */
  readonly language: string | undefined;
  /** As it came. */
  readonly text: string;
}

/** A page of several. */
export interface Part extends Answer {
  /** Whether another is expected. */
  readonly isMore: boolean;
}

/** How to ask for a page. */
export interface Asking {
  readonly language: string;
  readonly signal: AbortSignal;
  readonly limit: Limit;
  readonly timeout?: number | undefined;
  readonly refresh?: boolean | undefined;
}

/** How to ask for all. */
interface AskingForAll extends Asking {
  /** How many records are enough. */
  readonly most: number;
}

/** What went wrong on the way through the pages, besides what is thrown. */
export interface Lost {
  readonly problems: Problem[];
  /** Why a page is missing. */
  error: EndpointError | undefined;
}

/** How many pages are asked for at a time, where it is known that there are as many. */
const ahead = 4;

/**
 * All pages of a directory in their order: the one page of a file, or those of a live API.
 *
 * There are no more when the server says so, when a page is empty or brings nothing new (there are servers
 * that answer every page with the first), or when it is enough. A page after the first that cannot be had, by
 * no means of asking again, is a loss, and no error.
 *
 * @throws {EndpointError} When the first page cannot be had, or on an abort.
 */
export async function* pagesOf(
  address: string,
  asking: AskingForAll,
  losses: Lost,
): AsyncGenerator<Part, void> {
  const stop = new AbortController();
  const stopToo = () => {
    stop.abort();
  };
  asking.signal.addEventListener('abort', stopToo);
  try {
    yield* followed(await opened(address, asking), {...asking, signal: stop.signal}, losses);
  } finally {
    asking.signal.removeEventListener('abort', stopToo);
    stopToo();
  }
}

/** Asks for a page once. */
export async function answerAt(url: string, {limit, ...asking}: Asking, keep?: number): Promise<Answer> {
  const outcome = await limit(() => request(url, {...asking, keep}));
  if (outcome.kind !== 'answer') throw new EndpointError(outcome.kind, url, outcome);
  // A long text cannot be unpacked in slices: it is a task by itself.
  await pause();
  const page = parsePage(outcome.text);
  await pause();
  if (page !== undefined) return {page, url, language: outcome.language, text: outcome.text};
  forget(url, asking.language);
  throw new EndpointError('shape', url, {answer: outcome.text});
}

/** The first page; of an API that is named by its root, that of its services. */
async function opened(address: string, asking: Asking): Promise<Answer> {
  if (isLive(address)) {
    try {
      return await answerAt(firstPage(address), asking);
    } catch (cause) {
      if (!hasStatus(cause, 400, 422)) throw cause;
      // It refuses parameters that it does not know.
      return answerAt(address, asking);
    }
  }
  const list = servicesBelow(address);
  try {
    return await answerAt(address, asking);
  } catch (cause) {
    if (list === undefined || !isElsewhere(cause)) throw cause;
    try {
      return await opened(list, asking);
    } catch (later) {
      throw isElsewhere(later) ? cause : later;
    }
  }
}

async function* followed(first: Answer, asking: AskingForAll, losses: Lost): AsyncGenerator<Part, void> {
  const {most} = asking;
  const {paging, items} = first.page;
  const start = pageNumber(first.url);
  const isFirst = start !== 1 || paging?.isFirst !== false;
  let isMore = hasMore(first, start);
  yield {...first, isMore};
  if (isFirst && !isMore) return;
  const seen = new Set<string>();
  hasNews(first.page, seen);
  const promised = paging?.pages ?? 0;
  const pages = new Pages(first.url, asking, Math.min(promised, Math.ceil(most / items.length)));
  if (!isFirst) {
    // Some count their pages from 0.
    const part = await pages.take(0);
    if (!(part instanceof EndpointError) && hasNews(part.page, seen)) yield {...part, isMore};
  }
  for (let number = start + 1, missed = 0; isMore; number++) {
    if (seen.size >= most) {
      losses.problems.push(lostPart(first.url, 'record-cap'));
      return;
    }
    const part = await pages.take(number);
    if (!(part instanceof EndpointError)) {
      if (!hasNews(part.page, seen)) {
        // It promised more, and gives the same again: what else it has cannot be had.
        const isBroken = isLive(first.url) && part.page.items.length > 0 && promises(part, number);
        if (isBroken) losses.problems.push(lostPart(part.url, 'page-repeated'));
        return;
      }
      isMore = hasMore(part, number);
      yield {...part, isMore};
      missed = 0;
      continue;
    }
    if (part.kind === 'aborted') throw part;
    if (part.status === 404 && number > promised) return;
    losses.error ??= part;
    losses.problems.push(lostPart(part.url, `page-${part.kind}`, part));
    // Of a server that gives two pages in a row up, the rest is not asked for.
    isMore = number < promised && ++missed < 2;
  }
}

/** The further pages of a list, some of them asked for before their turn. */
class Pages {
  readonly #url: string;
  readonly #asking: Asking;
  readonly #last: number;
  readonly #asked = new Map<number, Promise<Answer | EndpointError>>();

  constructor(url: string, asking: Asking, last: number) {
    this.#url = url;
    this.#asking = asking;
    this.#last = last;
  }

  async take(number: number): Promise<Answer | EndpointError> {
    const last = Math.min(this.#last, number + ahead - 1);
    for (let next = number + 1; next <= last; next++) this.#asked.set(next, this.#part(next));
    const part = await this.#part(number);
    this.#asked.delete(number);
    return part;
  }

  #part(number: number): Promise<Answer | EndpointError> {
    return this.#asked.get(number) ?? this.#ask(pageAt(this.#url, number));
  }

  async #ask(url: string): Promise<Answer | EndpointError> {
    const {signal} = this.#asking;
    for (let attempt = 0; ; attempt++) {
      try {
        return await answerAt(url, this.#asking, 0);
      } catch (cause) {
        if (!(cause instanceof EndpointError)) throw cause;
        const delay = retryDelay(cause, attempt, Math.random());
        if (delay === undefined || signal.aborted) return cause;
        await whenVisible(delay, signal);
      }
    }
  }
}

/** Whether a list says that there is a page after this one. */
function promises({page: {paging}}: Answer, number: number): boolean {
  return paging?.isLast === undefined ? number < (paging?.pages ?? 0) : !paging.isLast;
}

/** Whether a list has a page after this one, as far as the server lets us know. */
function hasMore(answer: Answer, number: number): boolean {
  const {page, url} = answer;
  const {items, paging} = page;
  if (paging === undefined || items.length === 0 || paging.isLast === true) return false;
  if (promises(answer, number)) return true;
  return !paging.pages && (isLive(url) || (paging.records ?? 0) > items.length);
}

/** Whether a page holds a record that no page before it held. */
function hasNews({items}: Page, seen: Set<string>): boolean {
  const before = seen.size;
  for (const item of items) if (isObject(item)) seen.add(JSON.stringify([item['id'], item['name']]));
  return seen.size > before;
}

function hasStatus(cause: unknown, ...statuses: number[]): boolean {
  return cause instanceof EndpointError && statuses.includes(cause.status ?? 0);
}

/** Whether something answered, but not with services: they may be at another address of the same API. */
function isElsewhere(cause: unknown): boolean {
  return hasStatus(cause, 404) || (cause instanceof EndpointError && cause.kind === 'shape');
}
