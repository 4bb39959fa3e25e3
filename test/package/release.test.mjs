// @ts-check
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {asked, faults} from '../../build/headers.mjs';
import {checksum, evidence, steps} from '../../build/release.mjs';
import {sbom} from '../../build/sbom.mjs';
import {folder, forOthers, serve} from '../../build/serve.mjs';

const {dependencies, scripts, version} = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the bill of materials', () => {
  const bill = JSON.parse(readFileSync('dist/sbom.json', 'utf8'));
  const components = bill.components.map((/** @type {any} */ {name, version}) => `${name}@${version}`);

  test('names every package that runs, with its version and licence', () => {
    for (const [name, version] of Object.entries(dependencies))
      assert.ok(components.includes(`${name}@${version}`), name);
    for (const {name, licenses} of bill.components) assert.ok(licenses?.length > 0, name);
  });

  test('names every package whose licence goes with the scripts, and none of the tools', () => {
    const licences = readFileSync('dist/THIRD-PARTY-LICENSES.txt', 'utf8');
    for (const [, name, version] of licences.matchAll(/^((?:@[\w-]+\/)?[\w-]+) (\d\S+) \([\w-]+\)$/gm))
      assert.ok(components.includes(`${name}@${version}`), name);
    assert.ok(!components.some((/** @type {string} */ each) => /^(rollup|typescript|storybook)@/.test(each)));
  });

  test('is the same each time', () => {
    assert.deepEqual(sbom(), bill);
  });
});

describe('the licences beside the scripts', () => {
  const text = readFileSync('dist/THIRD-PARTY-LICENSES.txt', 'utf8');
  for (const [name, exact] of Object.entries(dependencies))
    test(`are there for ${name}`, () => {
      // What `lit` is made of has packages of its own.
      assert.ok(text.includes(name === 'lit' ? 'lit-html ' : `${name} ${exact}`));
    });
});

describe('a release', () => {
  test('does nothing unless told to publish', () => {
    const tree = () => [readdirSync('.'), readdirSync('.changeset'), readFileSync('package.json', 'utf8')];
    const before = tree();
    const said = execFileSync(process.execPath, ['build/release.mjs'], {encoding: 'utf8'});
    for (const {command} of steps) assert.ok(said.includes(command.join(' ')));
    assert.match(said, /Nothing was done/);
    assert.deepEqual(tree(), before);
  });

  test('checks everything before it publishes, and publishes with provenance last', () => {
    const commands = steps.map(({command}) => command.join(' '));
    assert.ok(commands.indexOf('.ci/run') > 0);
    assert.match(commands.at(-1) ?? '', /^npm publish --provenance/);
  });

  test('has what it publishes as evidence', () => {
    for (const file of evidence) assert.ok(existsSync(`dist/${file}`), file);
  });

  test('writes a checksum that can be checked', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'release-')), 'package.tgz');
    writeFileSync(file, 'package');
    const sum = createHash('sha256').update('package').digest('hex');
    assert.equal(checksum(file), sum);
    assert.equal(readFileSync(`${file}.sha256`, 'utf8'), `${sum}  package.tgz\n`);
  });

  test('has scripts to note a change and to make it', () => {
    assert.equal(scripts.changeset, 'changeset');
    assert.equal(scripts.release, 'node build/release.mjs');
  });

  test('tells its users what each change is', () => {
    const notes = readdirSync('.changeset').filter((file) => file.endsWith('.md') && file !== 'README.md');
    for (const file of notes) {
      const text = readFileSync(`.changeset/${file}`, 'utf8');
      assert.match(text, /^---\n'casa-widgets': (major|minor|patch)\n---\n\n\S/, file);
    }
    assert.ok(readFileSync('CHANGELOG.md', 'utf8').includes(`\n## ${version}\n`));
  });
});

describe('how the scripts are served', () => {
  /** @type {import('../../build/serve.mjs').Site[]} */
  const sites = [];
  const at = (/** @type {number} */ which, /** @type {string} */ file) =>
    faults(`${sites[which]?.origin}/${file}`);

  before(async () => {
    sites.push(await serve(folder('dist', forOthers)), await serve(folder('dist')));
  });

  after(() => Promise.all(sites.map(({close}) => close())));

  const chunk = `cdn/chunks/${readdirSync('dist/cdn/chunks').find((file) => file.endsWith('.js'))}`;
  for (const file of [...asked, chunk])
    test(`${file.replace(/chunks\/.+/, 'chunks/…')} can be used from everywhere`, async () => {
      assert.deepEqual(await at(0, file), []);
    });

  test('a server that does not say so is found out', async () => {
    const found = await at(1, 'cdn/loader.js');
    assert.equal(found.length, 2);
    assert.match(found.join('\n'), /CORS[\s\S]+CORP/);
    assert.match((await at(0, 'no-such.js')).join('\n'), /answers 404/);
  });
});

describe('what the project says of itself', () => {
  const papers = ['CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', '.github/SUPPORT.md', 'ACCESSIBILITY.md'];
  const readme = readFileSync('README.md', 'utf8');

  for (const paper of papers)
    test(`${paper} is where the README says, and names commands and files that there are`, () => {
      const text = readFileSync(paper, 'utf8');
      assert.ok(readme.includes(`](${paper})`), 'the README has it');
      for (const [, name = ''] of text.matchAll(/npm run ([\w-]+)/g)) assert.ok(name in scripts, name);
      for (const [, path = ''] of text.matchAll(/`((?:src|test|build|stories|\.ci)\/[\w./-]+)`/g))
        assert.ok(existsSync(path), path);
    });

  test('the accessibility report has every criterion of WCAG 2.2, levels A and AA, once', () => {
    const text = readFileSync('ACCESSIBILITY.md', 'utf8');
    const rows = [...text.matchAll(/^\| (\d\.\d\.\d+) /gm)].map(([, number]) => number);
    assert.equal(new Set(rows).size, rows.length);
    assert.equal(rows.length, 55);
  });
});
