// @ts-check
// Makes a release. Without `--publish` it only says what it would do, and does what changes nothing.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';

/**
 * @typedef {object} Step
 * @property {string} says what it is for
 * @property {string[]} command
 */

/**
 * The steps of a release, in order.
 * @type {Step[]}
 */
export const steps = [
  {says: 'the tree is clean', command: ['git', 'diff', '--quiet', 'HEAD']},
  {says: 'versions and CHANGELOG.md from the changesets', command: ['npx', 'changeset', 'version']},
  {says: 'the version in every place that says it', command: ['node', 'build/version.mjs']},
  {says: 'everything a fresh clone must pass, the build among it', command: ['.ci/run']},
  {says: 'the package', command: ['npm', 'pack', '--ignore-scripts']},
  {says: 'its checksum', command: ['node', 'build/release.mjs', '--checksum']},
  {says: 'the version, kept', command: ['git', 'commit', '--all', '--message', 'chore: release']},
  {
    says: 'the registry, with where it was built',
    command: ['npm', 'publish', '--provenance', '--ignore-scripts'],
  },
];

/** What `dist` must hold before it is published. */
export const evidence = ['integrity.json', 'sbom.json', 'THIRD-PARTY-LICENSES.txt', 'custom-elements.json'];

/**
 * Writes a package's SHA-256 beside it, as `sha256sum --check` reads it.
 * @param {string} file
 */
export function checksum(file) {
  const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
  writeFileSync(`${file}.sha256`, `${sum}  ${file.replace(/^.*\//, '')}\n`);
  return sum;
}

if (process.argv.includes('--checksum')) {
  const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const missing = evidence.filter((file) => !existsSync(`dist/${file}`));
  if (missing.length > 0) throw new Error(`dist lacks ${missing.join(', ')}`);
  console.log(checksum(`${name}-${version}.tgz`));
} else if (process.argv[1]?.endsWith('release.mjs')) {
  const publishes = process.argv.includes('--publish');
  for (const {says, command} of steps) {
    console.log(`${says}: ${command.join(' ')}`);
    const [program = '', ...words] = command;
    if (publishes) execFileSync(program, words, {stdio: 'inherit'});
  }
  if (!publishes) console.log('Nothing was done. With --publish it is.');
}
