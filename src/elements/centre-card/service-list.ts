import {html, nothing, type TemplateResult} from 'lit';
import type {Service} from '../../domain/directory/directory.js';
import {msg} from '../../ui/localize.js';
import {heading} from '../../ui/templates/heading.js';
import {paragraphs, words} from '../../ui/templates/words.js';

/** What is done at a centre. What holds of all of it is said once. */
export function serviceList(services: readonly Service[], level: number, isFull: boolean): unknown {
  if (services.length === 0) return nothing;
  const areAllFree = services.every(({price}) => price.kind === 'free');
  return html`
    ${heading(level, msg('Servizi', {id: 'centre.services'}))}
    ${areAllFree ? html`<p class="free">${msg('Tutti i servizi sono gratuiti.', {id: 'centre.all-free'})}</p>` : nothing}
    <ul part="services">
      ${services.map((service) => html`<li>${row(service, isFull, areAllFree)}</li>`)}
    </ul>
  `;
}

function row({name, price, description}: Service, isFull: boolean, areAllFree: boolean): TemplateResult {
  const free =
    price.kind === 'free' && !areAllFree ? html` (${msg('gratuito', {id: 'centre.free'})})` : nothing;
  if (!isFull || description === undefined) return html`${words(name)}${free}`;
  return html`<strong>${words(name)}</strong>${free}${paragraphs(description)}`;
}
