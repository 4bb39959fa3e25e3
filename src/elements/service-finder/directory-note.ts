import {html, nothing, type TemplateResult} from 'lit';
import {milanZone} from '../../domain/hours/place-clock.js';
import {wallClock} from '../../domain/hours/zone.js';
import {type DirectoryState, lacksServices} from '../../stores/directory/state.js';
import {formatDate} from '../../ui/format.js';
import {msg, str} from '../../ui/localize.js';
import type {Actions} from './view.js';

/** Whether the services that are here are all there are, as far as anybody knows. */
export function isWhole(state: DirectoryState): boolean {
  return state.kind !== 'loading' && !lacksServices(state);
}

/** Says that the list is old, not complete or still coming, and offers to try again where that may help. */
export function directoryNote(
  state: DirectoryState,
  timeZone: string | undefined,
  actions: Actions,
): unknown {
  if (state.kind === 'loading')
    return html`<p class="loading">${msg('Carico altri servizi…', {id: 'finder.loading-more'})}</p>`;
  if (state.kind === 'stale') {
    const date = formatDate(wallClock(state.readAt, timeZone ?? milanZone).date);
    return retryNote(
      msg(str`Non riusciamo ad aggiornare. Questi dati sono del ${date}.`, {id: 'finder.stale'}),
      actions,
    );
  }
  if (!lacksServices(state)) return nothing;
  const words = msg('Non riusciamo a leggere tutto l’elenco. Può mancare qualche servizio.', {
    id: 'finder.partial',
  });
  return state.kind === 'partial' && state.error === undefined
    ? html`<p class="note">
        ${msg('L’elenco è molto lungo: qui non ci sono tutti i servizi.', {id: 'finder.capped'})}
      </p>`
    : retryNote(words, actions);
}

function retryNote(words: string, actions: Actions): TemplateResult {
  return html`
    <div class="card">
      <p>${words}</p>
      <p><button type="button" @click=${actions.retry}>${msg('Riprova', {id: 'state.retry'})}</button></p>
    </div>
  `;
}
