import {html, type TemplateResult} from 'lit';
import type {Service} from '../../domain/directory/directory.js';
import {words} from '../../ui/templates/words.js';

/** What to bring, `undefined` where nothing was published: that is not "nothing". */
export function documentList(documents: Service['documents']): TemplateResult | undefined {
  if (documents.length === 0) return undefined;
  return html`<ul>
    ${documents.map(
      ({document, url}) =>
        html`<li>
          ${url === undefined ? words(document) : html`<a href=${url} rel="noreferrer noopener">${words(document)}</a>`}
        </li>`,
    )}
  </ul>`;
}
