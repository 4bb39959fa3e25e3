import {SheetError} from '../sheets/row.js';
import type {Sheets} from '../sheets/sheets.js';
import type {Words} from '../sheets/words.js';
import {partId, recordId} from './identifiers.js';

/** The organization of that id as HSDS `organization`. */
export function organizationOf(id: string, {organizations}: Sheets, words: Words) {
  const organization = organizations.find((one) => one.id === id);
  if (organization === undefined) throw new SheetError(`organizations.json: there is no "${id}". Add it.`);
  return {
    id: recordId(`organization ${id}`),
    name: organization.name,
    description: words.at('organizations', id),
    website: organization.website,
  };
}

/** The id of the programme of the centres. */
export const programId = ({programme}: Sheets): string => recordId(`program ${programme.id}`);

/** The programme of the centres as HSDS `program`. */
export function programOf(sheets: Sheets, words: Words) {
  const {programme} = sheets;
  return {
    id: programId(sheets),
    name: programme.name,
    alternate_name: programme.otherName,
    description: words.at('programme', 'description'),
  };
}

/** What costs nothing as HSDS `cost_options`, `undefined` for what we do not know to be free. */
export function costsOf(record: string, isFree: boolean, words: Words) {
  if (!isFree) return undefined;
  const description = words.at('phrases', 'free');
  return [{id: partId(record, 'cost'), currency: 'EUR', amount: 0, amount_description: description}];
}
