import {readdirSync, readFileSync, statSync} from 'node:fs';
import {basename, join} from 'node:path';
import {readPage} from '../../data/client.js';
import {EndpointError} from '../../data/errors.js';
import type {Problem} from '../../data/records.js';
import {remedyFor} from '../../data/remedies.js';
import {wallClock} from '../../domain/hours/zone.js';
import {clock} from '../../platform/clock.js';
import {doubtsIn, gapsIn} from './publisher.js';

/** What came of checking a page. */
export interface Finding {
  /** The file's name, in a folder its path from there. */
  readonly file: string;
  /** How many services would be shown. */
  readonly services: number;
  /** One sentence or two a problem: where it is, and what to do. */
  readonly problems: readonly string[];
  /** Whether it is a page of services at all. */
  readonly isPage: boolean;
}

/** Checks a file, or every `.json` in a folder and the folders in it, as our elements would read it. */
export function check(path: string): readonly Finding[] {
  if (!statSync(path).isDirectory()) return [checkPage(readFileSync(path, 'utf8'), basename(path))];
  const files = readdirSync(path, {recursive: true, encoding: 'utf8'}).filter((name) =>
    name.endsWith('.json'),
  );
  return files.toSorted().map((name) => checkPage(readFileSync(join(path, name), 'utf8'), name));
}

/** Checks the text of a page. The language of its words is told by a name like `services.fr.json`. */
export function checkPage(text: string, file: string): Finding {
  const language = /\.([a-z]{2,3}(?:-\w+)*)\.json$/.exec(file)?.[1];
  try {
    const {services, problems} = readPage(text, language, file);
    const now = clock.now();
    const today = wallClock(now, 'Europe/Rome').date;
    const found = [...problems, ...gapsIn(services, today), ...doubtsIn(services, now)];
    return {
      file,
      services: services.length,
      problems: found.map(sentence),
      isPage: true,
    };
  } catch (error) {
    if (!(error instanceof EndpointError)) throw error;
    const reason = 'This is not a page of HSDS services, or it was cut off.';
    return {file, services: 0, problems: [reason, ...error.problems.map(sentence)], isPage: false};
  }
}

function sentence({record, id, path, code}: Problem): string {
  const where = record === undefined ? 'page' : `record ${String(record + 1)}`;
  const which = id === undefined ? '' : ` (${id})`;
  const field = path === '' ? '' : `, ${path}`;
  return `${where}${which}${field}: ${code}. ${remedyFor(code)}`;
}
