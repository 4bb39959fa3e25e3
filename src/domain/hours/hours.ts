import type {Exception, PlainDate, Schedule, Text} from '../../data/records.js';
import type {Holiday} from './holidays.js';

export type {
  Exception,
  PlainDate,
  Recurrence,
  Schedule,
  Text,
  WallMinutes,
  Weekday,
} from '../../data/records.js';

/** Everything published of when a place or a service is open. */
export interface Hours {
  readonly schedules: readonly Schedule[];
  readonly exceptions: readonly Exception[];
}

/** A span in which a place is open, as absolute instants; `end` is exclusive. */
export interface Opening {
  readonly start: Date;
  readonly end: Date;
}

/** What is known, besides the hours, of whether a place still runs as published. */
export interface Standing {
  /** `ended` and `temporarily-closed` win over any hours; `to-be-confirmed` means old or undated data. */
  readonly kind: 'active' | 'temporarily-closed' | 'ended' | 'to-be-confirmed';
  /** When somebody last checked. */
  readonly checkedOn: PlainDate | undefined;
}

/** Why hours cannot be told: nobody published them, they are past telling, or too old to be trusted. */
export type UnknownReason = 'not-published' | 'unclear' | 'to-be-confirmed';

/** What a place's hours say about one instant (`behaviour.md` 2.2 is the list of states). */
export type OpenState =
  | {readonly kind: 'unknown'; readonly reason: UnknownReason}
  | {readonly kind: 'open-always'}
  | {readonly kind: 'open'; readonly until: Date}
  | {readonly kind: 'closing-soon'; readonly until: Date}
  | {readonly kind: 'opens-later-today'; readonly opens: Date}
  | {readonly kind: 'opens-on-day'; readonly opens: Date}
  /** Closed for longer than a week, with the published reason where there is one. */
  | {readonly kind: 'closed-long'; readonly reopens: Date | undefined; readonly reason: Text | undefined}
  | {readonly kind: 'appointment-only'}
  | {readonly kind: 'temporarily-closed'}
  | {readonly kind: 'ended'}
  /** A public holiday of which the hours say nothing: telephone first. */
  | {readonly kind: 'holiday-unconfirmed'; readonly holiday: Holiday};
