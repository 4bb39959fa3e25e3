import type {Choice} from './choice.js';

/** Elements that need no Lit and, without an endpoint, no data. */
const bare = ['casa-helpline-banner', 'casa-quick-exit'];

/** Whether an element reads a directory from the network. */
export function readsDirectory({tag, endpoints}: Pick<Choice, 'tag' | 'endpoints'>): boolean {
  return !bare.includes(tag) || (tag === 'casa-helpline-banner' && endpoints.length > 0);
}

/** The origins of addresses, each once. */
export function originsOf(addresses: readonly string[]): readonly string[] {
  return [...new Set(addresses.map((address) => new URL(address).origin))];
}

/**
 * The lines of a Content Security Policy that a page needs for what was chosen, and no more: a page that has
 * `default-src 'none'` beside them shows our elements.
 *
 * @param hashes Of scripts and styles that stand in the page itself.
 */
export function policyLines(
  choice: Choice,
  hashes: {scripts: readonly string[]; styles: readonly string[]},
): readonly string[] {
  const {way, base, endpoints} = choice;
  if (way === 'iframe') return [`frame-src ${base}site/embed.html`, `script-src ${base}site/embed-height.js`];
  const folder = {pinned: `${base}standalone/`, channel: `${base}cdn/`, npm: `'self'`}[way];
  const data = endpoints.length > 0 ? originsOf(endpoints) : [`${base}data/milan/`];
  const reads = readsDirectory(choice);
  return [
    directive('script-src', [folder, ...hashes.scripts]),
    ...(reads ? [directive('connect-src', data)] : []),
    ...(hashes.styles.length > 0 ? [directive('style-src', hashes.styles)] : []),
    // From npm comes Lit as its authors publish it; our scripts name the policy their own way.
    ...(reads ? [directive('trusted-types', [way === 'npm' ? 'lit-html' : 'casa-lit'])] : []),
  ];
}

const directive = (name: string, sources: readonly string[]): string => [name, ...sources].join(' ');

/** The source expression for a script or style that stands in a page; `undefined` where the browser has no way. */
export async function hashSource(text: string): Promise<string | undefined> {
  // Only pages by https: and on this machine have it.
  const {subtle} = crypto as {subtle?: SubtleCrypto};
  const digest = await subtle?.digest('SHA-256', new TextEncoder().encode(text));
  return digest && `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
