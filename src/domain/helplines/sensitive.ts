import type {Term} from '../directory/directory.js';
import {isSensitiveTopic, type Topic} from './topic.js';

/**
 * Words by which directories file what they are about, in the languages that Milan's come in.
 *
 * `abuse` alone is not among them: directories also file help with drugs under it.
 */
const words: Readonly<Record<Topic, RegExp>> = {
  violence:
    /viol(en[zctț]|ên)|stalking|maltratt|maltrat|molest|harass|harc[eè]le|stupr|\brape\b|femminicid|femicid|(domestic|sexual|child|partner|elder|spous\w*|emotional|physical) abuse|abus[oi] (sessual|domestic|su(i)? minori)|abus sexuel|mutilazioni genital|genital mutilation|matrimon\w+ forzat|forced marriage|mariage forc[eé]|عنف|تحرش|اغتصاب|насильств|насили|暴力|家暴|gewalt|\bdhun/iu,
  trafficking:
    /\b(anti)?[- ]?tratta\b|traffick|traite des|sfruttament|human exploitation|trata de|الاتجار|торгівл\S* людьми|торговл\S* людьми|人口贩|menschenhandel/iu,
  emergency: /\b(emergenz[ae]|emergency|urgences?)\b|طوارئ/iu,
  children: /\b(minori|infanzia|bambin[ie]|adolescenti|child(ren)?|youth|enfan(ts?|ce))\b|أطفال/iu,
  health: /\b(salute|sanit\S*|medic\S*|health|sant[eé])\b|صحة|صحية/iu,
};

/** What a service is about, by the codes and names of its terms. */
export function topicsOf(terms: readonly Pick<Term, 'code' | 'name'>[]): readonly Topic[] {
  const filed = terms
    .flatMap(({code, name}) => [code ?? '', name.value])
    .map((word) => word.replaceAll('_', ' '));
  return (Object.keys(words) as Topic[]).filter((topic) => filed.some((word) => words[topic].test(word)));
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
