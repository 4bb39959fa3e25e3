import {type Limit, limitOf} from '../platform/limit.js';
import {forget} from '../platform/requests.js';
import {atOnce, inSlices} from '../platform/slices.js';
import {addressOf, namesLanguage} from './address.js';
import {detailAddresses} from './details.js';
import {endpointError, EndpointError} from './errors.js';
import {lostPart} from './losses.js';
import {parsePage} from './page.js';
import {type Lost, pagesOf} from './pager.js';
import type {Problem, ServiceRecord} from './records.js';
import {addPage, emptyShelf, serviceSteps, type Shelf} from './shelf.js';

/** What an endpoint told us, in one language with another as its fallback. */
export interface Reading {
  readonly services: readonly ServiceRecord[];
  readonly problems: readonly Problem[];
  /** Of the records (BCP 47), where it is known; single texts may be in another. */
  readonly language: string | undefined;
  /** Why some of its pages are missing; `undefined` when none is. */
  readonly error: EndpointError | undefined;
  /** Where the rest is of services that came without places and telephones, by id: see `readDetails`. */
  readonly details: ReadonlyMap<string, string>;
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
  /** How many records of a live API are enough; 1,000 unless told. One page may bring more. */
  readonly maxRecords?: number | undefined;
  /** Called with what has come so far while further pages are on their way: at first, and each time it has doubled. */
  readonly onPart?: ((reading: Reading) => void) | undefined;
  /** Shared with others who ask the same server; four at a time unless told. */
  readonly limit?: Limit | undefined;
}

/** Services on a shelf, with the language they turned out to be in. */
interface File {
  readonly shelf: Shelf;
  readonly losses: Lost;
  readonly details: Map<string, string>;
  language: string | undefined;
}

/**
 * Reads a directory of services: a file, or all pages of a live HSDS API, named by its root or its `/services`.
 *
 * Where the address says `{lang}`, the file of the default language is read beside that of the reader's and
 * fills its gaps; one of the two that fails is a problem, and no error.
 *
 * @throws {EndpointError} For every failure, an unusable address included.
 */
export async function readDirectory(endpoint: string, options: ReadOptions = {}): Promise<Reading> {
  try {
    return await readFiles(endpoint, {limit: limitOf(4), ...options});
  } catch (cause) {
    throw endpointError(cause, endpoint);
  }
}

/**
 * Reads a page of HSDS that is at hand already, as our command line does.
 *
 * @param lang Language of its texts (BCP 47), where that is known.
 * @throws {EndpointError} Of kind `shape` when it is no page of services.
 */
export function readPage(text: string, lang?: string, url = 'data:'): Reading {
  return atOnce(readingOf(fileOf({text, lang, url})));
}

/** A page at hand. */
export interface PageText {
  readonly text: string;
  readonly lang?: string | undefined;
  /** Where it is from, for messages. */
  readonly url?: string | undefined;
}

/** Reads a page and a translation of it, whose gaps it fills. Throws as `readPage` does. */
export function readTranslation(main: PageText, translation: PageText): Reading {
  return atOnce(readingOf(fileOf(main), fileOf(translation)));
}

function fileOf({text, lang, url = 'data:'}: PageText): File {
  try {
    const page = parsePage(text);
    if (page === undefined) throw new EndpointError('shape', url, {answer: text});
    const file = emptyFile();
    file.language = [page.language, lang].find(isLanguage);
    atOnce(addPage(file.shelf, page, file.language));
    return shown(file, url, text);
  } catch (cause) {
    throw endpointError(cause, url);
  }
}

async function readFiles(endpoint: string, options: ReadOptions): Promise<Reading> {
  const {defaultLang = 'it', lang = defaultLang, onPart} = options;
  const isTranslated = namesLanguage(endpoint) && lang !== defaultLang;
  const files: [main?: File, other?: File] = [];
  const take = (at: 0 | 1) => (file: File) => {
    files[at] = file;
    const [main, other] = files;
    if (main !== undefined && (other !== undefined) === isTranslated)
      onPart?.(atOnce(readingOf(main, other)));
  };
  const [main, other] = await Promise.allSettled([
    load(endpoint, isTranslated ? defaultLang : lang, options, take(0)),
    isTranslated ? load(endpoint, lang, options, take(1)) : undefined,
  ]);
  if (main.status === 'rejected') {
    const translation = other.status === 'fulfilled' ? other.value : undefined;
    if (translation === undefined) throw main.reason;
    translation.losses.problems.push(fileProblem(main.reason));
    return inSlices(readingOf(translation));
  }
  if (other.status === 'fulfilled') return inSlices(readingOf(main.value, other.value));
  main.value.losses.problems.push(fileProblem(other.reason));
  return inSlices(readingOf(main.value));
}

function emptyFile(): File {
  return {
    shelf: emptyShelf(),
    losses: {problems: [], error: undefined},
    details: new Map(),
    language: undefined,
  };
}

/** What is told of what was read, a service at a time. */
function* readingOf(file: File, translation?: File): Generator<undefined, Reading> {
  const files = translation === undefined ? [file] : [file, translation];
  return {
    services: yield* serviceSteps(file.shelf, translation?.shelf),
    problems: files.flatMap(({shelf, losses}) => [...losses.problems, ...shelf.problems]),
    language: (translation ?? file).language,
    error: file.losses.error ?? translation?.losses.error,
    details: new Map(files.flatMap(({details}) => [...details])),
  };
}

async function load(
  endpoint: string,
  lang: string,
  options: ReadOptions,
  onPart: (file: File) => void,
): Promise<File> {
  const {limit = limitOf(4), signal = new AbortController().signal, maxRecords: most = 1000} = options;
  const address = addressOf(endpoint, lang);
  const file = emptyFile();
  const {shelf, losses, details} = file;
  let told = 0;
  let answer: string | undefined;
  // Not all the options: what is kept of a request would keep whom `onPart` tells.
  const asking = {language: lang, limit, signal, most, timeout: options.timeout, refresh: options.refresh};
  for await (const part of pagesOf(address, asking, losses)) {
    const {page, text} = part;
    answer = text;
    file.language ??= [page.language, namesLanguage(endpoint) ? lang : part.language].find(isLanguage);
    await inSlices(addPage(shelf, page, file.language, lang));
    for (const [id, from] of detailAddresses(part)) details.set(id, from);
    // Each telling costs as much as all that has come: by doubling, all of them cost as much as two.
    if (!part.isMore || shelf.services.size < Math.max(1, 2 * told)) continue;
    told = shelf.services.size;
    onPart(file);
  }
  return shown(file, address, answer, lang);
}

/** A page of which nothing can be shown is not an empty directory. */
function shown(file: File, url: string, answer: string | undefined, lang?: string): File {
  const {records, services, problems} = file.shelf;
  if (records === 0 || services.size > 0) return file;
  forget(url, lang);
  throw new EndpointError('shape', url, {problems, answer});
}

function isLanguage(tag: string | undefined): boolean {
  return tag !== undefined && /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag);
}

/** That one file of two was not to be had, as a problem of the whole. */
function fileProblem(reason: unknown): Problem {
  const error = endpointError(reason, '');
  return lostPart(error.url, `language-${error.kind}`, error);
}
