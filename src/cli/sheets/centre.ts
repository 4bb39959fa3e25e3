import {type Provenance, provenanceKeys, provenanceOf} from './provenance.js';
import {Row} from './row.js';

/** A place that people can go to, as `centres.json` states it. */
export interface Centre extends Provenance {
  readonly id: string;
  readonly name: string;
  readonly otherName: string | undefined;
  readonly street: string;
  readonly addressCertainty: 'medium' | 'high';
  readonly addressSource: string;
}

/** The centre that a record of `centres.json` states. */
export function centreOf(cells: unknown): Centre {
  const keys = ['id', 'name', 'otherName', 'street', ...provenanceKeys, 'addressCertainty', 'addressSource'];
  const row = new Row('centres.json', cells, keys);
  return {
    id: row.text('id'),
    name: row.text('name'),
    otherName: row.optional('otherName'),
    street: row.text('street'),
    ...provenanceOf(row),
    addressCertainty: row.certainty('addressCertainty'),
    addressSource: row.text('addressSource'),
  };
}
