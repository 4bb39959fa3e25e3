import type {Row} from './row.js';

/** What every record says of itself: when it was last confirmed, how sure it is, and by whom. */
export interface Provenance {
  /** `YYYY-MM-DD`. */
  readonly checked: string;
  readonly certainty: 'medium' | 'high';
  /** A web address, or the name and date of what was read. */
  readonly source: string;
}

/** The keys of a record's provenance. */
export const provenanceKeys = ['checked', 'certainty', 'source'];

/** The provenance that a record states. */
export const provenanceOf = (row: Row): Provenance => ({
  checked: row.day('checked'),
  certainty: row.certainty('certainty'),
  source: row.text('source'),
});
