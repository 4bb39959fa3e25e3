import type {Vocabulary} from '../vocabulary.js';

export const es: Vocabulary = {language: 'es', stopWords: '', weakWords: '', phrases: {}};
