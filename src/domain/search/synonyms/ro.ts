import type {Vocabulary} from '../vocabulary.js';

export const ro: Vocabulary = {language: 'ro', stopWords: '', weakWords: '', phrases: {}};
