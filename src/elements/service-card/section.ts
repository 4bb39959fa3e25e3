import {html, nothing} from 'lit';
import {heading} from '../../ui/templates/heading.js';

/** A block under a heading of its own; nothing at all where nothing was published. */
export function section(level: number, title: string, content: unknown): unknown {
  if (content === undefined || content === false || content === nothing) return nothing;
  return html`<section part="section">${heading(level, title)}${content}</section>`;
}
