import type {EndpointErrorKind} from '../../data/errors.js';
import {pathFromOne} from '../../data/problem-place.js';
import {lossesIn} from '../../data/losses.js';
import type {Problem} from '../../data/records.js';
import {remedyFor} from '../../data/remedies.js';
import type {Failure} from './failure.js';
import {plain} from './plain.js';
import type {Group} from './report.js';

/** The problem of an address: what of the whole it stands for, and how it failed. */
const lost = /^(?:endpoint|page|language)-(.+)$/;

/** The problems in records, those of one kind together, with what to do about each. */
export function problemGroups(problems: readonly Problem[]): readonly Group[] {
  const inRecords = problems.filter(({code}) => !lost.test(code) && code !== 'record-cap');
  const codes = [...new Set(inRecords.map(({code}) => code))];
  return codes.map((code) => ({
    title: plain(code),
    remedy: remedyFor(code),
    rows: inRecords
      .filter((problem) => problem.code === code)
      .map(({record, id = '', path}) => ({
        // As "casa check" counts them, and people do.
        record: record === undefined ? '' : record + 1,
        id: plain(id),
        path: plain(pathFromOne(path)),
      })),
  }));
}

/** The addresses of which nothing came, or not all. */
export function failuresIn(problems: readonly Problem[]): readonly Failure[] {
  return problems.flatMap(({code, path, error}) => {
    const kind = lost.exec(code)?.[1] as EndpointErrorKind | undefined;
    return kind === undefined ? [] : [error ?? {kind, url: path}];
  });
}

/** How many records and pages nobody gets to see. */
export function left(problems: readonly Problem[]): {readonly records: number; readonly pages: number} {
  return {
    records: lossesIn(problems).records.length,
    pages: problems.filter(({code}) => code.startsWith('page-')).length,
  };
}

/** Whether there is more than was to be read. */
export function isCapped(problems: readonly Problem[]): boolean {
  return problems.some(({code}) => code === 'record-cap');
}
