import {ar} from '../../../src/domain/search/synonyms/ar.js';
import {learningDanger} from '../../../src/domain/search/danger.js';
import {dangerWords} from '../../../src/domain/search/synonyms/danger.js';
import {it as danger} from '../../../src/domain/search/synonyms/danger/it.js';
import {en} from '../../../src/domain/search/synonyms/en.js';
import {es} from '../../../src/domain/search/synonyms/es.js';
import {fr} from '../../../src/domain/search/synonyms/fr.js';
import {it as italian} from '../../../src/domain/search/synonyms/it.js';
import {ro} from '../../../src/domain/search/synonyms/ro.js';
import {uk} from '../../../src/domain/search/synonyms/uk.js';
import {zh} from '../../../src/domain/search/synonyms/zh.js';
import type {ConceptId} from '../../../src/domain/search/concepts.js';
import {Thesaurus} from '../../../src/domain/search/thesaurus.js';
import type {Vocabulary} from '../../../src/domain/search/vocabulary.js';

/** Every vocabulary there is, by language. */
export const vocabularies: Readonly<Record<string, Vocabulary>> = {ar, en, es, fr, it: italian, ro, uk, zh};

/** A thesaurus that knows some languages. */
export function knowing(...languages: readonly string[]): Thesaurus<ConceptId> {
  const thesaurus = new Thesaurus<ConceptId>();
  for (const language of languages) {
    const vocabulary = vocabularies[language];
    if (vocabulary !== undefined) thesaurus.learn(vocabulary);
  }
  return thesaurus;
}

/** Learns danger in every language. */
export function learnDanger(): void {
  const steps = learningDanger([danger, ...dangerWords]);
  while (steps.next().done !== true) continue;
}
