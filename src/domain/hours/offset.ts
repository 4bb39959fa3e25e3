/** How many milliseconds a zone's clock is ahead of UTC at an instant. */
export type Offset = (instant: number) => number;

/** As much of Temporal as is needed here. */
interface Temporal {
  readonly Instant: {
    fromEpochMilliseconds(instant: number): {
      toZonedDateTimeISO(timeZone: string): {readonly offsetNanoseconds: number};
    };
  };
}

/**
 * How far a zone is ahead of UTC. Throws a `RangeError` for what the browser does not know as a zone.
 *
 * By Temporal where there is one: the first `Intl.DateTimeFormat` of a page takes a slow phone longer than a whole
 * card. A browser without one, or a page with something else of that name, gets the same from `Intl`.
 */
export function offsetOf(timeZone: string): Offset {
  const {Temporal} = globalThis as {Temporal?: Temporal};
  const byTemporal = (instant: number) =>
    Temporal?.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).offsetNanoseconds;
  try {
    if (Number.isFinite(byTemporal(0))) return (instant) => (byTemporal(instant) ?? NaN) / 1e6;
  } catch {
    // Intl has the last word on what is no zone.
  }
  return byIntl(timeZone);
}

function byIntl(timeZone: string): Offset {
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (instant) => {
    const [month = NaN, day, year = NaN, hour, minute] =
      format.format(instant).match(/\d+/g)?.map(Number) ?? [];
    return Date.UTC(year, month - 1, day, hour, minute) - instant;
  };
}
