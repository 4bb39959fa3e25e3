import type {Vocabulary} from '../vocabulary.js';

export const fr: Vocabulary = {language: 'fr', stopWords: '', weakWords: '', phrases: {}};
