import {type Provenance, provenanceKeys, provenanceOf} from './provenance.js';
import {Row} from './row.js';

/** Something done for people, at centres or elsewhere, as `services.json` states it. */
export interface Service extends Provenance {
  readonly id: string;
  readonly needs: readonly string[];
  readonly organization: string;
  readonly centres: readonly string[];
  readonly url: string | undefined;
  readonly free: boolean;
  readonly funding: readonly string[];
}

/** The service that a record of `services.json` states. */
export function serviceOf(cells: unknown): Service {
  const keys = ['id', 'needs', 'organization', 'centres', 'url', 'free', 'funding', ...provenanceKeys];
  const row = new Row('services.json', cells, keys);
  return {
    id: row.text('id'),
    needs: row.texts('needs'),
    organization: row.text('organization'),
    centres: row.texts('centres'),
    url: row.url('url'),
    free: row.yes('free'),
    funding: row.texts('funding'),
    ...provenanceOf(row),
  };
}
