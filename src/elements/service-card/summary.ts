import {html, nothing, type TemplateResult} from 'lit';
import type {Service} from '../../domain/directory/directory.js';
import {msg} from '../../ui/localize.js';
import {phoneRow} from '../../ui/templates/phone-link.js';
import {type Around, placesInShort} from './where.js';

/** What tells one service from another in a list: whether it is free, where, and whom to call. */
export function summary(service: Service, around: Around): TemplateResult {
  return html`
    ${
      service.price.kind === 'free'
        ? html`<p class="free">${msg('Gratuito', {id: 'service.free'})}</p>`
        : nothing
    }
    ${placesInShort(service, around) ?? nothing}
    ${service.phones.map((phone) => html`<p>${phoneRow(phone)}</p>`)}
  `;
}
