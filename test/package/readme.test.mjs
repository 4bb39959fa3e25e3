// @ts-check
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';

const readme = readFileSync('README.md', 'utf8');
const {scripts} = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the README', () => {
  for (const tag of readdirSync('src/define').map((file) => file.replace(/\.ts$/, '')))
    test(`has a row for <${tag}>, with a picture of what it shows`, () => {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`<${tag}`));
      assert.ok(row, 'there is a row');
      const picture = /!\[[^\]]+\]\(([^)]+)\)/.exec(row)?.[1];
      // A directory shows nothing by itself.
      assert.ok(tag === 'casa-directory' || (picture && existsSync(picture)), 'there is a picture');
    });

  test('names commands that there are', () => {
    const named = [...readme.matchAll(/npm (?:run )?([\w-]+)/g)].map(([, name = '']) => name);
    assert.ok(named.length > 3);
    assert.deepEqual(
      named.filter((name) => !['ci', 'install', 'pack'].includes(name) && !(name in scripts)),
      [],
    );
  });
});
