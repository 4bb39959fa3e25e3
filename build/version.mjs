// @ts-check
// Writes the version of package.json, which changesets raise, wherever else it stands.
import {readFileSync, writeFileSync} from 'node:fs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const today = new Date().toISOString().slice(0, 10);

/** @type {(file: string, ...changes: [RegExp, string][]) => void} */
const rewrite = (file, ...changes) => {
  const before = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    changes.reduce((text, [from, to]) => text.replace(from, to), before),
  );
};

rewrite('src/platform/global.ts', [/(?<=version = ')[^']+/, version]);
rewrite('publiccode.yml', [/(?<=softwareVersion: ).+/, version], [/(?<=releaseDate: ').+(?=')/, today]);
rewrite('package-lock.json', [/(?<="name": "casa-widgets",\s+"version": ")[^"]+/g, version]);
