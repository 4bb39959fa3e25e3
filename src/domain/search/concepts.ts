/** What a service can be about or a person can look for, whatever the words. */
export interface Concept {
  /** Codes of the taxonomy terms under which directories file it. */
  readonly needs?: readonly string[];
  /** A whole field of needs, or what a time of day speaks of: it says less than anything in particular beside it. */
  readonly isBroad?: true;
  /** Who else can help, the likeliest first, where nobody does just this. */
  readonly near?: readonly ConceptId[];
}

/** The concepts by name: first the needs that Milan's catalogue is filed under, then what is narrower. */
const all = {
  housing: {needs: ['abitare'], isBroad: true},
  listening: {needs: ['ascolto'], isBroad: true},
  health: {needs: ['salute'], isBroad: true},
  elderly: {needs: ['anziani'], isBroad: true, near: ['frailty', 'nurse']},
  money: {needs: ['soldi'], isBroad: true, near: ['paperwork', 'tenantDesk']},
  emergency: {needs: ['emergenza']},
  violence: {needs: ['violenza']},
  trafficking: {needs: ['tratta']},
  children: {needs: ['minori'], isBroad: true, near: ['missingChildren', 'tenantDesk']},
  information: {needs: ['informazioni'], isBroad: true, near: ['tenantDesk', 'paperwork']},

  tenantDesk: {},
  paperwork: {near: ['tenantDesk', 'information']},
  caretaker: {near: ['tenantDesk']},
  eviction: {near: ['tenantDesk', 'paperwork', 'legal']},
  rent: {near: ['paperwork', 'tenantDesk', 'money']},
  debt: {near: ['money', 'paperwork', 'tenantDesk']},
  bills: {near: ['heating', 'paperwork', 'tenantDesk']},
  heating: {near: ['tenantDesk', 'money']},
  repairs: {near: ['tenantDesk', 'caretaker', 'housing']},
  neighbours: {near: ['tenantDesk', 'caretaker', 'listening']},
  squatting: {near: ['tenantDesk', 'caretaker', 'paperwork']},
  newHome: {near: ['paperwork', 'tenantDesk', 'housing']},
  homeless: {near: ['tenantDesk', 'information', 'housing']},
  cleaning: {near: ['caretaker', 'tenantDesk']},

  registry: {near: ['paperwork', 'tenantDesk', 'information']},
  benefits: {near: ['paperwork', 'money', 'tenantDesk']},
  pension: {near: ['paperwork', 'tenantDesk', 'information']},
  taxes: {near: ['paperwork', 'tenantDesk', 'money']},
  digital: {near: ['paperwork', 'tenantDesk', 'information']},
  legal: {near: ['paperwork', 'tenantDesk']},
  immigration: {near: ['paperwork', 'refugees', 'information']},
  refugees: {near: ['immigration', 'tenantDesk']},
  work: {near: ['paperwork', 'tenantDesk', 'information']},
  school: {near: ['tenantDesk', 'information']},
  bullying: {near: ['children', 'psychologist', 'listening']},
  languageCourse: {near: ['tenantDesk', 'information', 'immigration']},
  discrimination: {near: ['listening', 'tenantDesk']},
  food: {near: ['tenantDesk', 'money', 'frailty']},

  doctor: {near: ['nurse', 'health']},
  nightDoctor: {isBroad: true, near: ['doctor', 'nurse']},
  pharmacy: {near: ['doctor', 'nurse', 'nightDoctor']},
  nurse: {near: ['doctor', 'telehealth']},
  bloodTest: {near: ['nurse', 'doctor']},
  vaccination: {near: ['doctor', 'nurse']},
  physiotherapy: {near: ['doctor', 'nurse']},
  chronicIllness: {near: ['nurse', 'telehealth', 'doctor']},
  telehealth: {near: ['nurse', 'doctor']},
  dentist: {near: ['doctor', 'specialist']},
  specialist: {near: ['doctor', 'telehealth', 'nurse']},
  pregnancy: {near: ['doctor', 'nurse', 'psychologist']},
  disability: {near: ['frailty', 'paperwork', 'nurse']},
  homeCare: {near: ['nurse', 'frailty', 'elderly']},
  psychologist: {near: ['listening', 'telehealth']},
  addiction: {near: ['psychologist', 'doctor', 'listening']},
  selfHarm: {near: ['loneliness', 'listening', 'psychologist', 'emergency']},

  frailty: {near: ['elderly', 'nurse']},
  loneliness: {near: ['listening', 'psychologist', 'frailty', 'elderly']},
  family: {isBroad: true, near: ['psychologist', 'listening', 'tenantDesk']},
  missingChildren: {near: ['children', 'emergency']},
} as const satisfies Record<string, {needs?: readonly string[]; isBroad?: true; near?: readonly string[]}>;

export type ConceptId = keyof typeof all;

/** Every concept, in an order that lasts as long as the page. */
export const conceptIds = Object.keys(all) as readonly ConceptId[];

/** The concepts by name. */
export const concepts: Readonly<Record<ConceptId, Concept>> = all;

const byNeed = new Map<string, readonly ConceptId[]>();
for (const id of conceptIds)
  for (const need of concepts[id].needs ?? []) byNeed.set(need, [...(byNeed.get(need) ?? []), id]);

/** The concepts that a taxonomy term stands for, by its code. */
export function conceptsOfNeed(code: string | undefined): readonly ConceptId[] {
  return byNeed.get(code ?? '') ?? [];
}
