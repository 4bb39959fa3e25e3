import type {Vocabulary} from '../vocabulary.js';

export const en: Vocabulary = {language: 'en', stopWords: '', weakWords: '', phrases: {}};
