// @ts-check
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

/** Folders of `dist` whose files pages load by address. */
const published = ['cdn', 'standalone', 'data/milan', 'site'];

/**
 * The value a page puts in `integrity=""`, by the file's path below `dist`.
 * @returns {Record<string, string>}
 */
export function integrity() {
  const files = published.flatMap((folder) =>
    readdirSync(`dist/${folder}`, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile() && /\.(js|json)$/.test(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/')),
  );
  return Object.fromEntries(
    files
      .sort()
      .map((file) => [
        file.replace(/^dist\//, ''),
        `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`,
      ]),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync('dist/integrity.json', `${JSON.stringify(integrity(), null, 2)}\n`);
