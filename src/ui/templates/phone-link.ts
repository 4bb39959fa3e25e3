import {html, nothing, type TemplateResult} from 'lit';
import type {Phone} from '../../domain/directory/directory.js';
import {groupedNumber, phoneAddress} from '../../domain/phone.js';
import {callName, reachName} from '../call-name.js';
import {formatLanguage, formatList} from '../format.js';
import {msg, str} from '../localize.js';
import {extensionWords, kindWords} from '../phone-words.js';
import {words} from './words.js';

/** Digits that stay in order and are not translated, whatever language is around them. */
export function digits(number: string): TemplateResult {
  return html`<bdi dir="ltr" translate="no">${groupedNumber(number)}</bdi>`;
}

/** A number to read, and to call where it can be dialled as it is. */
export function phoneLink(phone: Phone): TemplateResult {
  const number = groupedNumber(phone.number);
  const inside = extensionWords(phone);
  const shown = html`${digits(phone.number)}${inside}`;
  const address = phoneAddress(phone);
  const kind = kindWords(phone);
  const link =
    address === undefined
      ? html`<span part="phone">${shown}</span>`
      : html`<a
          part="phone"
          href=${address}
          rel=${phone.type === 'whatsapp' ? 'noreferrer noopener' : nothing}
          aria-label=${reachName(phone, number + inside)}
          >${shown}</a
        >`;
  return kind === undefined ? link : html`${kind} ${link}`;
}

/** A national line, free and answered day and night as far as is known; dialled as it is written. */
export function nationalLine(number: string, isFree = true, isAlwaysOpen = true): TemplateResult {
  const address = `tel:${number.replaceAll(' ', '')}`;
  return html`<a part="phone" href=${address} aria-label=${callName(number, isFree, isAlwaysOpen)}
    >${digits(number)}</a
  >`;
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
