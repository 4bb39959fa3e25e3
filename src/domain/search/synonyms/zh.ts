import type {Vocabulary} from '../vocabulary.js';

export const zh: Vocabulary = {language: 'zh', stopWords: '', weakWords: '', phrases: {}};
