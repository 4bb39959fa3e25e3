import {html, nothing, type TemplateResult} from 'lit';
import type {Centre} from '../../domain/directory/directory.js';
import {formatLanguage, formatList} from '../../ui/format.js';
import {msg, str} from '../../ui/localize.js';
import {phoneRow} from '../../ui/templates/phone-link.js';
import {words} from '../../ui/templates/words.js';

/** How to reach a centre from afar: telephone, e-mail, page. */
export function contactRows({phones, emails, url}: Centre): TemplateResult {
  return html`
    ${phones.map((phone) => html`<p>${phoneRow(phone)}</p>`)}
    ${emails.map(
      (email) =>
        html`<p>
          <a href="mailto:${email}"><bdi dir="ltr">${email}</bdi></a>
        </p>`,
    )}
    ${
      url === undefined
        ? nothing
        : html`<p>
            <a href=${url} rel="noreferrer noopener">${msg('Sito del centro', {id: 'centre.site'})}</a>
          </p>`
    }
  `;
}

/** How to get there and get in, and which languages are spoken. */
export function facts({transportation, accessibility, languages}: Centre): TemplateResult {
  const spoken = formatList(
    languages.flatMap(({code, name}) => (code === undefined ? (name ?? []) : formatLanguage(code))),
  );
  return html`
    ${
      transportation === undefined
        ? nothing
        : html`<p>
            <strong>${msg('Come arrivare:', {id: 'centre.transport'})}</strong> ${words(transportation)}
          </p>`
    }
    ${spoken === '' ? nothing : html`<p>${msg(str`Lingue parlate: ${spoken}`, {id: 'service.languages'})}</p>`}
    ${
      accessibility.length === 0
        ? nothing
        : html`
            <p><strong>${msg('Accesso:', {id: 'centre.accessibility'})}</strong></p>
            <ul>
              ${accessibility.map((one) => html`<li>${words(one)}</li>`)}
            </ul>
          `
    }
  `;
}
