import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {readPage, readTranslation} from '../data/client.js';
import {pageOf} from './hsds/page.js';
import {prepare} from './prepare/prepare.js';
import {readSheets} from './sheets/sheets.js';

/** A file that is to be written. */
interface Output {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes a folder of sheets as HSDS pages, `services.<language>.json`, and beside each the same prepared for our
 * elements, `services.<language>.casa.json`.
 *
 * Returns the paths of all. A file that would say the same is not touched. Throws `SheetError` on a mistake in the
 * sheets, and then writes nothing.
 */
export function compile(folder: string, out: string, now: Date): readonly string[] {
  const sheets = readSheets(folder);
  const pages = sheets.words.map((words) => {
    const {language} = words;
    const url = join(out, `services.${language}.json`);
    return {lang: language, url, text: JSON.stringify(pageOf(sheets, words))};
  });
  const [main] = pages.toSorted((a, b) => Number(b.lang === 'it') - Number(a.lang === 'it'));
  const outputs = pages.flatMap((page): Output[] => {
    const {lang, url, text} = page;
    const reading =
      main === undefined || main === page ? readPage(text, lang, url) : readTranslation(main, page);
    const origin = {sources: [basename(folder)], made: now, page: basename(url)};
    const prepared = {path: url.replace(/\.json$/, '.casa.json'), text: prepare(reading, lang, origin)};
    return [{path: url, text}, prepared];
  });
  mkdirSync(out, {recursive: true});
  for (const output of outputs) write(output);
  return outputs.map(({path}) => path);
}

/** Writes a file whole or not at all, for who reads it meanwhile; one that only says another time stays. */
function write({path, text}: Output): void {
  const timeless = (file: string) => file.replace(/"made":"[^"]*",/, '');
  if (existsSync(path) && timeless(readFileSync(path, 'utf8')) === timeless(text)) return;
  const draft = `${path}.new`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}
