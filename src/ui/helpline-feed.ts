import type {Published} from '../domain/helplines/published.js';

/** Reads an endpoint's helplines and calls back with them, again when they change, until it is left. */
export type HelplineFeed = (endpoint: string, take: (published: Published) => void) => () => void;

const page = globalThis as unknown as Record<symbol, HelplineFeed | undefined>;
const key = Symbol.for('casa:helplines');

/** Lets the banners of the page read directories. They cannot by themselves: they work without. */
export function offerHelplines(feed: HelplineFeed): void {
  page[key] ??= feed;
}

/** Follows an endpoint's helplines as soon as something on the page can read them, until it is left. */
export function followHelplines(endpoint: string, take: (published: Published) => void): () => void {
  let leave: (() => void) | undefined;
  let isLeft = false;
  const start = (): void => {
    if (!isLeft) leave = page[key]?.(endpoint, take);
  };
  if (page[key] === undefined) void customElements.whenDefined('casa-directory').then(start);
  else start();
  return () => {
    isLeft = true;
    leave?.();
  };
}
