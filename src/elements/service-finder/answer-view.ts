import {html, nothing, type TemplateResult} from 'lit';
import type {Service} from '../../domain/directory/directory.js';
import type {DirectoryState} from '../../stores/directory/state.js';
import {isolated} from '../../ui/format.js';
import {msg, str} from '../../ui/localize.js';
import {heading} from '../../ui/templates/heading.js';
import {urgentNumbers} from '../../ui/templates/urgent-numbers.js';
import {foundWords} from './answer-words.js';
import {dangerNotice} from './danger-notice.js';
import {lostWords} from './distance-words.js';
import {directoryNote} from './directory-note.js';
import {chosenLabels} from './filter-words.js';
import {distances} from './finding.js';
import {noResults} from './no-results.js';
import type {ResultGroup} from './result-groups.js';
import {type ListView, resultLists} from './result-list.js';
import type {Actions, Outcome} from './view.js';

/** How to show an outcome. */
interface AnswerView extends Outcome {
  /** What is known of the directory. */
  readonly state: DirectoryState;
  /** A service with all that is known of it. */
  readonly detailed: (service: Service) => Service;
  /** Where the person is could not be found out. */
  readonly isLost: boolean;
  /** How many results to show. */
  readonly shown: number;
  /** Those results, in one list or in several. */
  readonly groups: readonly ResultGroup[];
  /** How many of their cards to bring up to date now. */
  readonly rows: number;
  /** How many cards each list had before. */
  readonly cards: readonly number[];
  /** Changes when the cards there were must not be kept. */
  readonly pool: number;
  readonly level: number;
  readonly timeZone: string | undefined;
  readonly patronDay: string | undefined;
}

/** How many were found, by what, and the results themselves; whom to call when there are none. */
export function answerView(view: AnswerView, actions: Actions): TemplateResult {
  const {question, answer, search, level} = view;
  const count = answer.numbers.length;
  const dangers = search.dangersIn(question.words);
  const list = {
    ...view,
    services: search.services,
    numbers: answer.numbers,
    metres: distances(search, question),
    level: level + 1,
  };
  return html`
    ${chips(view, actions)}
    <div class="answer">
      ${directoryNote(view.state, view.timeZone, actions)}
      ${dangers.length === 0 ? nothing : dangerNotice(dangers, view)}
      ${heading(level, foundWords(question.words, count, view.isWhole), 'results')} ${whereabouts(view)}
      ${unknownHours(view)}
      ${
        count === 0
          ? html`${noResults(view, actions)} ${alternatives(view, list, actions)}`
          : resultLists(list, actions)
      }
      ${dangers.length === 0 ? urgentNumbers(view.directory, view.timeZone) : nothing}
    </div>
  `;
}

/** Whom to ask when nothing answers the words; nothing to say of a directory where nobody is. */
function alternatives({question, search}: AnswerView, list: ListView, actions: Actions): unknown {
  const numbers = question.words.trim() === '' ? [] : search.general;
  if (numbers.length === 0) return nothing;
  const groups = [{title: undefined, numbers}];
  return html`
    ${heading(list.level, msg('Puoi chiedere qui', {id: 'finder.ask'}))}
    ${resultLists({...list, numbers, groups, rows: numbers.length, level: list.level + 1}, actions)}
  `;
}

/** The filters chosen, each to be taken away at a press. */
function chips({search, question}: AnswerView, actions: Actions): unknown {
  const labels = chosenLabels(search, question.filters);
  if (labels.length === 0) return nothing;
  return html`
    <ul part="chips" class="chips" aria-label=${msg('Filtri scelti', {id: 'finder.chosen'})}>
      ${labels.map(([filter, option]) => {
        const remove = () => {
          actions.drop([filter]);
        };
        const label = isolated(option);
        const name = msg(str`Togli il filtro: ${label}`, {id: 'finder.remove'});
        return html`
          <li>
            <button type="button" aria-label=${name} @click=${remove}>
              <bdi>${option}</bdi> <span aria-hidden="true">×</span>
            </button>
          </li>
        `;
      })}
    </ul>
  `;
}

/** Says that where the person is is being found out, or could not be. */
function whereabouts({question: {origin}, isLost}: AnswerView): unknown {
  if (isLost) return html`<p class="note">${lostWords()}</p>`;
  if (origin === undefined || origin.position !== undefined) return nothing;
  return html`<p class="note">${msg('Cerco dove sei…', {id: 'finder.locating'})}</p>`;
}

/** Says that the filter by hours kept those of which nobody knows: unknown is not closed. */
function unknownHours({answer: {narrowed}}: AnswerView): unknown {
  const count = narrowed?.unknownHours ?? 0;
  if (count === 0) return nothing;
  return html`<p class="note">
    ${msg(str`Di ${count} non sappiamo gli orari: telefona prima di andare.`, {id: 'finder.unknown-hours'})}
  </p>`;
}
