import type {Centre, Service, Term} from '../directory/directory.js';
import {type Access, accessTo} from './access.js';

/** What results can be narrowed by. */
export const facetNames = ['need', 'centre', 'language', 'access', 'open', 'free', 'accessible'] as const;

export type FacetName = (typeof facetNames)[number];

/** The one option of a facet that is only on or off. */
export const on = 'yes';

/** The options of a facet that hold for a service, by key. `open` is not here: it changes by the minute. */
export type Facts = Readonly<Record<Exclude<FacetName, 'open'>, readonly string[]>>;

/** The key by which a need is chosen: the term's code, the same in every language. */
export function needKey({code, id, name}: Pick<Term, 'code' | 'id' | 'name'>): string {
  return code ?? id ?? name.value;
}

const nothing: readonly string[] = [];
const yes: readonly string[] = [on];

const stepFree =
  /sedi[ae] a rotelle|carrozzin|senza gradin|senza barrier|accessibil[ei] (a|ai|alle) |rampa|ascensore|wheelchair|step[- ]free|level access|\bramp\b|\blift\b|elevator|fauteuil|plain[- ]pied|ascenseur|silla de ruedas|sin escalones|كرس\S{0,9} متحر|منحدر|مصعد|візк|пандус|轮椅|无障碍/iu;
const denial =
  /\b(non|no|nessun[ao]?|not|without|pas|aucune?|senza|sans|sin|ning[uú]n[ao]?|nu|fără)\b|(?<!\p{L})(не|немає|без)(?!\p{L})|غير|لا يوجد|没有/iu;

/** What a service can be filtered by, from what is published of it and of the centres where it is given. */
export function factsOf(service: Service, centres: ReadonlyMap<string, Centre>): Facts {
  const there = service.places.flatMap(({centreId}) => centres.get(centreId) ?? []);
  const spoken = [service, ...service.phones, ...there].flatMap(({languages}) => languages);
  return {
    need: unique(service.terms.map(needKey)),
    centre: unique(service.places.map(({centreId}) => centreId)),
    language: unique(spoken.flatMap(({code}) => (code === undefined ? [] : [primary(code)]))),
    access: accessTo(service) satisfies readonly Access[],
    free: service.price.kind === 'free' ? yes : nothing,
    accessible: there.some(isAccessible) ? yes : nothing,
  };
}

const primary = (code: string): string => code.split(/[-_]/)[0] ?? code;

const unique = (keys: readonly string[]): readonly string[] => (keys.length < 2 ? keys : [...new Set(keys)]);

/** Whether a centre says that a wheelchair gets in: a sentence that denies it, or says nothing, is no yes. */
function isAccessible({accessibility}: Centre): boolean {
  return accessibility.some(({value}) => value.split(/[.;\n]/).some((sentence) => grants(sentence)));
}

function grants(sentence: string): boolean {
  const found = stepFree.exec(sentence);
  if (found === null) return false;
  // "senza gradini" holds a "senza" that denies the steps, not the way in.
  return !denial.test(sentence.replace(/senza (gradin|barrier)\S*|sin escalones|step[- ]free/giu, ''));
}
