import {html, type TemplateResult} from 'lit';
import type {Cost, Service} from '../../domain/directory/directory.js';
import {formatAmount, formatDate} from '../../ui/format.js';
import {msg, str} from '../../ui/localize.js';
import {paragraphs, words} from '../../ui/templates/words.js';

/** What a service costs, `undefined` where nobody said: that is neither free nor paid. */
export function costs({price, fees}: Service): TemplateResult | undefined {
  const {later = []} = price;
  const texts = price.kind === 'free' ? (price.words ?? []) : fees === undefined ? [] : [fees];
  const rows = [
    ...(price.kind === 'paid' ? price.costs.map((one) => cost(one, price.costs)) : []),
    ...later.map(announced),
  ];
  const isFree = price.kind === 'free';
  if (!isFree && texts.length + rows.length === 0) return undefined;
  return html`
    ${isFree ? html`<p>${msg('Gratuito', {id: 'service.free'})}</p>` : ''}${texts.map(paragraphs)}
    ${
      rows.length === 0
        ? ''
        : html`<ul>
            ${rows.map((row) => html`<li>${row}</li>`)}
          </ul>`
    }
  `;
}

/** An amount of 0 is "free" beside others that are not; alone it would read as if nobody paid. */
function cost({option, amount, currency, description}: Cost, all: readonly Cost[] = []): TemplateResult {
  const isFree = amount === 0 && all.some((one) => (one.amount ?? 0) > 0);
  const sum = isFree
    ? msg('Gratuito', {id: 'service.free'})
    : amount === undefined
      ? undefined
      : formatAmount(amount, currency);
  const parts = [option && words(option), sum, description && words(description)].filter(
    (part) => part !== undefined,
  );
  return html`${parts.map((part, at) => html`${at > 0 ? ', ' : ''}${part}`)}`;
}

function announced(one: Cost): TemplateResult {
  const date = formatDate(one.validFrom ?? '');
  return html`${msg(str`Dal giorno ${date}:`, {id: 'service.cost-from'})} ${cost(one)}`;
}
