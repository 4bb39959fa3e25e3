import type {Reading} from '../../data/client.js';
import {directoryFacts} from '../../domain/directory/build.js';
import type {Attribute, DirectoryFacts} from '../../domain/directory/directory.js';
import {version} from '../../platform/global.js';
import {atOnce} from '../../platform/slices.js';
import {format, readPrepared} from '../../stores/directory/prepared/prepared-file.js';
import {pack} from './pack.js';

/** Where the facts of a prepared file are from, and when. */
export interface Origin {
  /** Addresses, or the name of a folder. */
  readonly sources: readonly string[];
  /** When they were read. */
  readonly made: Date;
  /** The name of the HSDS page beside it. */
  readonly page: string;
}

/** Marks for who keeps the records: no element shows them. */
const clerical = ['assured_date', 'certainty', 'address_certainty', 'source'];

/**
 * The prepared file of a directory in one language: what our elements show without knowing HSDS.
 *
 * It holds facts and no judgements: whether a check is old, a price in force or a door open is for the browser to say.
 */
export function prepare(reading: Reading, language: string, {sources, made, page}: Origin): string {
  const stamp = {casa: format, version, language, page, sources, made: made.toISOString()};
  const facts = forElements(atOnce(directoryFacts(reading.services)));
  // Only what is read again is worth sending: ids of parts, for one, are for joining translations.
  const read = readPrepared(written(stamp, facts));
  if (read === undefined) throw new TypeError('What was written cannot be read.');
  return written(stamp, read.facts);
}

function written(stamp: {readonly language: string}, facts: DirectoryFacts): string {
  const {value, shared} = pack(facts, stamp.language);
  const count = facts.services.length + facts.helplines.length;
  return JSON.stringify({...stamp, count, directory: value, shared});
}

function forElements(facts: DirectoryFacts): DirectoryFacts {
  const isShown = ({term}: Attribute) => !clerical.includes(term?.code ?? '');
  const centres = facts.centres.map((centre) => ({...centre, attributes: centre.attributes.filter(isShown)}));
  return {...facts, centres};
}
