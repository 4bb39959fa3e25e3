import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Directory, Service} from '../../domain/directory/directory.js';
import {msg, str} from '../../ui/localize.js';
import {heading} from '../../ui/templates/heading.js';
import {properName} from '../../ui/templates/words.js';
import {distanceWords} from './distance-words.js';
import type {Actions} from './view.js';

/** The results to show. */
interface ListView {
  readonly services: readonly Service[];
  readonly directory: Directory;
  /** Numbers of all results, best first. */
  readonly numbers: readonly number[];
  /** How many of them to show. */
  readonly shown: number;
  readonly metres: ((number: number) => number | undefined) | undefined;
  readonly level: number;
  readonly timeZone: string;
}

/** Results as cards in one list. */
export function resultList(view: ListView, actions: Actions): TemplateResult {
  const numbers = view.numbers.slice(0, view.shown);
  return html`<ul part="results">
      ${cards(view, numbers, actions)}
    </ul>
    ${moreButton(view, actions)}`;
}

/** Results as cards under the centre where they are given; a service of several centres stands under each. */
export function resultsByCentre(view: ListView, actions: Actions): TemplateResult {
  const numbers = view.numbers.slice(0, view.shown);
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

function cards(view: ListView, numbers: readonly number[], actions: Actions): unknown {
  return repeat(
    numbers,
    (number) => number,
    (number) => {
      const metres = view.metres?.(number);
      const select = (event: Event) => {
        const isUsed = event
          .composedPath()
          .some((node) => node instanceof HTMLElement && node.matches('a, button'));
        if (isUsed) actions.select(number);
      };
      return html`
        <li tabindex="-1">
          ${metres === undefined ? nothing : html`<p class="note">${distanceWords(metres)}</p>`}
          <casa-service-card
            details="compact"
            .service=${view.services[number]}
            .headingLevel=${view.level}
            .timeZone=${view.timeZone}
            @click=${select}
          ></casa-service-card>
        </li>
      `;
    },
  );
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
