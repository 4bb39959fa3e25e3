import {createHash} from 'node:crypto';

/** What all ids of our catalogues have in common. Never change it: every id would change with it. */
const family = '7d0b-8f5c-8a51';

/**
 * The id of a record, from its name in the sheets, the same for ever: a UUID of version 8 (RFC 9562).
 *
 * HSDS asks for a UUID on each record and on hundreds of parts of records, such as phones. Digits at random do
 * not compress: with version 5 a page would be half as large again. Version 8 is for layouts of one's own, and
 * ours is eight digits of the record, the family, twelve digits of the part.
 */
export const recordId = (name: string): string => `${digits(name, 8)}-${family}-${'0'.repeat(12)}`;

/** The id of a part of a record, from the record's and its own name there. */
export const partId = (record: string, part: string): string => record.slice(0, -6) + digits(part, 6);

const digits = (name: string, count: number): string =>
  createHash('sha1').update(name).digest('hex').slice(0, count);
