import type {Term} from '../directory/directory.js';
import {isSensitiveTopic, type Topic} from './topic.js';

/** Nothing is an emergency by its terms: only its publisher can say so. */
type Filed = Exclude<Topic, 'emergency'>;

/**
 * Words by which directories file what they are about, in the languages that Milan's come in.
 *
 * `abuse` alone is not among them: directories also file help with drugs under it.
 */
const words: Readonly<Record<Filed, RegExp>> = {
  violence:
    /viol(en[zctț]|ên)|stalking|maltratt|maltrat|molest|harass|harc[eè]le|stupr|\brape\b|femminicid|femicid|(domestic|sexual|child|partner|elder|spous\w{0,9}|emotional|physical) abuse|abus[oi] (sessual|domestic|su(i)? minori)|abus sexuel|mutilazioni genital|genital mutilation|matrimon\w{1,9} forzat|forced marriage|mariage forc[eé]|عنف|تحرش|اغتصاب|насильств|насили|暴力|家暴|gewalt|\bdhun/iu,
  trafficking:
    /\b(anti)?[- ]?tratta\b|traffick|traite des|sfruttament|human exploitation|trata de|الاتجار|торгівл\S{0,9} людьми|торговл\S{0,9} людьми|人口贩|menschenhandel/iu,
  children: /\b(minori|infanzia|bambin[ie]|adolescenti|child(ren)?|youth|enfants?|enfance)\b|أطفال/iu,
  health: /\b(salute|sanit|medic|health|sant[eé])|صحة|صحية/iu,
};

/** What a service is about, by the codes and names of its terms. */
export function topicsOf(terms: readonly Pick<Term, 'code' | 'name'>[]): readonly Topic[] {
  const filed = terms
    .flatMap(({code, name}) => [code ?? '', name.value])
    .map((word) => word.replace(/[_-]+/g, ' '));
  return (Object.keys(words) as Filed[]).filter((topic) => filed.some((word) => words[topic].test(word)));
}

/**
 * Whether a service is about violence, trafficking or abuse, by its terms.
 *
 * The days, times and addresses of such a service are not shown unless its publisher asks for it, for
 * they also tell whoever somebody is hiding from.
 */
export function isSensitive(terms: readonly Pick<Term, 'code' | 'name'>[]): boolean {
  return topicsOf(terms).some(isSensitiveTopic);
}
