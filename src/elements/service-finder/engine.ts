/**
 * The part of the finder that knows words: loaded once the first results are on the page, so that they
 * need not wait for it. Without it, services are found by their letters.
 */
export {conceptOfDanger, dangersIn, mayBecomeDanger} from '../../domain/search/danger.js';
export {indexing} from '../../domain/search/search-index.js';
export {Thesaurus} from '../../domain/search/thesaurus.js';
export {languageTyped, teach, teachDanger, teachDangerAbroad} from './vocabularies.js';
