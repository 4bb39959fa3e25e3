import {html, type TemplateResult} from 'lit';
import {msg} from '../localize.js';
import {phoneLink} from './phone-link.js';

const line = (number: string) => ({
  id: undefined,
  number,
  dial: number,
  extension: undefined,
  type: 'voice',
  description: undefined,
  languages: [],
});

/** Two numbers that answer day and night, for when there is nothing better to show. */
export function urgentNumbers(): TemplateResult {
  return html`
    <p>${msg('In pericolo, chiama subito:', {id: 'urgent.emergency'})} ${phoneLink(line('112'))}</p>
    <p>${msg('Contro la violenza, giorno e notte:', {id: 'urgent.violence'})} ${phoneLink(line('1522'))}</p>
  `;
}
