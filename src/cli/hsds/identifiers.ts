import {createHash} from 'node:crypto';

/** The namespace of the records of our catalogues. Never change it: every id would change with it. */
const namespace = '9c2f4a5e-7d0b-4f5c-8a51-3e1b6d0c2a94';

/** The id of a record, from its name in the sheets: a UUID of version 5 (RFC 9562), the same for ever. */
export function recordId(name: string): string {
  const bytes = Buffer.from(namespace.replaceAll('-', ''), 'hex');
  return uuid(createHash('sha1').update(bytes).update(name).digest('hex'), '5');
}

/**
 * The id of a part of a record, such as one of its phones: that of the record, with six digits of its own.
 *
 * HSDS asks for a UUID on each of hundreds of parts. Digits at random do not compress: with a UUID of
 * version 5 each, the page of a language would be twice its budget. Version 8 is for layouts like this one.
 */
export function partId(record: string, part: string): string {
  const digits = createHash('sha1').update(part).digest('hex');
  return `${record.slice(0, 14)}8${digits.slice(0, 3)}-${record.slice(19, 20)}${digits.slice(3, 6)}${record.slice(23)}`;
}

function uuid(hex: string, version: string): string {
  const variant = ((parseInt(hex.slice(16, 17), 16) & 0b0011) | 0b1000).toString(16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), version + hex.slice(13, 16), variant + hex.slice(17, 20)];
  return [...parts, hex.slice(20, 32)].join('-');
}
