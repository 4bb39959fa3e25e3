import {html, type TemplateResult} from 'lit';
import type {Danger} from '../../domain/search/danger.js';
import {msg} from '../../ui/localize.js';
import {phoneLink} from '../../ui/templates/phone-link.js';

/** The number to call first beside 112, by danger; each is a line of national standing (`domain/helplines`). */
function lines(danger: Danger): readonly (readonly [string, string])[] {
  const emergency = [msg('In pericolo, chiama subito:', {id: 'urgent.emergency'}), '112'] as const;
  switch (danger) {
    case 'violence':
      return [emergency, [msg('Contro la violenza, giorno e notte:', {id: 'urgent.violence'}), '1522']];
    case 'trafficking':
      return [
        emergency,
        [msg('Contro lo sfruttamento, giorno e notte:', {id: 'urgent.trafficking'}), '800 290 290'],
      ];
    case 'children':
      return [emergency, [msg('Per bambini e ragazzi in pericolo:', {id: 'urgent.children'}), '114']];
    default:
      return [emergency];
  }
}

/** The numbers that come before any service when words of danger are typed. */
export function dangerNotice(danger: Danger): TemplateResult {
  return html`
    <div part="danger" class="card danger">
      ${lines(danger).map(([words, number]) => html`<p>${words} ${phoneLink(shortLine(number))}</p>`)}
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
