import {html, nothing, type TemplateResult} from 'lit';
import type {Phone} from '../../domain/directory/directory.js';
import {groupedNumber} from '../../domain/phone.js';
import {callName} from '../call-name.js';
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
  return html`<a
    part="phone"
    href=${address}
    aria-label=${callName(groupedNumber(number) + inside, false, false)}
    >${shown}</a
  >`;
}

/** A national line, free and answered day and night as far as is known; dialled as it is written. */
export function nationalLine(number: string, isFree = true, isAlwaysOpen = true): TemplateResult {
  const address = `tel:${number.replaceAll(' ', '')}`;
  return html`<a part="phone" href=${address} aria-label=${callName(number, isFree, isAlwaysOpen)}
    >${digits(number)}</a
  >`;
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
