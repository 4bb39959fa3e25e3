import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {type FacetName, on} from '../../domain/search/facets.js';
import type {Narrowed} from '../../domain/search/filters.js';
import {isolated} from '../../ui/format.js';
import {msg, str} from '../../ui/localize.js';
import {filterLabel, optionLabel} from './filter-words.js';
import {type Actions, here, mostLetters, type Outcome} from './view.js';

/** What the form shows. */
interface FormView extends Outcome {
  /** The filters that the page's author offers, in order. */
  readonly offered: readonly FacetName[];
  /** How many services each option leaves, as far as they were counted. */
  readonly counts: Narrowed['counts'] | undefined;
}

/** The words to search for, and what to narrow by. Works with the keyboard alone, and never empties itself. */
export function searchForm(view: FormView, actions: Actions): TemplateResult {
  const submit = (event: Event) => {
    event.preventDefault();
    actions.submit();
  };
  const offered = view.offered.filter((filter) => view.search.options.has(filter));
  const first = offered.filter(isFirst);
  const rest = offered.filter((filter) => !isFirst(filter));
  // Until it is known which of them there are, they keep their place: what stands below must not move.
  const mayBeMore = view.search.facts === undefined && !view.offered.every(isFirst);
  return html`
    <form role="search" part="form" @submit=${submit}>
      <label for="words">${msg('Che cosa cerchi?', {id: 'finder.words'})}</label>
      <p class="note" id="hint">
        ${msg('Scrivi con parole tue. Per esempio: bolletta, infermiera, casa.', {id: 'finder.hint'})}
      </p>
      <div class="words">
        <input
          id="words"
          part="input"
          type="search"
          name="q"
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="search"
          aria-describedby="hint"
          maxlength=${mostLetters}
          .value=${live(view.question.words)}
          @focus=${actions.intend}
          @input=${(event: InputEvent) => {
            actions.type((event.target as HTMLInputElement).value, event.isComposing);
          }}
          @compositionend=${(event: Event) => {
            actions.type((event.target as HTMLInputElement).value, false);
          }}
          @keydown=${keepForExit}
        />
        <button type="submit" part="submit" class="primary">${msg('Cerca', {id: 'finder.submit'})}</button>
      </div>
      <div class="filters">${first.map((filter) => control(view, filter, actions))}</div>
      ${
        rest.length === 0 && !mayBeMore
          ? nothing
          : html`
              <details part="filters">
                <summary>${msg('Altri filtri', {id: 'finder.more-filters'})}</summary>
                <div class="filters">${rest.map((filter) => control(view, filter, actions))}</div>
              </details>
            `
      }
      ${originControl(view, actions)}
    </form>
  `;
}

/** Where Escape is for leaving the page in a hurry, it does not empty the field, as browsers would. */
function keepForExit(event: KeyboardEvent): void {
  const isForExit = event.key === 'Escape' && document.querySelector('casa-quick-exit[shortcut="esc"]');
  if (isForExit) event.preventDefault();
}

/** What most people narrow by; the rest is folded away. */
function isFirst(filter: FacetName): boolean {
  return filter === 'need' || filter === 'centre';
}

function control(view: FormView, filter: FacetName, actions: Actions): TemplateResult {
  const keys = view.search.options.get(filter) ?? [];
  const chosen = view.question.filters[filter];
  const isSwitch = keys.length === 1 && keys[0] === on;
  if (isSwitch) {
    return html`
      <label class="switch">
        <input
          type="checkbox"
          name=${filter}
          .checked=${live(chosen === on)}
          @change=${(event: Event) => {
            actions.choose(filter, (event.target as HTMLInputElement).checked ? on : undefined);
          }}
        />
        <span>${counted(view, filter, on)}</span>
      </label>
    `;
  }
  return html`
    <label class="choice">
      <span>${filterLabel(filter)}</span>
      <select
        name=${filter}
        .value=${live(chosen ?? '')}
        @change=${(event: Event) => {
          actions.choose(filter, (event.target as HTMLSelectElement).value || undefined);
        }}
      >
        <option value="" ?selected=${chosen === undefined}>${msg('Tutti', {id: 'finder.any'})}</option>
        ${keys.map(
          (key) =>
            html`<option value=${key} ?selected=${chosen === key}>${counted(view, filter, key)}</option>`,
        )}
      </select>
    </label>
  `;
}

/** An option with the number of services it leaves, where that is known. */
function counted({search, counts: all}: FormView, filter: FacetName, option: string): string {
  const label = isolated(optionLabel(search, filter, option));
  const counts = all?.[filter];
  // How many are open is only counted of few, or when it is asked for: it takes the hours of every one of them.
  if (counts === undefined || (filter === 'open' && counts.size === 0)) return label;
  const count = counts.get(option) ?? 0;
  return msg(str`${label} (${count})`, {id: 'finder.option'});
}

/** From where to measure distance: only in a directory that says where its centres are. */
function originControl({directory, question}: FormView, actions: Actions): unknown {
  const centres = directory.centres.filter(({position}) => position !== undefined);
  if (centres.length === 0) return nothing;
  const chosen = question.origin?.key ?? '';
  const isHere = chosen === here;
  return html`
    <div class="filters near">
      <label class="choice">
        <span>${msg('Prima i più vicini a', {id: 'finder.near'})}</span>
        <select
          name="near"
          .value=${live(isHere ? '' : chosen)}
          @change=${(event: Event) => {
            actions.measureFrom((event.target as HTMLSelectElement).value || undefined);
          }}
        >
          <option value="" ?selected=${isHere || chosen === ''}>
            ${msg('Non importa', {id: 'finder.near-any'})}
          </option>
          ${centres.map(
            ({id, name}) =>
              html`<option value=${id} ?selected=${chosen === id} translate="no">${name.value}</option>`,
          )}
        </select>
      </label>
      <button
        type="button"
        name="here"
        aria-pressed=${isHere}
        @click=${() => {
          actions.measureFrom(isHere ? undefined : here);
        }}
      >
        ${msg('Usa la mia posizione', {id: 'finder.use-position'})}
      </button>
    </div>
  `;
}
