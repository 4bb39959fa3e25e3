import {msg} from '../../ui/localize.js';
import {make} from '../../ui/make.js';
import {usualDestination} from './destination.js';

/**
 * What belongs into the tag of a way out: a plain link that works without the script, in the page's
 * language, with the limits of it.
 */
export function fallback(href: string = usualDestination): DocumentFragment {
  const leave = msg('Esci subito', {id: 'exit.leave'});
  const link = make('a', {href, target: '_top', rel: 'nofollow noreferrer noopener'}, leave);
  const content = document.createDocumentFragment();
  const limits = msg('Non cancella la cronologia', {id: 'exit.limits'});
  content.append(make('p', {}, link, make('br', {}), limits));
  return content;
}
