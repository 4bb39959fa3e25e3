/**
 * The report for the webmaster, in parts. Like our lines on the console it is for authors: in English, and never
 * translated.
 */
export interface Section {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** What to mend, and how. */
  readonly advice: readonly string[];
  readonly groups: readonly Group[];
}

/** Name and value. */
export type Fact = readonly [name: string, value: string | number];

/** Things of one kind. */
export interface Group {
  readonly title: string;
  /** What to do about each of them; `undefined` where there is nothing to do. */
  readonly remedy?: string | undefined;
  readonly rows: readonly Row[];
}

/** One thing: its properties by name. */
export type Row = Readonly<Record<string, string | number>>;

/** How many of one kind are told one by one. */
export const most = 50;

/** What it comes to, in one line. */
export function headline(report: readonly Section[]): string {
  const count = report.reduce(
    (sum, {advice, groups}) => sum + advice.length + groups.filter(({remedy}) => remedy !== undefined).length,
    0,
  );
  if (count === 0) return 'nothing to mend';
  return count === 1 ? '1 thing to mend' : `${String(count)} things to mend`;
}

/** The report as plain text, to send to somebody. */
export function textOf(report: readonly Section[]): string {
  return report
    .map(({title, facts, advice, groups}) =>
      [
        `== ${title}`,
        ...advice.map((words) => `! ${words}`),
        ...facts.map(([name, value]) => `${name}: ${String(value)}`),
        ...groups.flatMap(groupText),
      ].join('\n'),
    )
    .join('\n\n');
}

/** What is one of many, on a line. */
export function rowText(row: Row): string {
  return Object.entries(row)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join(', ');
}

/** That there are more of one kind than are told; empty when there are not. */
export function restOf({rows}: Group): string {
  return rows.length > most ? `and ${String(rows.length - most)} more` : '';
}

function groupText(group: Group): string[] {
  const {title, remedy, rows} = group;
  return [
    `${remedy === undefined ? '' : '! '}${title} (${String(rows.length)})${remedy === undefined ? '' : `: ${remedy}`}`,
    ...[...rows.slice(0, most).map(rowText), restOf(group)]
      .filter((line) => line !== '')
      .map((line) => `  - ${line}`),
  ];
}
