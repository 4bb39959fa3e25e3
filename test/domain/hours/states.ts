import {expect} from '@open-wc/testing';
import type {Hours, OpenState, Standing} from '../../../src/domain/hours/hours.js';
import {openState, type Circumstances} from '../../../src/domain/hours/status.js';
import {inEveryBrowserZone} from './browser-zones.js';
import {hoursOf, weekdays, weekly} from './schedules.js';

const active: Standing = {kind: 'active', checkedOn: '2026-11-01'};

/** An instant in Milan, at a place that is checked. */
export function at(now: string, over: Partial<Circumstances> = {}): Circumstances {
  return {now: new Date(now), timeZone: 'Europe/Rome', calendar: 'IT-Milano', standing: active, ...over};
}

/** A state in a line: its kind and what it tells, times by the clock in Milan. */
export function told(state: OpenState): string {
  const time = (date: Date) => date.toLocaleString('sv-SE', {timeZone: 'Europe/Rome'}).slice(0, 16);
  switch (state.kind) {
    case 'open':
    case 'closing-soon':
      return `${state.kind} until ${time(state.until)}`;
    case 'opens-later-today':
    case 'opens-on-day':
      return `${state.kind} ${time(state.opens)}`;
    case 'closed-long':
      return `closed-long, reopens ${state.reopens ? time(state.reopens) : '?'}, ${state.reason?.value ?? 'no reason'}`;
    case 'holiday-unconfirmed':
      return `holiday-unconfirmed ${state.holiday}`;
    case 'unknown':
      return `unknown ${state.reason}`;
    default:
      return state.kind;
  }
}

/** Monday to Friday, 9 to 17. */
export const office = hoursOf(weekly(weekdays, '09:00-17:00'));

export interface Case {
  readonly hours: Hours | undefined;
  readonly now: string;
  /** As `told`. */
  readonly is: string;
  readonly because: string;
}

/** Holds the state of each case, with the browser in every zone. */
export function holdStates(cases: readonly Case[]): void {
  inEveryBrowserZone(() => {
    for (const {hours, now, is, because} of cases)
      it(`is ${is} at ${now}, as ${because}`, () => {
        expect(told(openState(hours, at(now)))).to.equal(is);
      });
  });
}
