import {html, nothing, type TemplateResult} from 'lit';
import type {Directory} from '../../domain/directory/directory.js';
import {relaxations} from '../../domain/search/filters.js';
import {msg, str} from '../../ui/localize.js';
import {urgentNumbers} from '../../ui/templates/urgent-numbers.js';
import {phoneRow} from '../../ui/templates/phone-link.js';
import {properName} from '../../ui/templates/words.js';
import {optionLabel} from './filter-words.js';
import type {Actions, Answer, Question} from './view.js';

/** What to do when nothing is left: which filter to drop and what that gives, and whom to call. */
export function noResults(
  directory: Directory,
  {words, filters}: Question,
  {narrowed}: Answer,
  actions: Actions,
): TemplateResult {
  const ways = narrowed === undefined ? [] : relaxations(narrowed);
  const named = ways.map(({drop, count}) => {
    const label = drop === 'words' ? `«${words.trim()}»` : optionLabel(directory, drop, filters[drop] ?? '');
    const act = () => {
      actions.drop(drop);
    };
    return html`
      <li>
        <button type="button" @click=${act}>
          ${msg(str`Togli ${label}: ne restano ${count}`, {id: 'finder.drop'})}
        </button>
      </li>
    `;
  });
  const centre = directory.centres.find(({id}) => id === filters.centre);
  return html`
    <div class="card" part="empty">
      ${
        named.length === 0
          ? nothing
          : html`<ul>
              ${named}
            </ul>`
      }
      <p>
        <button type="button" @click=${actions.clear}>
          ${msg('Mostra tutti i servizi', {id: 'finder.clear'})}
        </button>
      </p>
      ${centre?.phones.map((phone) => html`<p>${properName(centre.name)}: ${phoneRow(phone)}</p>`)}
      ${urgentNumbers()}
    </div>
  `;
}
