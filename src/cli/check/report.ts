import {pathFromOne} from '../../data/problem-place.js';
import type {Problem} from '../../data/records.js';
import {remedyFor} from '../../data/remedies.js';
import type {Finding} from './check.js';

/** How many problems of a kind are told one by one, unless all are asked for. */
const most = 3;

/** What the schemas of HSDS do not ask for: valid without, and yet people are better off with it. */
const advised = new Set([
  'missing-description',
  'missing-organization',
  'missing-way',
  'missing-term',
  'missing-assured_date',
  'out-of-range',
  'empty',
  'odd-phone',
  'unused-rule',
  'expired-cost',
  'zone-missing',
  'bad-freq',
]);

/** What is told of a page: a line for each kind of problem with how many there are, and where the first are. */
export function reportOf({file, services, problems, refusal}: Finding, isAll: boolean): readonly string[] {
  const wrong = problems.filter(({code}) => !advised.has(code));
  const advice = problems.filter(({code}) => advised.has(code));
  const counts = `${String(services)} services, ${String(wrong.length)} problems`;
  return [
    `${file}: ${counts}${advice.length > 0 ? `, ${String(advice.length)} pieces of advice` : ''}`,
    ...(refusal === undefined ? [] : [`  ${refusal}`]),
    ...kindLines(wrong, isAll),
    ...(advice.length > 0 ? ['  Advice. The schemas of HSDS do not ask for it:'] : []),
    ...kindLines(advice, isAll),
  ];
}

function kindLines(problems: readonly Problem[], isAll: boolean): readonly string[] {
  const codes = [...new Set(problems.map(({code}) => code))];
  return codes.flatMap((code) => {
    const all = problems.filter((problem) => problem.code === code);
    const rest = isAll ? 0 : all.length - most;
    return [
      `  ${code} (${String(all.length)}): ${remedyFor(code)}`,
      ...all.slice(0, isAll ? undefined : most).map((problem) => `    ${placeOf(problem)}`),
      ...(rest > 0 ? [`    and ${String(rest)} more: --all tells them`] : []),
    ];
  });
}

/** Where a problem is. Records and the items of lists are counted from 1, as people count. */
function placeOf({record, id, path, code}: Problem): string {
  if (record === undefined) return path === '' ? 'page' : `page, ${path}`;
  const which = id === undefined ? '' : ` (${id})`;
  const field = path === '' ? '' : `, ${code === 'bad-json' ? path : pathFromOne(path)}`;
  return `record ${String(record + 1)}${which}${field}`;
}
