import {html, nothing, type TemplateResult} from 'lit';
import type {Phone} from '../../domain/directory/directory.js';
import {groupedNumber} from '../../domain/phone.js';
import {formatLanguage, formatList} from '../format.js';
import {msg, str} from '../localize.js';
import {words} from './words.js';

/** Digits that stay in order and are not translated, whatever language is around them. */
export function digits(number: string): TemplateResult {
  return html`<bdi dir="ltr" translate="no">${groupedNumber(number)}</bdi>`;
}

/** A number to read, and to call where it can be dialled as it is. */
export function phoneLink({number, dial, extension}: Phone): TemplateResult {
  const inside = extension === undefined ? '' : ` ${extensionOf(extension)}`;
  const shown = html`${digits(number)}${inside}`;
  if (dial === undefined) return html`<span part="phone">${shown}</span>`;

  const address = `tel:${dial}${extension === undefined ? '' : `;ext=${extension}`}`;
  return html`<a part="phone" href=${address} aria-label=${call(groupedNumber(number) + inside)}
    >${shown}</a
  >`;
}

/** A national short code, which is dialled as it is. */
export function shortCode(number: string): TemplateResult {
  return html`<a part="phone" href="tel:${number}" aria-label=${call(number)}>${digits(number)}</a>`;
}

/** What a screen reader says of a number: digits by themselves do not tell that they can be called. */
function call(number: string): string {
  return msg(str`Chiama ${number}`, {id: 'helpline.call'});
}

function extensionOf(extension: string): string {
  return msg(str`interno ${extension}`, {id: 'phone.extension'});
}

/** A number with what is published of it: what it is for, in which languages somebody answers. */
export function phoneRow(phone: Phone): TemplateResult {
  const languages = phone.languages.flatMap(({code, name}) =>
    code === undefined ? (name ?? []) : formatLanguage(code),
  );
  const list = formatList(languages);
  return html`
    ${phoneLink(phone)}${phone.description === undefined ? nothing : html` <span class="note">${words(phone.description)}</span>`}
    ${languages.length === 0 ? nothing : html`<span class="note">${msg(str`Rispondono in: ${list}`, {id: 'phone.answers-in'})}</span>`}
  `;
}
