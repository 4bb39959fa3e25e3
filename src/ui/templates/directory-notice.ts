import {html, type TemplateResult} from 'lit';
import {type DirectoryState, lacksServices} from '../../stores/directory/state.js';
import {msg} from '../localize.js';
import {urgentNumbers} from './urgent-numbers.js';

/**
 * What stands in for a directory that is not here: on its way, out of reach, or without what was
 * asked of it. Calm words and a number to call; the cause is for the page's author only.
 */
export function directoryNotice(
  state: DirectoryState,
  timeZone: string | undefined,
  retry: () => void,
): TemplateResult {
  if (state.kind === 'loading') {
    return html`<p class="loading">${msg('Carico i dati…', {id: 'state.loading'})}</p>`;
  }
  const numbers = urgentNumbers('directory' in state ? state.directory : undefined, timeZone);
  // What is asked for may be in the part that is missing.
  if (state.kind === 'failed' || lacksServices(state)) {
    return html`
      <div class="card" role="status">
        <p>${msg('Non riusciamo ad aggiornare i dati.', {id: 'state.failed'})}</p>
        <p><button type="button" @click=${retry}>${msg('Riprova', {id: 'state.retry'})}</button></p>
        ${numbers}
      </div>
    `;
  }
  return html`
    <div class="card">
      <p>
        ${
          state.kind === 'empty'
            ? msg('In questo elenco per ora non ci sono servizi.', {id: 'state.empty'})
            : msg('Qui non troviamo queste informazioni.', {id: 'state.not-found'})
        }
      </p>
      ${numbers}
    </div>
  `;
}
