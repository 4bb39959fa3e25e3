import {headline, most, type Section} from './report.js';

let last = '';

/** Puts the report on the console, once for each change of what there is to mend or of a state. Never throws. */
export function log(report: readonly Section[]): void {
  const gist = JSON.stringify(
    report.map(({title, advice, groups}) => [title, advice, groups.map((group) => group.title)]),
  );
  if (gist === last) return;
  last = gist;
  try {
    print(report);
  } catch {
    // A page may have put something else in the console's place.
  }
}

function print(report: readonly Section[]): void {
  const states = report.map(({title}) => title).join('; ');
  console.groupCollapsed(`<casa-debug>: ${headline(report)}. ${states}`);
  for (const {title, facts, advice, groups} of report) {
    console.info(title);
    for (const words of advice) console.warn(words);
    console.table(
      Object.fromEntries(facts.map(([name, value], index) => [`${String(index + 1)} ${name}`, {value}])),
    );
    for (const group of groups) {
      console.info(`${group.title} (${String(group.rows.length)}). ${group.remedy ?? ''}`);
      console.table(group.rows.slice(0, most));
    }
  }
  console.groupEnd();
}
