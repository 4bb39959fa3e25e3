import type {Phone, Text} from '../../domain/directory/directory.js';
import {groupedNumber, phoneAddress} from '../../domain/phone.js';
import {direction, getLocale} from '../../ui/localize.js';
import {make} from '../../ui/make.js';
import {extensionWords, kindWords} from '../../ui/phone-words.js';

/** Published words, marked with their own language where that is not the one around them. */
export function words({value, lang}: Text): Node {
  if (lang === undefined || lang === getLocale()) return document.createTextNode(value.trim());
  return make('span', {lang, dir: direction(lang)}, value.trim());
}

/** A heading of a level from 1 to 6. */
export function heading(level: number, content: Node | string): HTMLElement {
  return make(`h${String(Math.min(6, Math.max(1, level)))}`, {}, content);
}

/** A paragraph for each number: to call where it can be dialled, with what it is for. */
export function phoneParagraphs(phones: readonly Phone[]): readonly HTMLElement[] {
  return phones.map((phone) => make('p', {}, ...phoneWords(phone)));
}

function phoneWords(phone: Phone): readonly (Node | string)[] {
  const shown = groupedNumber(phone.number) + extensionWords(phone);
  const address = phoneAddress(phone);
  const link = address === undefined ? shown : make('a', {href: address}, shown);
  const kind = kindWords(phone);
  const reach = kind === undefined ? [link] : [kind, ' ', link];
  return phone.description === undefined ? reach : [...reach, ' ', words(phone.description)];
}

/** A paragraph for each address of e-mail. */
export function emailParagraphs(emails: readonly string[]): readonly HTMLElement[] {
  return emails.map((email) => make('p', {}, make('a', {href: `mailto:${email}`}, email)));
}

/** A paragraph for each part of a text, which blank lines divide. */
export function paragraphs(text: Text): readonly HTMLElement[] {
  const parts = text.value.split(/\n\s*\n/).filter((part) => part.trim() !== '');
  return parts.map((value) => make('p', {}, words({...text, value})));
}

/** A paragraph with a link to another site, which is not told where its reader comes from. */
export function linkParagraph(href: string, content: Node | string): HTMLElement {
  return make('p', {}, make('a', {href, rel: 'noreferrer noopener'}, content));
}

/** A national short code, to call. */
export function shortCode(number: string): HTMLElement {
  return make('a', {href: `tel:${number}`}, number);
}

/** A list, `undefined` of nothing. */
export function list(items: readonly (readonly (Node | string)[])[]): HTMLElement | undefined {
  return items.length === 0 ? undefined : make('ul', {}, ...items.map((item) => make('li', {}, ...item)));
}

/** A list of paragraphs, which takes the room between the lines that ours does; nothing of nothing. */
export function roomyList(items: readonly (readonly (Node | string)[])[]): readonly HTMLElement[] {
  return [list(items.map((item) => [make('p', {}, ...item)]))].filter((one) => one !== undefined);
}
