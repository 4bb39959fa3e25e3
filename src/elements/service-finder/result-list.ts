import {html, noChange, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Service} from '../../domain/directory/directory.js';
import {msg, str} from '../../ui/localize.js';
import {heading} from '../../ui/templates/heading.js';
import {distanceWords} from './distance-words.js';
import type {Metres} from './finding.js';
import {drawnOf, type ResultGroup} from './result-groups.js';
import type {Actions} from './view.js';

/** The results to show. */
export interface ListView {
  readonly services: readonly Service[];
  /** A service with all that is known of it. */
  readonly detailed: (service: Service) => Service;
  /** Numbers of all results, best first. */
  readonly numbers: readonly number[];
  /** How many of them to show. */
  readonly shown: number;
  /** Those to show, in one list or in several. */
  readonly groups: readonly ResultGroup[];
  /** How many of their cards to bring up to date now; the others wait, out of sight. */
  readonly rows: number;
  /** How many cards each list had before; while some wait, they are kept for them. */
  readonly cards: readonly number[];
  /** Changes when the cards there were must not be kept: the person opened one. */
  readonly pool: number;
  readonly metres: Metres | undefined;
  readonly level: number;
  readonly timeZone: string | undefined;
  readonly patronDay: string | undefined;
}

/** Results as cards, each group of them under its title. What waits for its turn keeps the room it will take. */
export function resultLists(view: ListView, actions: Actions): TemplateResult {
  const allDrawn = drawnOf(view.groups, view.rows);
  const lists = view.groups.map(({title, numbers, centre}, at) => {
    const drawn = allDrawn[at] ?? 0;
    const kept = view.cards[at] ?? 0;
    if (title === undefined) return list(view, numbers, {drawn, kept}, actions);
    const metres = view.metres && ((number: number) => view.metres?.(number, centre));
    return html`
      <div class=${drawn === 0 ? 'group later' : 'group'}>
        ${heading(view.level, title)}
        ${list({...view, metres, level: view.level + 1}, numbers, {drawn, kept}, actions)}
      </div>
    `;
  });
  return html`${keyed(view.pool, html`${lists}`)} ${moreButton(view, actions)}`;
}

/** `drawn` are brought up to date now; of those to come, `kept` cards are there from before. */
function list(
  view: ListView,
  numbers: readonly number[],
  {drawn, kept}: {readonly drawn: number; readonly kept: number},
  actions: Actions,
): TemplateResult {
  const isWaiting = drawn < numbers.length;
  const length = isWaiting ? Math.max(numbers.length, kept) : drawn;
  const rows = Array.from({length}, (_, at) => {
    if (at >= Math.max(drawn, kept)) return html`<li class="later"></li>`;
    return card(view, at < drawn ? numbers[at] : undefined, actions);
  });
  return html`<ul part="results" aria-busy=${isWaiting ? 'true' : nothing}>
    ${rows}
  </ul>`;
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
    <li class=${service === undefined ? 'later' : nothing} tabindex="-1" data-number=${number ?? noChange}>
      ${metres === undefined ? nothing : html`<p class="note">${distanceWords(metres)}</p>`}
      <casa-service-card
        details="compact"
        .service=${service === undefined ? noChange : view.detailed(service)}
        .headingLevel=${view.level}
        .timeZone=${view.timeZone}
        .patronDay=${view.patronDay}
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
