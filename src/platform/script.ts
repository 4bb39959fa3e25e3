/** Settings that a page's author gives once, as `data-*` on the script tag. */
export type ScriptSetting =
  'endpoint' | 'lang' | 'timeZone' | 'patronDay' | 'theme' | 'tiles' | 'exitUrl' | 'checked';

const page = globalThis as unknown as Record<symbol, string | undefined>;

/** The address of the script that brought us: the loader says its own, a bundle is its own. */
export function scriptAddress(): string {
  return page[Symbol.for('casa:script')] ?? import.meta.url;
}

/**
 * A page-wide setting from our script tag, `undefined` when it is not there.
 *
 * A module has no `document.currentScript`, so the tag is found by its address, else by a
 * `data-casa` attribute for pages that bundle us.
 */
export function scriptSetting(name: ScriptSetting): string | undefined {
  if (typeof document === 'undefined') return undefined;
  const address = scriptAddress();
  const tags = [...document.querySelectorAll<HTMLScriptElement>('script[src], script[data-casa]')];
  const own = tags.find(({src}) => src === address) ?? tags.find(({dataset}) => 'casa' in dataset);
  return own?.dataset[name];
}

/** The folder that `dist/` is published as: every build lies a known way below it. */
export function distAddress(): string {
  return scriptAddress()
    .replace(/[?#].*$/, '')
    .replace(/(cdn\/(chunks\/)?|standalone\/|platform\/)?[^/]*$/, '');
}

/** The addresses that a page reads where an element names none: its script tag's, else the bundled Milan. */
export function pageEndpoints(): readonly string[] {
  return endpointList(scriptSetting('endpoint')) ?? [`${distAddress()}data/milan/services.{lang}.casa.json`];
}

/** Whether a page reads the bundled Milan because nobody named anything else. */
export function isBundled([endpoint]: readonly string[]): boolean {
  return scriptSetting('endpoint') === undefined && endpoint === pageEndpoints()[0];
}

/** Several addresses in one attribute, by white space; `undefined` when there is none. */
export function endpointList(value: string | null | undefined): readonly string[] | undefined {
  const addresses = (value ?? '').split(/\s+/).filter((address) => address !== '');
  return addresses.length === 0 ? undefined : addresses;
}
