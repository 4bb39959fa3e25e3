import {Row} from './row.js';

/** Who answers for a service, as `organizations.json` states it. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly website: string | undefined;
}

/** The organization that a record of `organizations.json` states. */
export function organizationOf(cells: unknown): Organization {
  const row = new Row('organizations.json', cells, ['id', 'name', 'website']);
  return {id: row.text('id'), name: row.text('name'), website: row.url('website')};
}
