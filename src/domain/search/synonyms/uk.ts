import type {Vocabulary} from '../vocabulary.js';

export const uk: Vocabulary = {language: 'uk', stopWords: '', weakWords: '', phrases: {}};
