import {html, noChange, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Directory, Service} from '../../domain/directory/directory.js';
import {msg, str} from '../../ui/localize.js';
import {heading} from '../../ui/templates/heading.js';
import {properName} from '../../ui/templates/words.js';
import {distanceWords} from './distance-words.js';
import type {Actions} from './view.js';

/** The results to show. */
export interface ListView {
  readonly services: readonly Service[];
  /** A service with all that is known of it. */
  readonly detailed: (service: Service) => Service;
  readonly directory: Directory;
  /** Numbers of all results, best first. */
  readonly numbers: readonly number[];
  /** How many of them to show. */
  readonly shown: number;
  /** How many of those to bring up to date now; the others wait, out of sight. */
  readonly rows: number;
  /** How many cards there were before; while some wait, they are kept for them. */
  readonly cards: number;
  /** Changes when the cards there were must not be kept: the person opened one. */
  readonly pool: number;
  readonly metres: ((number: number) => number | undefined) | undefined;
  readonly level: number;
  readonly timeZone: string;
}

/** Results as cards in one list. While some wait for their turn, it keeps the room they will take. */
export function resultList(view: ListView, actions: Actions): TemplateResult {
  const wanted = Math.min(view.shown, view.numbers.length);
  const isWaiting = view.rows < wanted;
  const later = isWaiting ? Math.max(wanted, view.cards) - view.rows : 0;
  const rows = [
    ...cards(view, view.numbers.slice(0, view.rows), actions),
    ...Array.from({length: later}, (_, at) =>
      view.rows + at < view.cards ? card(view, undefined, actions) : html`<li></li>`,
    ),
  ];
  return html`${keyed(
    view.pool,
    html`<ul part="results" aria-busy=${isWaiting ? 'true' : nothing}>
      ${rows}
    </ul>`,
  )}
  ${moreButton(view, actions)}`;
}

/** Results as cards under the centre where they are given; a service of several centres stands under each. */
export function resultsByCentre(view: ListView, actions: Actions): TemplateResult {
  const numbers = view.numbers.slice(0, view.rows);
  const groups = view.directory.centres.map(({id, name}) => ({
    title: properName(name),
    numbers: numbers.filter((number) => view.services[number]?.places.some(({centreId}) => centreId === id)),
  }));
  const grouped = new Set(groups.flatMap((group) => group.numbers));
  const rest = numbers.filter((number) => !grouped.has(number));
  const elsewhere = {
    title: html`${msg('Per telefono o in altri posti', {id: 'finder.elsewhere'})}`,
    numbers: rest,
  };
  return html`
    ${[...groups, elsewhere]
      .filter((group) => group.numbers.length > 0)
      .map(
        (group) => html`
          ${heading(view.level, group.title)}
          <ul part="results">
            ${cards({...view, level: view.level + 1}, group.numbers, actions)}
          </ul>
        `,
      )}
    ${moreButton(view, actions)}
  `;
}

function cards(view: ListView, numbers: readonly number[], actions: Actions): TemplateResult[] {
  return numbers.map((number) => card(view, number, actions));
}

/**
 * A card of a service; without one, the card that is there already, as it is, for a service to come. Cards
 * are kept by place and given another service: to make one costs more.
 */
function card(view: ListView, number: number | undefined, actions: Actions): TemplateResult {
  const service = number === undefined ? undefined : view.services[number];
  const metres = number === undefined ? undefined : view.metres?.(number);
  const select = (event: Event) => {
    const isUsed = event
      .composedPath()
      .some((node) => node instanceof HTMLElement && node.matches('a, button'));
    if (isUsed && number !== undefined) actions.select(number);
  };
  return html`
    <li tabindex="-1" data-number=${number ?? noChange}>
      ${metres === undefined ? nothing : html`<p class="note">${distanceWords(metres)}</p>`}
      <casa-service-card
        details="compact"
        .service=${service === undefined ? noChange : view.detailed(service)}
        .headingLevel=${view.level}
        .timeZone=${view.timeZone}
        @click=${select}
      ></casa-service-card>
    </li>
  `;
}

function moreButton({numbers, shown}: ListView, actions: Actions): unknown {
  const left = numbers.length - shown;
  if (left <= 0) return nothing;
  return html`
    <p>
      <button type="button" part="more" @click=${actions.more}>
        ${msg(str`Mostra altri servizi (ne restano ${left})`, {id: 'finder.more'})}
      </button>
    </p>
  `;
}
