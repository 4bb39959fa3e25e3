import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {levelOf} from '../heading-level.js';

/** A heading of level 1 to 6; a level outside is brought inside, as a page may count on from its own. */
export function heading(level: number, content: unknown, id?: string): TemplateResult {
  const name = ifDefined(id);
  const focusable = ifDefined(id === undefined ? undefined : '-1');
  switch (levelOf(level)) {
    case 1:
      return html`<h1 part="heading" id=${name} tabindex=${focusable}>${content}</h1>`;
    case 2:
      return html`<h2 part="heading" id=${name} tabindex=${focusable}>${content}</h2>`;
    case 3:
      return html`<h3 part="heading" id=${name} tabindex=${focusable}>${content}</h3>`;
    case 4:
      return html`<h4 part="heading" id=${name} tabindex=${focusable}>${content}</h4>`;
    case 5:
      return html`<h5 part="heading" id=${name} tabindex=${focusable}>${content}</h5>`;
    default:
      return html`<h6 part="heading" id=${name} tabindex=${focusable}>${content}</h6>`;
  }
}
