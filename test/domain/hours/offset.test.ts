import {expect} from '@open-wc/testing';
import {offsetOf} from '../../../src/domain/hours/offset.js';

const page = globalThis as {Temporal?: unknown};
const native = page.Temporal;

/** What `offsetOf` gives on a page with something else, or nothing, in the place of Temporal. */
function offsetWith(temporal: unknown, zone: string): (instant: number) => number {
  page.Temporal = temporal;
  try {
    return offsetOf(zone);
  } finally {
    page.Temporal = native;
  }
}

/** A day every five months from 1996, when the Union's summer time began, to 2037: each month eight times and more. */
const instants = Array.from({length: 100}, (_, at) => Date.UTC(1996, at * 5, 1 + (at % 28), at % 24));

describe('offsetOf', () => {
  before(function () {
    if (native === undefined) this.skip();
  });

  it('is the same by Temporal as by Intl, in every zone that the browser names', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const byTemporal = offsetOf(zone);
      const byIntl = offsetWith(undefined, zone);
      const differing = instants.filter((instant) => byTemporal(instant) !== byIntl(instant));
      expect(differing, zone).to.deep.equal([]);
    }
  });

  it('is the same in Milan in every quarter around the changes of the clock until 2100', () => {
    const byTemporal = offsetOf('Europe/Rome');
    const byIntl = offsetWith(undefined, 'Europe/Rome');
    for (let year = 1996; year <= 2100; year++)
      for (const month of [2, 9]) {
        const lastSunday = 31 - new Date(Date.UTC(year, month, 31)).getUTCDay();
        for (let quarter = 0; quarter < 16; quarter++) {
          const instant = Date.UTC(year, month, lastSunday, 0, quarter * 15 - 60);
          expect(byTemporal(instant), new Date(instant).toISOString()).to.equal(byIntl(instant));
        }
      }
  });

  const others = {
    nothing: undefined,
    'an empty object': {},
    'something that throws': {
      get Instant() {
        throw new Error('of the page');
      },
    },
    'something that gives no number': {
      Instant: {fromEpochMilliseconds: () => ({toZonedDateTimeISO: () => ({offsetNanoseconds: 'soon'})})},
    },
  };
  for (const [name, temporal] of Object.entries(others))
    it(`is right on a page with ${name} in the place of Temporal`, () => {
      expect(offsetWith(temporal, 'Europe/Rome')(Date.UTC(2026, 6, 1))).to.equal(7_200_000);
    });
});
