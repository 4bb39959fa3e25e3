import type {Phone, Text} from '../../domain/directory/directory.js';
import type {Channel} from '../../domain/helplines/helpline.js';
import {callAddress} from '../../domain/phone.js';
import {direction, msg} from '../../ui/localize.js';
import {make} from '../../ui/make.js';

/** A number to read and to call. `name` is what a screen reader says. */
export function callLink(phone: Phone, name: string): HTMLElement {
  const digits = make('bdi', {dir: 'ltr', translate: 'no'}, phone.number);
  const href = callAddress(phone);
  return make(href ? 'a' : 'span', {part: 'phone', href, 'aria-label': href && name}, digits);
}

/** Another way than to call. The other site is not told where its reader comes from. */
export function channelLink({kind, name, url}: Channel): HTMLElement {
  const proper = make('bdi', {translate: 'no'}, name ?? url);
  const link = url === undefined ? proper : make('a', {href: url, rel: 'noreferrer'}, proper);
  return make('p', {}, `${label(kind)}: `, link);
}

function label(kind: Channel['kind']): string {
  switch (kind) {
    case 'chat':
      return 'Chat';
    case 'app':
      return 'App';
    case 'text':
      return 'SMS';
    case 'whatsapp':
      return 'WhatsApp';
    case 'site':
      return msg('Sito', {id: 'helpline.site'});
  }
}

/** Published words, marked with their own language. */
export function published({value, lang}: Text): HTMLElement {
  return make('bdi', {lang, dir: lang && direction(lang)}, value);
}
