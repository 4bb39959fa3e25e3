import {html, type TemplateResult} from 'lit';
import type {Text} from '../../domain/directory/directory.js';
import {direction, getLocale} from '../localize.js';

/** Published words, marked with their own language where that is not the page's. */
export function words({value, lang}: Text): TemplateResult {
  if (lang === undefined || lang === getLocale()) return html`<bdi>${value}</bdi>`;
  return html`<bdi lang=${lang} dir=${direction(lang)}>${value}</bdi>`;
}

/** A proper name: never translated, in its own direction. */
export function properName({value}: Text): TemplateResult {
  return html`<bdi translate="no">${value}</bdi>`;
}

/** Published words of several paragraphs, which blank lines divide. */
export function paragraphs(text: Text): readonly TemplateResult[] {
  const parts = text.value.split(/\n\s*\n/).filter((part) => part.trim() !== '');
  return parts.map((value) => html`<p>${words({...text, value})}</p>`);
}
