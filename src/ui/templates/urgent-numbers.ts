import {html, nothing, type TemplateResult} from 'lit';
import {countryServed} from '../../domain/country/served.js';
import type {Directory} from '../../domain/directory/directory.js';
import {nationalNumber, ownLines} from '../../domain/helplines/national.js';
import {msg} from '../localize.js';
import {nationalLine, phoneRow} from './phone-link.js';
import {words} from './words.js';

/**
 * Numbers that answer where the directory is, for when there is nothing better to show: in Italy two that answer
 * day and night; elsewhere 112 where it holds, and what the directory itself has against danger.
 */
export function urgentNumbers(
  directory: Directory | undefined,
  timeZone: string | undefined,
): TemplateResult {
  const country = countryServed(directory?.country, timeZone);
  const emergency = nationalNumber('emergency', country);
  const violence = nationalNumber('violence', country);
  const own = violence === undefined ? ownLines(directory?.helplines ?? []) : [];
  return html`
    ${
      emergency === undefined
        ? nothing
        : html`<p>
            ${msg('In pericolo, chiama subito:', {id: 'urgent.emergency'})} ${nationalLine(emergency)}
          </p>`
    }
    ${
      violence === undefined
        ? nothing
        : html`<p>
            ${msg('Contro la violenza, giorno e notte:', {id: 'urgent.violence'})} ${nationalLine(violence)}
          </p>`
    }
    ${own.map(({name, phones}) => html`<p>${words(name)}: ${phones.map(phoneRow)}</p>`)}
  `;
}
