import type {PlainDate, Service, Text} from '../directory/directory.js';

/** A partner's time-limited message above the lines, told in the directory alone. */
export interface Campaign {
  readonly from: PlainDate | undefined;
  /** Its last day. */
  readonly to: PlainDate;
  /** In the language of the directory's file, as all its words. */
  readonly words: Text;
  /** The service that carries it; its phones are the campaign's lines. */
  readonly service: Service;
}

/**
 * The campaign that a service carries: one filed under a term with the code `campaign`, whose schedules
 * have `valid_from` and `valid_to`, and whose `alert` (or else description) is what to say.
 *
 * `undefined` for any other service, and for a campaign without an end, which would never go away.
 */
export function campaignOf(service: Service): Campaign | undefined {
  if (!service.terms.some(({code}) => code === 'campaign')) return undefined;
  const spans = service.hours?.schedules ?? [];
  const ends = spans.map(({validTo}) => validTo);
  const to = ends
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1);
  const words = service.alert ?? service.description;
  if (to === undefined || words === undefined || ends.includes(undefined)) return undefined;
  const starts = spans.map(({validFrom}) => validFrom);
  const from = starts.includes(undefined) ? undefined : starts.toSorted()[0];
  return {from, to, words, service};
}

/** Whether a campaign runs on a day, both its ends inclusive. */
export function isRunning({from, to}: Campaign, today: PlainDate): boolean {
  return (from === undefined || from <= today) && today <= to;
}
