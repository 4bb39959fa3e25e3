import {html, type TemplateResult} from 'lit';
import {msg} from '../localize.js';
import {nationalLine} from './phone-link.js';

/** Two numbers that answer day and night, for when there is nothing better to show. */
export function urgentNumbers(): TemplateResult {
  return html`
    <p>${msg('In pericolo, chiama subito:', {id: 'urgent.emergency'})} ${nationalLine('112')}</p>
    <p>${msg('Contro la violenza, giorno e notte:', {id: 'urgent.violence'})} ${nationalLine('1522')}</p>
  `;
}
