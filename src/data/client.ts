import {forget, request} from '../platform/requests.js';
import {inSlices} from '../platform/slices.js';
import {EndpointError} from './errors.js';
import {parsePage} from './page.js';
import type {Problem, ServiceRecord} from './records.js';
import {addPage, atOnce, emptyShelf, servicesOf, type Shelf} from './shelf.js';

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
  /** Language of the complete file that translations fall back to; `it` unless told. */
  readonly defaultLang?: string | undefined;
  /** Stops waiting; the request itself stops when nobody else on the page waits for it. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one request, its body included; 8,000 unless told. */
  readonly timeout?: number | undefined;
  /** Asks the server again, even for what was read a moment ago. */
  readonly refresh?: boolean | undefined;
}

/** Services on a shelf, with the language they turned out to be in. */
interface File {
  readonly shelf: Shelf;
  readonly language: string | undefined;
}

/**
 * Reads a directory of services from a file or a single page of HSDS.
 *
 * Where the address says `{lang}`, the file of the default language is read beside that of the reader's and
 * fills its gaps; one of the two that fails is a problem, and no error.
 *
 * @throws {EndpointError} For every failure, an unusable address included.
 */
export async function readDirectory(endpoint: string, options: ReadOptions = {}): Promise<Reading> {
  try {
    return await readFiles(endpoint, options);
  } catch (cause) {
    throw failure(cause, endpoint);
  }
}

/**
 * Reads a page of HSDS that is at hand already, as our command line does.
 *
 * @param lang Language of its texts (BCP 47), where that is known.
 * @throws {EndpointError} Of kind `shape` when it is no page of services.
 */
export function readPage(text: string, lang?: string, url = 'data:'): Reading {
  try {
    return readingOf(atOnce(readFile(text, lang, url)));
  } catch (cause) {
    throw failure(cause, url);
  }
}

async function readFiles(endpoint: string, options: ReadOptions): Promise<Reading> {
  const {defaultLang = 'it', lang = defaultLang} = options;
  const isTranslated = hole.test(endpoint) && lang !== defaultLang;
  const [main, other] = await Promise.allSettled([
    load(endpoint, isTranslated ? defaultLang : lang, options),
    isTranslated ? load(endpoint, lang, options) : undefined,
  ]);
  if (main.status === 'rejected') {
    const translation = other.status === 'fulfilled' ? other.value : undefined;
    if (translation === undefined) throw main.reason;
    return {...readingOf(translation), problems: [...translation.shelf.problems, fileProblem(main.reason)]};
  }
  if (other.status === 'rejected') {
    return {...readingOf(main.value), problems: [...main.value.shelf.problems, fileProblem(other.reason)]};
  }
  return readingOf(main.value, other.value);
}

function readingOf(file: File, translation?: File): Reading {
  const services = servicesOf(file.shelf, translation?.shelf);
  const problems = [...file.shelf.problems, ...(translation?.shelf.problems ?? [])];
  return {services, problems, language: (translation ?? file).language};
}

async function load(endpoint: string, lang: string, options: ReadOptions): Promise<File> {
  const url = addressOf(endpoint, lang);
  const outcome = await request(url, {...options, language: lang});
  if (outcome.kind !== 'answer') throw new EndpointError(outcome.kind, url, outcome);
  try {
    return await inSlices(readFile(outcome.text, hole.test(endpoint) ? lang : outcome.language, url));
  } catch (cause) {
    forget(url, lang);
    throw cause;
  }
}

function* readFile(text: string, lang: string | undefined, url: string): Generator<undefined, File> {
  const page = parsePage(text);
  if (page === undefined) throw new EndpointError('shape', url);
  const shelf = emptyShelf();
  for (const record of page.badLines) {
    shelf.problems.push({record, id: undefined, path: '', code: 'bad-json'});
  }
  const language = [page.language, lang].find(isLanguage);
  yield* addPage(shelf, page, language);
  // A page of which nothing can be shown is not an empty directory.
  if (page.items.length > 0 && shelf.services.size === 0) {
    throw new EndpointError('shape', url, {problems: shelf.problems});
  }
  return {shelf, language};
}

/** Where an address says which language: as written, or as `URL` writes it. */
const hole = /\{lang\}|%7blang%7d/i;

/** The address to ask, absolute, and on the web. */
function addressOf(endpoint: string, lang: string): string {
  const address = endpoint.trim().replace(new RegExp(hole, 'gi'), encodeURIComponent(lang));
  const base = typeof document === 'undefined' ? undefined : document.baseURI;
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol)) throw new TypeError(`Not a web address: ${address}`);
  return url.href;
}

function isLanguage(tag: string | undefined): boolean {
  return tag !== undefined && /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag);
}

function failure(cause: unknown, url: string): EndpointError {
  return cause instanceof EndpointError ? cause : new EndpointError('shape', url, {cause});
}

/** That one file of two was not to be had, as a problem of the whole. */
function fileProblem(reason: unknown): Problem {
  const {kind, url} = reason instanceof EndpointError ? reason : {kind: 'shape', url: ''};
  return {record: undefined, id: undefined, path: url, code: `language-${kind}`};
}
