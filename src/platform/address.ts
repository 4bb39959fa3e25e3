/** The query parameters of the page's address. */
export function readParameters(): URLSearchParams {
  return new URLSearchParams(location.search);
}

/**
 * Sets some query parameters of the page's address, an empty value takes one out; the others, the path
 * and the hash stay as they were written. An address that would not change makes no entry of history.
 */
export function writeParameters(values: ReadonlyMap<string, string>, way: 'push' | 'replace'): void {
  const known = readParameters();
  if ([...values].every(([name, value]) => (known.get(name) ?? '') === value)) return;
  const others = location.search
    .slice(1)
    .split('&')
    .filter((pair) => ![...new URLSearchParams(pair).keys()].some((name) => values.has(name)));
  const own = new URLSearchParams([...values].filter(([, value]) => value !== ''));
  const url = new URL(location.href);
  url.search = [...others, String(own)].filter((pair) => pair !== '').join('&');
  try {
    if (way === 'push') history.pushState(history.state, '', url);
    else history.replaceState(history.state, '', url);
  } catch {
    // Not allowed in some frames, and too often in a row in Safari: the address is a convenience only.
  }
}

/** Calls back when the person goes back or forward, until the returned function is called. */
export function onAddressChange(callback: () => void): () => void {
  window.addEventListener('popstate', callback);
  return () => {
    window.removeEventListener('popstate', callback);
  };
}
