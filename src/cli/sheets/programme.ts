import {Row} from './row.js';

/** What the centres are part of, as `programme.json` states it. */
export interface Programme {
  readonly id: string;
  readonly name: string;
  readonly otherName: string | undefined;
  /** Where its centres are: city, and the letters of the province. */
  readonly city: string;
  readonly province: string;
  readonly region: string;
}

/** The programme of which the centres are, from `programme.json`. */
export function programmeOf(cells: unknown): Programme {
  const row = new Row('programme.json', cells, ['id', 'name', 'otherName', 'city', 'province', 'region']);
  return {
    id: row.text('id'),
    name: row.text('name'),
    otherName: row.optional('otherName'),
    city: row.text('city'),
    province: row.text('province'),
    region: row.text('region'),
  };
}
