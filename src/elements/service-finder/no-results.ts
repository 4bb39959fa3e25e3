import {html, nothing, type TemplateResult} from 'lit';
import {relaxations} from '../../domain/search/filters.js';
import {isolated} from '../../ui/format.js';
import {getLocale, msg, str} from '../../ui/localize.js';
import {phoneRow} from '../../ui/templates/phone-link.js';
import {properName} from '../../ui/templates/words.js';
import {optionLabel} from './filter-words.js';
import type {Actions, Outcome} from './view.js';

/** What to do when nothing is left: what to drop and how many that gives, and the chosen centre's number. */
export function noResults({search, question, answer}: Outcome, actions: Actions): TemplateResult {
  const {words, filters} = question;
  const {narrowed} = answer;
  const ways = narrowed === undefined ? [] : relaxations(narrowed);
  const named = ways.map(({drop, count}) => {
    const labels = drop.map((one) =>
      one === 'words' ? `«${words.trim()}»` : optionLabel(search, one, filters[one] ?? ''),
    );
    const label = new Intl.ListFormat(getLocale()).format(labels.map(isolated));
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
  const centre = search.centres.get(filters.centre ?? '');
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
    </div>
  `;
}
