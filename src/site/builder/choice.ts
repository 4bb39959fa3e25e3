import {areAddresses, type Placement, placementOf} from '../embed/placement.js';

/** The ways to put an element on a page. */
export const ways = ['pinned', 'channel', 'iframe', 'npm'] as const;

export type Way = (typeof ways)[number];

/** What a webmaster chose, all of it. */
export interface Choice extends Placement {
  readonly way: Way;
  /** The address that `dist/` is published at, with its slash. */
  readonly base: string;
  /** Addresses of a directory other than Milan's. */
  readonly endpoints: readonly string[];
  /** Whether the page is about violence; `undefined` until that is answered. */
  readonly isRisky: boolean | undefined;
}

/**
 * The choice that the fields of the form, or an address's fragment, say.
 *
 * @param home The address that this page's own `dist/` is published at.
 */
export function choiceOf(fields: URLSearchParams, home: string): Choice | undefined {
  const placement = placementOf(fields.toString());
  if (placement === undefined) return undefined;
  const way = ways.find((known) => known === fields.get('way')) ?? 'pinned';
  const risk = fields.get('risk');
  return {
    ...placement,
    way,
    base: baseAddress(fields.get('base')) ?? home,
    endpoints: (placement.attributes.get('endpoint') ?? '').split(/\s+/).filter((part) => part !== ''),
    isRisky: risk === 'yes' ? true : risk === 'no' ? false : undefined,
  };
}

/** An address to publish files at, with its slash; `undefined` where it is none. */
export function baseAddress(value: string | null): string | undefined {
  const address = value?.trim() ?? '';
  if (!areAddresses(address) || /\s/.test(address)) return undefined;
  const url = new URL(address);
  url.search = url.hash = '';
  return url.href.replace(/\/*$/, '/');
}

/** The fields that say something, in the form that an address's fragment holds. */
export function fragmentFields(fields: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...fields].filter(([, value]) => value.trim() !== ''));
}

/** What the fragment of a frame's address says of a choice. */
export function placementFields({tag, lang, theme, attributes, colors}: Choice): readonly [string, string][] {
  const look: [string, string][] = theme === undefined ? [] : [['theme', theme]];
  return [['tag', tag], ['lang', lang], ...look, ...attributes, ...colors];
}
