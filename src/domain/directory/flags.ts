import type {Attribute, PlainDate} from './directory.js';

/**
 * Codes of the small taxonomy "C.A.S.A. flags": machine-readable marks that HSDS has no field for.
 * They ride on `attributes[]`, so that other HSDS clients read the record as before.
 */
const codes = [
  'helpline',
  'emergency',
  'always_open',
  'public_holidays_closed',
  'by_appointment',
  'publish_hours',
  'publish_address',
  'to_be_confirmed',
  'assured_date',
  'address_certainty',
  'certainty',
  'source',
] as const;

export type Flag = (typeof codes)[number];

const isOff = (value: string | undefined): boolean => /^(false|no|0|off)$/i.test(value?.trim() ?? '');

/** Whether an attribute is one of our marks rather than a category that people search by. */
export function isFlag({linkType, term}: Attribute): boolean {
  return linkType === 'flag' || (codes as readonly (string | undefined)[]).includes(term?.code);
}

/** Whether a record carries a mark, and does not take it back by its value (`false`, `no`, `0`, `off`). */
export function hasFlag(attributes: readonly Attribute[], flag: Flag): boolean {
  return attributes.some(({term, value}) => term?.code === flag && !isOff(value));
}

/** The value of a mark, `undefined` when it is not there or has none. */
export function flagValue(attributes: readonly Attribute[], flag: Flag): string | undefined {
  return attributes.find(({term}) => term?.code === flag)?.value;
}

/** The day on which a record that has no field for it was checked, from its mark `assured_date`. */
export function assuredOn(attributes: readonly Attribute[]): PlainDate | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(flagValue(attributes, 'assured_date') ?? '')?.[0];
  return day === undefined || Number.isNaN(Date.parse(day)) ? undefined : day;
}

/** Whether its publisher marked one part of a record, such as its `address`, as not confirmed. */
export function isToBeConfirmed(attributes: readonly Attribute[], part: string): boolean {
  return attributes.some(({term, value}) => term?.code === 'to_be_confirmed' && value === part);
}
