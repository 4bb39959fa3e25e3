/** Where an address says which language: as written, or as `URL` writes it. */
const hole = /\{lang\}|%7blang%7d/gi;

/** How many records to ask for at a time. Servers give fewer if they like. */
const perPage = '100';

/** Whether the language is part of an address. */
export function namesLanguage(endpoint: string): boolean {
  return endpoint.search(hole) >= 0;
}

/**
 * The address to ask, absolute, and on the web.
 *
 * @throws {TypeError} When it is none.
 */
export function addressOf(endpoint: string, lang: string): string {
  const address = endpoint.trim().replace(hole, encodeURIComponent(lang));
  const base = typeof document === 'undefined' ? undefined : document.baseURI;
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol)) throw new TypeError(`Not a web address: ${address}`);
  return url.href;
}

/** Whether an address is that of the services of a live HSDS API, and not of a file. */
export function isLive(address: string): boolean {
  return /\/services\/?$/i.test(new URL(address).pathname);
}

/** The services of an API of which only the root is known; `undefined` for a file and for a list. */
export function servicesBelow(root: string): string | undefined {
  const url = new URL(root);
  // A name ends in letters; `v3.0` is a version.
  if (isLive(root) || /\.[a-z]\w*$/i.test(url.pathname)) return undefined;
  url.pathname = url.pathname.replace(/\/?$/, '/services');
  return url.href;
}

/** The first page of a live list, with everything of each record. What the author's address says is kept. */
export function firstPage(list: string): string {
  const url = new URL(list);
  const asked = {full: 'true', page: '1', per_page: perPage};
  for (const [name, value] of Object.entries(asked))
    if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  return url.href;
}

/** The number of the page that an address asks for, 1 unless it says. */
export function pageNumber(address: string): number {
  const page = new URL(address).searchParams.get('page') ?? '';
  return /^\d{1,6}$/.test(page) ? Number(page) : 1;
}

/** Another page of the same list. */
export function pageAt(address: string, page: number): string {
  const url = new URL(address);
  url.searchParams.set('page', String(page));
  return url.href;
}

/** Where everything of one service of a live list is. What the author's address says besides is kept. */
export function detailsAt(list: string, id: string): string {
  const url = new URL(list);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/${encodeURIComponent(id)}`;
  for (const name of ['full', 'page', 'per_page']) url.searchParams.delete(name);
  return url.href;
}
