import {type Reading, readDirectory, type ReadOptions} from '../../src/data/client.js';

const real = globalThis.fetch;
let running = 0;
let round = 0;

/** What an API answers: a text, or a status. */
export type Answer = string | number;

/** What was asked of an API, and how much of it at a time. */
export const noted = {asked: [] as URL[], most: 0};

/** An API that answers each of its addresses as said, until `unserve()`. */
export function serve(answer: (url: URL) => Answer): void {
  noted.asked = [];
  noted.most = running = 0;
  globalThis.fetch = (async (address: string) => {
    const url = new URL(address);
    noted.asked.push(url);
    noted.most = Math.max(noted.most, ++running);
    await new Promise((done) => setTimeout(done));
    running--;
    const said = answer(url);
    return typeof said === 'number' ? new Response('', {status: said}) : new Response(said);
  }) as typeof fetch;
}

export function unserve(): void {
  globalThis.fetch = real;
}

/** Reads an address that nobody has asked before. */
export function read(path: string, options: ReadOptions = {}): Promise<Reading> {
  return readDirectory(`https://example.org/${String((round += 1))}/${path}`, options);
}

/** The number of the page that an address asks for. */
export function pageOf(url: URL): number {
  return Number(url.searchParams.get('page') ?? 1);
}

export const record = (id: number) => ({id: `s${String(id)}`, name: `Servizio ${String(id)}`, phones: []});
export const records = (from: number, count: number) =>
  Array.from({length: count}, (_, at) => record(from + at));
export const json = (value: unknown) => JSON.stringify(value);
export const numbers = (pages: readonly URL[]) => pages.map(pageOf);

/** Three pages of two, and what their envelope says besides. */
export const three = (says: (page: number) => object) => (url: URL) => {
  const page = pageOf(url);
  const contents = page >= 1 && page <= 3 ? records(page * 2, 2) : [];
  return json({contents, ...says(page)});
};
