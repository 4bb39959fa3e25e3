import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pageOf} from './hsds/page.js';
import {readSheets} from './sheets/sheets.js';

/**
 * Writes a folder of sheets as HSDS pages, `services.<language>.json`, one for each language.
 *
 * Returns the paths written. Throws `SheetError` on a mistake in the sheets, and then writes nothing.
 */
export function compile(folder: string, out: string): readonly string[] {
  const sheets = readSheets(folder);
  const pages = sheets.words.map((words) => ({
    path: join(out, `services.${words.language}.json`),
    text: JSON.stringify(pageOf(sheets, words)),
  }));
  mkdirSync(out, {recursive: true});
  for (const {path, text} of pages) writeFileSync(path, text);
  return pages.map(({path}) => path);
}
