/** What a page finds at `window.casa`, our only global name. */
export interface CasaGlobal {
  /** The version of the first of our scripts on the page. */
  readonly version: string;
  /** Resolves when the elements that were on the page at the start are defined, or could not be. */
  readonly ready: Promise<unknown>;
}

declare global {
  interface Window {
    casa?: CasaGlobal;
  }
}

/** The package's version. A test holds it to `package.json`. */
export const version = '0.1.0';

/** Tells the page that one of our scripts runs. A `casa` of the page's own is left alone. */
export function announce(ready: Promise<unknown>): void {
  if (typeof window === 'undefined') return;
  // An element with id="casa" answers to `window.casa` too, but is no property of its own.
  const ours = Object.hasOwn(window, 'casa') ? window.casa : {version, ready: Promise.resolve()};
  if (!(ours?.ready instanceof Promise)) return;
  window.casa = {version: ours.version, ready: Promise.all([ours.ready, ready])};
}
