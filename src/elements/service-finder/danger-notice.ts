import {html, type TemplateResult} from 'lit';
import type {Danger} from '../../domain/search/danger.js';
import {msg} from '../../ui/localize.js';
import {phoneLink} from '../../ui/templates/phone-link.js';

/** The line to call beside 112, by danger; each is of national standing (`domain/helplines`). */
function line(danger: Danger): readonly [words: string, number: string] | undefined {
  switch (danger) {
    case 'violence':
      return [msg('Contro la violenza, giorno e notte:', {id: 'urgent.violence'}), '1522'];
    case 'trafficking':
      return [msg('Contro lo sfruttamento, giorno e notte:', {id: 'urgent.trafficking'}), '800 290 290'];
    case 'missing-child':
      return [msg('Per un bambino o un ragazzo scomparso:', {id: 'urgent.missing-child'}), '116000'];
    case 'children':
      return [msg('Per bambini e ragazzi in pericolo:', {id: 'urgent.children'}), '114'];
    default:
      return undefined;
  }
}

/** The numbers that come before any service when words of danger are typed. */
export function dangerNotice(dangers: readonly Danger[]): TemplateResult {
  const emergency = [msg('In pericolo, chiama subito:', {id: 'urgent.emergency'}), '112'] as const;
  const lines = [emergency, ...dangers.map(line).filter((one) => one !== undefined)];
  return html`
    <div part="danger" class="card danger" tabindex="-1">
      ${lines.map(([words, number]) => html`<p>${words} ${phoneLink(shortLine(number))}</p>`)}
    </div>
  `;
}

/** Short codes and green numbers are dialled bare. */
function shortLine(number: string) {
  return {
    id: undefined,
    number,
    dial: number.replaceAll(' ', ''),
    extension: undefined,
    type: 'voice',
    description: undefined,
    languages: [],
  };
}
