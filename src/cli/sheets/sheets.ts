import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Centre, centreOf} from './centre.js';
import {type Helpline, helplineOf} from './helpline.js';
import {type Organization, organizationOf} from './organization.js';
import {type Programme, programmeOf} from './programme.js';
import {isRecord, Row, SheetError} from './row.js';
import {type Service, serviceOf} from './service.js';
import {sameWords, Words} from './words.js';

/** The sheets of a directory: its facts, each said once, and its words in every language. */
export interface Sheets {
  readonly centres: readonly Centre[];
  readonly services: readonly Service[];
  readonly helplines: readonly Helpline[];
  readonly organizations: readonly Organization[];
  readonly programme: Programme;
  /** What each language calls itself, by its code. */
  readonly languageNames: Row;
  readonly words: readonly Words[];
}

/** Reads the sheets in a folder. Throws `SheetError` on the first mistake that cannot be published. */
export function readSheets(folder: string): Sheets {
  const read = (file: string): unknown => parse(file, readFileSync(join(folder, file), 'utf8'));
  const list = (file: string): readonly unknown[] => listOf(file, read(file));
  const names = read('languages.json');
  return {
    centres: list('centres.json').map(centreOf),
    services: list('services.json').map(serviceOf),
    helplines: list('helplines.json').map(helplineOf),
    organizations: list('organizations.json').map(organizationOf),
    programme: programmeOf(read('programme.json')),
    languageNames: new Row('languages.json', names, isRecord(names) ? Object.keys(names) : []),
    words: wordsIn(folder, read),
  };
}

function wordsIn(folder: string, read: (file: string) => unknown): readonly Words[] {
  const files = readdirSync(folder).filter((file) => /^words\.[\w-]+\.json$/.test(file));
  const words = files.toSorted().map((file) => new Words(file.split('.')[1] ?? '', read(file)));
  const [first, ...others] = words;
  if (first === undefined)
    throw new SheetError('There is no words.it.json. Write the words of one language.');
  sameWords(first, others);
  return words;
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SheetError(`${file} is not valid JSON. Look for a missing comma or quotation mark.`, {cause});
  }
}

function listOf(file: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  throw new SheetError(`${file}: must be a list, between [ and ].`);
}
