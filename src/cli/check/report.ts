import {pathFromOne} from '../../data/problem-place.js';
import type {Problem} from '../../data/records.js';
import {remedyFor} from '../../data/remedies.js';
import type {Finding} from './check.js';

/** How many problems of a kind are told one by one, unless all are asked for. */
const most = 3;

/** What is told of a page: a line for each kind of problem with how many there are, and where the first are. */
export function reportOf({file, services, problems, refusal}: Finding, isAll: boolean): readonly string[] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const known = kinds.get(problem.code);
    if (known === undefined) kinds.set(problem.code, [problem]);
    else known.push(problem);
  }
  return [
    `${file}: ${String(services)} services, ${String(problems.length)} problems`,
    ...(refusal === undefined ? [] : [`  ${refusal}`]),
    ...[...kinds].flatMap(([code, all]) => {
      const rest = isAll ? 0 : all.length - most;
      return [
        `  ${code} (${String(all.length)}): ${remedyFor(code)}`,
        ...all.slice(0, isAll ? undefined : most).map((problem) => `    ${placeOf(problem)}`),
        ...(rest > 0 ? [`    and ${String(rest)} more: --all tells them`] : []),
      ];
    }),
  ];
}

/** Where a problem is. Records and the items of lists are counted from 1, as people count. */
function placeOf({record, id, path, code}: Problem): string {
  if (record === undefined) return path === '' ? 'page' : `page, ${path}`;
  const which = id === undefined ? '' : ` (${id})`;
  const field = path === '' ? '' : `, ${code === 'bad-json' ? path : pathFromOne(path)}`;
  return `record ${String(record + 1)}${which}${field}`;
}
