import {type Locale, matchLocale} from '../../ui/localize.js';
import {allowedAttributes} from './allowed.js';

/** One element of ours on a page, as the fragment of an address says it. */
export interface Placement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Custom properties for its colours, by name. */
  readonly colors: ReadonlyMap<string, string>;
  readonly lang: Locale;
  /** A look other than the usual one. */
  readonly theme: Theme | undefined;
  /** Echoed in messages to the page around a frame. */
  readonly id: string | undefined;
}

/** Looks that a page can ask for besides the usual one. */
export const themes = ['italia', 'host'] as const;

export type Theme = (typeof themes)[number];

/** Longer values than this are nobody's choice. */
const longest = 2000;

/**
 * What a fragment asks for; `undefined` where that is no element of ours.
 *
 * Anybody can write an address, so only what is on a list gets through: tags, their attributes, colours that
 * are colours, directories by `http:` and `https:`.
 */
export function placementOf(fragment: string): Placement | undefined {
  const asked = new URLSearchParams(fragment.replace(/^#/, ''));
  const tag = asked.get('tag') ?? '';
  const allowed = allowedAttributes.get(tag);
  if (allowed === undefined) return undefined;
  const entries = [...asked].filter(([, value]) => value !== '' && value.length <= longest);
  return {
    tag,
    attributes: new Map(
      entries.filter(
        ([name, value]) => allowed.includes(name) && (name !== 'endpoint' || areAddresses(value)),
      ),
    ),
    colors: new Map(entries.filter(([name, value]) => isColorToken(name) && isColor(value))),
    lang: matchLocale(asked.get('lang')),
    theme: themes.find((theme) => theme === asked.get('theme')),
    id: /^[\w-]{1,64}$/.exec(asked.get('id') ?? '')?.[0],
  };
}

/** Whether white space parts absolute addresses of the web, at least one. */
export function areAddresses(value: string): boolean {
  const addresses = value.split(/\s+/).filter((address) => address !== '');
  return addresses.length > 0 && addresses.every(isAddress);
}

function isAddress(address: string): boolean {
  try {
    const {protocol, username, password} = new URL(address);
    return /^https?:$/.test(protocol) && username + password === '';
  } catch {
    return false;
  }
}

/** Whether a name is that of a colour of ours that a page may set. */
export function isColorToken(name: string): boolean {
  return /^--casa-color-[a-z-]+$/.test(name);
}

/** Whether a value is a colour in six hexadecimal digits, as colour fields give it. */
export function isColor(value: string): boolean {
  return /^#[\da-f]{6}$/i.test(value);
}
