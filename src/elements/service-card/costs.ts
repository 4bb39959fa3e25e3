import {html, type TemplateResult} from 'lit';
import type {Service} from '../../domain/directory/directory.js';
import {type PriceLine, priceWords} from '../../ui/price-words.js';
import {paragraphs, words} from '../../ui/templates/words.js';

/** What a service costs, `undefined` where nobody said: that is neither free nor paid. */
export function costs(service: Service): TemplateResult | undefined {
  const {free, texts, lines} = priceWords(service);
  if (free === undefined && texts.length + lines.length === 0) return undefined;
  return html`
    ${free === undefined ? '' : html`<p>${free}</p>`}${texts.map(paragraphs)}
    ${
      lines.length === 0
        ? ''
        : html`<ul>
            ${lines.map((each) => html`<li>${line(each)}</li>`)}
          </ul>`
    }
  `;
}

function line({from, parts}: PriceLine): TemplateResult {
  const price = parts.map(
    (part, at) => html`${at > 0 ? ', ' : ''}${typeof part === 'string' ? part : words(part)}`,
  );
  return from === undefined ? html`${price}` : html`${from} ${price}`;
}
