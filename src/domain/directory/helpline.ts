import type {ServiceRecord} from '../../data/records.js';
import {isCampaign} from '../helplines/campaign.js';
import type {Phone, ServiceFacts} from './directory.js';
import {hasFlag} from './flags.js';

/**
 * Terms by which feeds of others file their helplines: Open Eligibility 108-07-02 "Help Hotlines",
 * AIRS/211 RP-1500.1400 "Crisis hotlines", and plain words.
 */
const hotline =
  /^(108-07-02$|RP-1500\.1400)|\b(hot ?lines?|help ?lines?|numero verde|linea d'aiuto|telefono amico)\b/i;

/**
 * Whether a service is a telephone line rather than something to go to.
 *
 * By our mark; in feeds without it, when it has a phone, no place, and a term that says so.
 */
export function isHelpline({attributes, places, phones}: ServiceRecord): boolean {
  if (hasFlag(attributes, 'helpline')) return true;
  if (places.length > 0 || phones.length === 0) return false;
  return attributes.some(({term}) => hotline.test(term?.code ?? '') || hotline.test(term?.name.value ?? ''));
}

const plain = ({dial, number}: Phone): string => (dial ?? number).replace(/^(\+|00)39/, '');

/**
 * Helplines once each: real feeds list the same line once per site. One with a number of its own stays, and
 * so does a campaign, which is there for its words.
 */
export function withoutRepeats(lines: readonly ServiceFacts[]): readonly ServiceFacts[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    if (isCampaign(line)) return true;
    const numbers = line.phones.map(plain);
    const isRepeat = numbers.length > 0 && numbers.every((number) => seen.has(number));
    for (const number of numbers) seen.add(number);
    return !isRepeat;
  });
}
