import type {ConceptId} from '../../domain/search/concepts.js';
import {learningDanger} from '../../domain/search/danger.js';
import {it as italianDanger} from '../../domain/search/synonyms/danger/it.js';
import {it} from '../../domain/search/synonyms/it.js';
import {Thesaurus} from '../../domain/search/thesaurus.js';
import type {Vocabulary} from '../../domain/search/vocabulary.js';
import {warn} from '../../platform/log.js';
import {inSlices} from '../../platform/slices.js';
import {within} from '../../platform/timers.js';

/** Italian is always here: it is what services in Milan are called. */
const loaders: Readonly<Record<string, () => Promise<Vocabulary>>> = {
  ar: async () => (await import('../../domain/search/synonyms/ar.js')).ar,
  en: async () => (await import('../../domain/search/synonyms/en.js')).en,
  es: async () => (await import('../../domain/search/synonyms/es.js')).es,
  fr: async () => (await import('../../domain/search/synonyms/fr.js')).fr,
  ro: async () => (await import('../../domain/search/synonyms/ro.js')).ro,
  uk: async () => (await import('../../domain/search/synonyms/uk.js')).uk,
  zh: async () => (await import('../../domain/search/synonyms/zh.js')).zh,
};

/** Languages whose script gives them away, as far as we know any of it. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'uk'],
  [/\p{Script=Han}/u, 'zh'],
];

/** The language that words are typed in, where their script tells. */
export function languageTyped(words: string): string | undefined {
  return scripts.find(([script]) => script.test(words))?.[1];
}

/** Longer than this nobody waits for the words of a language before they can search. */
const patience = 8_000;

/** Teaches a thesaurus a language; one whose file cannot be had is done without. */
export async function teach(thesaurus: Thesaurus<ConceptId>, language: string): Promise<void> {
  if (thesaurus.languages.includes(language)) return;
  try {
    const vocabulary = language === 'it' ? it : await within(patience, loaders[language]?.());
    if (vocabulary !== undefined) await inSlices(thesaurus.learning(vocabulary));
    else if (language in loaders) throw new Error('its file has not come');
  } catch (cause) {
    warn(
      'casa-service-finder',
      `the words of "${language}" could not be loaded; searching without them.`,
      cause,
    );
  }
}

let here: Promise<void> | undefined;
let abroad: Promise<boolean> | undefined;

/** Teaches danger as it is told in Italian, which needs no other file. */
export function teachDanger(): Promise<void> {
  return (here ??= inSlices(learningDanger([italianDanger])));
}

/** Teaches danger in every other language, as who is afraid types in their own; `false` if that fails. */
export function teachDangerAbroad(): Promise<boolean> {
  return (abroad ??= learnAbroad());
}

async function learnAbroad(): Promise<boolean> {
  try {
    const {dangerWords} = await import('../../domain/search/synonyms/danger.js');
    await inSlices(learningDanger(dangerWords));
    return true;
  } catch (cause) {
    const remedy = 'What is searched is not told to the page; copy the folder "synonyms" beside the script.';
    warn('casa-service-finder', `words of danger could not be loaded, except in Italian. ${remedy}`, cause);
    // A finder that is drawn up later tries again.
    abroad = undefined;
    return false;
  }
}
