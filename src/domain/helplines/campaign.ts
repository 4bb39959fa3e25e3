import type {PlainDate, Service, Text} from '../directory/directory.js';

/** A partner's time-limited message above the lines, told in the directory alone. */
export interface Campaign {
  readonly from: PlainDate | undefined;
  /** Its last day. */
  readonly to: PlainDate;
  /** In the language of the directory's file, as all its words. */
  readonly words: Text;
  /** The numbers it asks people to call, which come before the others while it runs. */
  readonly numbers: readonly string[];
}

/** Whether a service is only there to carry a campaign: it is filed under a term with the code `campaign`. */
export function isCampaign({terms}: Pick<Service, 'terms'>): boolean {
  return terms.some(({code}) => code === 'campaign');
}

/**
 * The campaign that a service carries: its schedules have `valid_from` and `valid_to`, its `alert` (or
 * else description) is what to say, its phones are the numbers to call.
 *
 * `undefined` without words or without an end: such a campaign would never go away by itself.
 */
export function campaignOf({hours, alert, description, phones}: Service): Campaign | undefined {
  const schedules = hours?.schedules ?? [];
  const ends = schedules.flatMap(({validTo}) => validTo ?? []);
  const starts = schedules.flatMap(({validFrom}) => validFrom ?? []);
  const to = ends.toSorted().at(-1);
  const words = alert ?? description;
  if (to === undefined || words === undefined || ends.length < schedules.length) return undefined;
  const from = starts.length < schedules.length ? undefined : starts.toSorted()[0];
  return {from, to, words, numbers: phones.map(({dial, number}) => dial ?? number)};
}

/** Whether a campaign runs on a day, both its ends inclusive. */
export function isRunning({from, to}: Campaign, today: PlainDate): boolean {
  return (from === undefined || from <= today) && today <= to;
}
