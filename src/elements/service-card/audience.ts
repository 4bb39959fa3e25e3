import {html, type TemplateResult} from 'lit';
import type {Service} from '../../domain/directory/directory.js';
import {msg, str} from '../../ui/localize.js';
import {paragraphs} from '../../ui/templates/words.js';

/** For whom a service is, `undefined` where nobody said: that is not "for everybody". */
export function audience({eligibility, ages}: Service): TemplateResult | undefined {
  const years = agesWords(ages);
  if (eligibility === undefined && years === undefined) return undefined;
  return html`${eligibility && paragraphs(eligibility)}${years && html`<p>${years}</p>`}`;
}

function agesWords({from, to}: Service['ages']): string | undefined {
  if (from !== undefined && to !== undefined) return msg(str`Da ${from} a ${to} anni`, {id: 'service.ages'});
  if (from !== undefined && from > 0) return msg(str`Da ${from} anni in su`, {id: 'service.ages-from'});
  if (to !== undefined) return msg(str`Fino a ${to} anni`, {id: 'service.ages-to'});
  return undefined;
}
