import {expect} from '@open-wc/testing';
import type {Hours} from '../../../src/domain/hours/hours.js';
import {openings} from '../../../src/domain/hours/openings.js';
import {inEveryBrowserZone} from './browser-zones.js';

export interface Case {
  readonly name: string;
  readonly hours: Hours;
  readonly from: string;
  readonly to: string;
  /** As `spans`. */
  readonly are: readonly string[];
}

/** The openings from one instant to another, in UTC to the minute: `2026-11-16T08:00/2026-11-16T12:00`. */
export function spans(hours: Hours, from: string, to: string, timeZone = 'Europe/Rome'): string[] {
  const short = (date: Date) => date.toISOString().slice(0, 16);
  return openings(hours, {from: new Date(from), to: new Date(to)}, timeZone, 'IT-Milano').map(
    ({start, end}) => `${short(start)}/${short(end)}`,
  );
}

/** Holds the openings of each case, with the browser in every zone. */
export function holdOpenings(cases: readonly Case[]): void {
  inEveryBrowserZone(() => {
    for (const {name, hours, from, to, are} of cases)
      it(name, () => {
        expect(spans(hours, from, to)).to.deep.equal(are);
      });
  });
}
