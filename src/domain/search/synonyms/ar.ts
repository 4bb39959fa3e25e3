import type {Vocabulary} from '../vocabulary.js';

export const ar: Vocabulary = {language: 'ar', stopWords: '', weakWords: '', phrases: {}};
