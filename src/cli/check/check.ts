import {readdirSync, readFileSync, statSync} from 'node:fs';
import {basename, join} from 'node:path';
import {readPage} from '../../data/client.js';
import {EndpointError} from '../../data/errors.js';
import type {Problem} from '../../data/records.js';
import {isObject} from '../../data/hsds/blocks.js';
import {parsePage} from '../../data/page.js';
import {refusalOf} from '../../data/refusal/refusal.js';
import {wallClock} from '../../domain/hours/zone.js';
import {clock} from '../../platform/clock.js';
import {doubtsIn, gapsIn} from './publisher.js';

/** What came of checking a page. */
export interface Finding {
  /** The file's name, in a folder its path from there. */
  readonly file: string;
  /** How many services would be shown. */
  readonly services: number;
  readonly problems: readonly Problem[];
  /** What it is, where it is no page of services at all. */
  readonly refusal: string | undefined;
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
    const found = problems.map((problem) => (problem.code === 'bad-json' ? located(problem, text) : problem));
    const now = clock.now();
    const today = wallClock(now, 'Europe/Rome').date;
    const gaps = numbered([...gapsIn(services, today), ...doubtsIn(services, now)], text);
    return {file, services: services.length, problems: [...found, ...gaps], refusal: undefined};
  } catch (error) {
    if (!(error instanceof EndpointError)) throw error;
    const refusal = `This is not a page of HSDS services. ${refusalOf(text)}`;
    return {file, services: 0, problems: error.problems, refusal};
  }
}

/** Problems of services by the numbers of their records in the page, where records that nobody can show count too. */
function numbered(problems: readonly Problem[], text: string): readonly Problem[] {
  const records = new Map<string, number>();
  parsePage(text)?.items.forEach((item, at) => {
    const id = isObject(item) ? item['id'] : undefined;
    if ((typeof id === 'string' || typeof id === 'number') && !records.has(String(id)))
      records.set(String(id), at);
  });
  return problems.map((problem) => ({...problem, record: records.get(problem.id ?? '') ?? problem.record}));
}

/** A line of NDJSON that is no JSON, with where it stops being any: what else stands in the file is left blank. */
function located(problem: Problem, text: string): Problem {
  const lines = text.split('\n');
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  const at = filled[problem.record ?? 0] ?? 0;
  return {...problem, path: refusalOf('\n'.repeat(at) + (lines[at] ?? ''))};
}
