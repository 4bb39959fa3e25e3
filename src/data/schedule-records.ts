import type {PlainDate, Text, WallMinutes, Weekday} from './records.js';

/** When a schedule recurs: the RFC 5545 rule parts that HSDS carries. */
export interface Recurrence {
  /** `ONCE`: the day of `start` only. */
  readonly freq: 'WEEKLY' | 'MONTHLY' | 'ONCE';
  /** Every how many weeks or months, 1 or more. Above 1, `start` is there. */
  readonly interval: number;
  /** `nth`: which one of the month, from its end when negative; `undefined` is every one. */
  readonly byDay: readonly {readonly day: Weekday; readonly nth: number | undefined}[];
  /** Days of the month, from its end when negative. */
  readonly byMonthDay: readonly number[];
  readonly weekStart: Weekday;
  readonly count: number | undefined;
  /** Last day, inclusive. */
  readonly until: PlainDate | undefined;
  readonly start: PlainDate | undefined;
}

/** One published interval of opening and the days on which it holds. */
export interface Schedule {
  /** `undefined`: published, but its days are in doubt; only what was published can be shown. */
  readonly recurrence: Recurrence | undefined;
  /**
   * `opens` 0 and `closes` 1439 or 1440 are a whole day; `closes` < `opens` ends the next day. Times in doubt, as equal
   * ones, are neither.
   */
  readonly opens: WallMinutes | undefined;
  readonly closes: WallMinutes | undefined;
  /** Published as "closed" on those days. */
  readonly closed: boolean;
  readonly validFrom: PlainDate | undefined;
  readonly validTo: PlainDate | undefined;
  /** What was published of public holidays: closed, open as usual, or nothing. */
  readonly publicHolidays: 'closed' | 'open' | undefined;
  readonly byAppointment: boolean;
  readonly description: Text | undefined;
  readonly notes?: Text | undefined;
  /** The words beside it speak of closures or exceptions, so that nobody can reckon with its times. */
  readonly isDoubtful?: boolean | undefined;
  /** Whose clock its times are by: an IANA name, or hours ahead of UTC. */
  readonly timeZone?: string | number | undefined;
  /** Its days and its times as they were written, where either is in doubt. */
  readonly publishedDays?: Text | undefined;
  readonly publishedTimes?: Text | undefined;
}

/** Exceptional days, both ends inclusive: closed, or open at other times. They replace what is usual. */
export interface Exception {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** It holds every year: of `from` and `to` only month and day count, and `to` may come first. */
  readonly everyYear?: boolean | undefined;
  /** It may mean these days or others, as its dates cannot be read or in two ways: they are unknown. */
  readonly isDoubtful?: boolean | undefined;
  readonly closed: boolean;
  readonly opens: WallMinutes | undefined;
  readonly closes: WallMinutes | undefined;
  readonly description: Text | undefined;
  /** Its days and its times as they were written, where either is in doubt. */
  readonly publishedDays?: Text | undefined;
  readonly publishedTimes?: Text | undefined;
}
