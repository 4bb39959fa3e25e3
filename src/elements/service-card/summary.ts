import {html, nothing, type TemplateResult} from 'lit';
import type {Service} from '../../domain/directory/directory.js';
import type {PageClock} from '../../domain/hours/place-clock.js';
import {msg} from '../../ui/localize.js';
import {phoneRow} from '../../ui/templates/phone-link.js';
import {placesInShort} from './where.js';

/** What tells one service from another in a list: whether it is free, where, and whom to call. */
export function summary(service: Service, page: Partial<PageClock>): TemplateResult {
  return html`
    ${
      service.price.kind === 'free'
        ? html`<p class="free">${msg('Gratuito', {id: 'service.free'})}</p>`
        : nothing
    }
    ${placesInShort(service, page) ?? nothing}
    ${service.phones.map((phone) => html`<p>${phoneRow(phone)}</p>`)}
  `;
}
