import {html, nothing, type TemplateResult} from 'lit';
import type {Address} from '../../domain/directory/directory.js';
import {msg} from '../localize.js';

/** An address on one line, as people say it: street and number, postal code and town. */
export function addressLine({line1, line2, postalCode, city}: Address): string {
  const town = [postalCode, city].filter((part) => part !== undefined).join(' ');
  return [line1, line2, town].filter((part) => part !== undefined && part !== '').join(', ');
}

/** Where a map of an address is. */
export function mapOf(line: string): string {
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(line)}`;
}

/** An address, and a plain link to a map of it: nothing is asked of the map's host until it is pressed. */
export function addressRow(address: Address): TemplateResult {
  const line = addressLine(address);
  if (line === '') return html`${nothing}`;
  return html`
    <address part="address" translate="no"><bdi>${line}</bdi></address>
    <a class="note" href=${mapOf(line)} rel="noreferrer noopener"
      >${msg('Apri la mappa', {id: 'address.open-map'})}</a
    >
  `;
}
