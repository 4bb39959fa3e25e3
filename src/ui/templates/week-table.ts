import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Hours} from '../../domain/hours/hours.js';
import type {PlaceClock} from '../../domain/hours/place-clock.js';
import {week, type WeekDay} from '../../domain/hours/week.js';
import {formatMinutes, formatWeekdayOf} from '../format.js';
import {holidayName} from '../holidays.js';
import {msg, str} from '../localize.js';
import {words} from './words.js';

/**
 * The hours of seven days as a table, today marked in text and for assistive technology; without a mark where
 * nobody knows by whose clock it is today.
 */
export function weekTable(hours: Hours, now: Date, {timeZone, calendar}: PlaceClock): TemplateResult {
  const days = week(hours, {now, timeZone: timeZone ?? 'UTC', calendar}).map((day) => ({
    ...day,
    today: day.today && timeZone !== undefined,
  }));
  return html`
    <table part="week">
      <caption class="hidden">
        ${msg('Orari della settimana', {id: 'hours.week'})}
      </caption>
      <tbody>
        ${days.map(
          (day) => html`
            <tr aria-current=${ifDefined(day.today ? 'date' : undefined)}>
              <th scope="row">${dayName(day)}</th>
              <td>${dayHours(day)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function dayName({date, today}: WeekDay): string {
  const day = formatWeekdayOf(date);
  return today ? msg(str`${day} (oggi)`, {id: 'hours.today'}) : day;
}

function dayHours(day: WeekDay): unknown {
  const {intervals, holiday, closedReason, unconfirmed, incomplete} = day;
  const name = holiday === undefined ? nothing : html` (${holidayName(holiday)})`;
  if (closedReason !== undefined) return html`${msg('Chiuso', {id: 'hours.closed'})}: ${words(closedReason)}`;
  const asPublished = day.asPublished.map((times) => html`<div>${words(times)}</div>`);
  if (intervals === undefined)
    return html`${asPublished}${msg('Da confermare', {id: 'hours.unconfirmed'})}${name}`;
  if (intervals.length === 0) return html`${msg('Chiuso', {id: 'hours.closed'})}${name}`;
  const doubt =
    unconfirmed || incomplete
      ? html`<div>${msg('Telefona prima', {id: 'hours.call-first'})}${name}</div>`
      : name;
  return html`${intervals.map(interval)}${asPublished}${doubt}`;
}

function interval({
  opens,
  closes,
  wholeDay,
  byAppointment,
}: NonNullable<WeekDay['intervals']>[number]): TemplateResult {
  const from = formatMinutes(opens);
  const to = formatMinutes(closes);
  const span = wholeDay
    ? msg('24 ore su 24', {id: 'hours.whole-day'})
    : html`<bdi dir="ltr">${msg(str`${from}–${to}`, {id: 'hours.interval'})}</bdi>`;
  const note = byAppointment ? html` (${msg('su appuntamento', {id: 'hours.by-appointment'})})` : nothing;
  return html`<div>${span}${note}</div>`;
}
