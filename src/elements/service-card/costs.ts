import {html, type TemplateResult} from 'lit';
import type {Cost, Service} from '../../domain/directory/directory.js';
import {formatAmount} from '../../ui/format.js';
import {msg} from '../../ui/localize.js';
import {paragraphs, words} from '../../ui/templates/words.js';

/** What a service costs, `undefined` where nobody said: that is neither free nor paid. */
export function costs({price, fees}: Service): TemplateResult | undefined {
  if (price.kind === 'free') return html`<p>${msg('Gratuito', {id: 'service.free'})}</p>`;
  const text = fees && paragraphs(fees);
  if (price.kind === 'unknown') return text && html`${text}`;
  return html`${text}
    <ul>
      ${price.costs.map(cost)}
    </ul>`;
}

function cost({option, amount, currency, description}: Cost): TemplateResult {
  const sum =
    amount === undefined
      ? undefined
      : amount === 0
        ? msg('Gratuito', {id: 'service.free'})
        : formatAmount(amount, currency);
  const parts = [option && words(option), sum, description && words(description)].filter(
    (part) => part !== undefined,
  );
  return html`<li>${parts.map((part, at) => html`${at > 0 ? ', ' : ''}${part}`)}</li>`;
}
