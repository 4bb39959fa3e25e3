import {version} from './global.js';

/** Other versions may have kept other things under the same keys. */
const prefix = 'casa-widgets ';

/** What was saved under a key; `undefined` when there is nothing, or the browser gives nothing. */
export async function saved(key: string): Promise<unknown> {
  try {
    const response = await (await caches.open(prefix + version)).match(addressOf(key));
    return await response?.json();
  } catch {
    return undefined;
  }
}

/** Saves a value in this browser, as JSON. Never throws: where it cannot be saved there is just none. */
export async function save(key: string, value: unknown): Promise<void> {
  try {
    const cache = await caches.open(prefix + version);
    await cache.put(addressOf(key), new Response(JSON.stringify(value)));
    for (const name of await caches.keys())
      if (name.startsWith(prefix) && name !== prefix + version) await caches.delete(name);
  } catch {
    // A full disk, a private window, a page without a secure connection.
  }
}

/** The cache keeps answers by their addresses: one that nobody asks for. */
function addressOf(key: string): string {
  return new URL(`/casa-widgets-saved?${encodeURIComponent(key)}`, location.href).href;
}
