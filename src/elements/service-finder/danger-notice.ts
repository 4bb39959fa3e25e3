import {html, type TemplateResult} from 'lit';
import type {Danger} from '../../domain/search/danger.js';
import {msg} from '../../ui/localize.js';
import {nationalLine} from '../../ui/templates/phone-link.js';

/** What these cost no source says; nor when 116000 answers. */
const hasNoPrice = new Set(['114', '116000']);

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
      ${lines.map(([words, number]) => html`<p>${words} ${nationalLine(number, !hasNoPrice.has(number), number !== '116000')}</p>`)}
    </div>
  `;
}
