import type {ServiceRecord} from '../../data/records.js';
import {termsOf} from '../../domain/directory/service.js';
import {isSensitive} from '../../domain/helplines/sensitive.js';
import {clock} from '../../platform/clock.js';
import {save, saved} from '../../platform/saved.js';

/** A directory as it was on an earlier visit. */
export interface Copy {
  readonly records: readonly ServiceRecord[];
  readonly readAt: Date;
}

/** Older ones help nobody. */
const longest = 30 * 24 * 3_600_000;

/**
 * Keeps a directory in this browser for the next visit; never what it holds of violence, trafficking or abuse,
 * as others look at a device too.
 */
export async function keepCopy(key: string, records: readonly ServiceRecord[]): Promise<void> {
  const harmless = records.filter(({attributes}) => !isSensitive(termsOf(attributes)));
  await save(key, {readAt: +clock.now(), records: harmless});
}

/** The copy that was kept under a key, `undefined` when there is none or it is too old. */
export async function copyOf(key: string): Promise<Copy | undefined> {
  const value = (await saved(key)) as Partial<{readAt: number; records: ServiceRecord[]}> | undefined;
  const {readAt, records} = value ?? {};
  if (typeof readAt !== 'number' || !Array.isArray(records)) return undefined;
  const age = +clock.now() - readAt;
  return age >= 0 && age < longest ? {records, readAt: new Date(readAt)} : undefined;
}
