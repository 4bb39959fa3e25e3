import {lineIds} from '../../domain/helplines/select.js';
import {topicNamed} from '../../domain/helplines/topic.js';
import {fallback as helplines} from '../../elements/helpline-banner/fallback.js';
import {fallback as exit} from '../../elements/quick-exit/fallback.js';
import {direction} from '../../ui/localize.js';
import {make} from '../../ui/make.js';
import type {Placement} from './placement.js';

/** The element that a placement asks for, with what can be read in it until its script is there. */
export function placed({tag, attributes, colors}: Placement): HTMLElement {
  const element = make(tag, Object.fromEntries(attributes), plainContent(tag, attributes));
  for (const [name, value] of colors) element.style.setProperty(name, value);
  return element;
}

/** What needs no directory: the national helplines, and a link away. */
export function plainContent(
  tag: string,
  attributes: ReadonlyMap<string, string>,
): DocumentFragment | undefined {
  if (tag === 'casa-quick-exit') return exit(attributes.get('href'));
  if (tag !== 'casa-helpline-banner') return undefined;
  const variant = attributes.get('variant');
  return helplines({
    lines: lineIds(attributes.get('lines')),
    topic: topicNamed(attributes.get('topic')),
    variant: variant === 'strip' || variant === 'list' ? variant : 'card',
  });
}

/** Gives the page the language and the look that its elements follow. Before the loader runs, for the look. */
export function prepare({lang, theme}: Placement): void {
  document.documentElement.lang = lang;
  document.documentElement.dir = direction(lang);
  const loader = document.querySelector<HTMLScriptElement>('script[src*="loader"]');
  if (loader !== null && theme !== undefined) loader.dataset['theme'] = theme;
}
