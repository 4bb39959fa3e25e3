import {html, nothing, type TemplateResult} from 'lit';
import {countryServed} from '../../domain/country/served.js';
import type {Directory} from '../../domain/directory/directory.js';
import {nationalNumber, ownLines} from '../../domain/helplines/national.js';
import type {Danger} from '../../domain/search/danger.js';
import {msg} from '../../ui/localize.js';
import {nationalLine, phoneRow} from '../../ui/templates/phone-link.js';
import {words as published} from '../../ui/templates/words.js';

/** What these cost no source says; nor when 116000 answers. */
const hasNoPrice = new Set(['114', '116000']);

/** Whom the line beside the emergency number is for, by danger. */
function words(danger: Danger): string | undefined {
  switch (danger) {
    case 'violence':
      return msg('Contro la violenza, giorno e notte:', {id: 'urgent.violence'});
    case 'trafficking':
      return msg('Contro lo sfruttamento, giorno e notte:', {id: 'urgent.trafficking'});
    case 'missing-child':
      return msg('Per un bambino o un ragazzo scomparso:', {id: 'urgent.missing-child'});
    case 'children':
      return msg('Per bambini e ragazzi in pericolo:', {id: 'urgent.children'});
    default:
      return undefined;
  }
}

/** The numbers that come before any service when words of danger are typed: where the directory is, or its own. */
export function dangerNotice(
  dangers: readonly Danger[],
  {directory, timeZone}: {readonly directory: Directory; readonly timeZone: string | undefined},
): unknown {
  const country = countryServed(directory.country, timeZone);
  const row = (danger: Danger, title: string | undefined): TemplateResult[] => {
    const number = nationalNumber(danger, country);
    if (number === undefined || title === undefined) return [];
    return [html`<p>${title} ${nationalLine(number, !hasNoPrice.has(number), number !== '116000')}</p>`];
  };
  const lines = [
    ...row('emergency', msg('In pericolo, chiama subito:', {id: 'urgent.emergency'})),
    ...dangers.flatMap((danger) => row(danger, words(danger))),
    ...(country?.code === 'IT' ? [] : ownLines(directory.helplines)).map(
      ({name, phones}) => html`<p>${published(name)}: ${phones.map(phoneRow)}</p>`,
    ),
  ];
  if (lines.length === 0) return nothing;
  return html`<div part="danger" class="card danger" tabindex="-1">${lines}</div>`;
}
