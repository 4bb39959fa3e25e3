import type {Phone} from '../domain/directory/directory.js';
import {msg, str} from './localize.js';

/** What a number is for, to stand before it; `undefined` for one that is simply called. */
export function kindWords({type}: Pick<Phone, 'type'>): string | undefined {
  switch (type) {
    case 'text':
      return 'SMS';
    case 'whatsapp':
      return 'WhatsApp';
    case 'fax':
      return msg('Fax', {id: 'phone.fax'});
    case 'textphone':
      return msg('Telefono testuale (TTY)', {id: 'phone.textphone'});
    case 'pager':
      return msg('Cercapersone', {id: 'phone.pager'});
    case 'video':
      return msg('Videochiamata', {id: 'phone.video'});
    default:
      return undefined;
  }
}

/** The extension, to stand after its number; words in its place speak for themselves. Empty where there is none. */
export function extensionWords({extension}: Pick<Phone, 'extension'>): string {
  if (extension === undefined) return '';
  return ` ${/\d/.test(extension) ? msg(str`interno ${extension}`, {id: 'phone.extension'}) : extension}`;
}
