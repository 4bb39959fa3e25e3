import type {ConceptId} from './concepts.js';
import type {Meanings} from './thesaurus.js';

/**
 * A language's everyday words for what people look for.
 *
 * Translators edit it: phrases by comma, each a few words that say the need, in any order and any form;
 * accents, case and small mistakes do not count.
 */
export type Vocabulary = Meanings<ConceptId>;
