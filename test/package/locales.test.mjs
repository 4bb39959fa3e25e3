// @ts-check
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';

const config = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

/**
 * The messages of an XLIFF file: source and target by id.
 * @param {string} file
 */
function messages(file) {
  const units = readFileSync(file, 'utf8').matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g);
  const part = (/** @type {string} */ unit, /** @type {string} */ name) =>
    new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`).exec(unit)?.[1]?.trim() ?? '';
  return new Map(
    [...units].map(([, id = '', unit = '']) => [
      id,
      {source: part(unit, 'source'), target: part(unit, 'target')},
    ]),
  );
}

const placeholders = (/** @type {string} */ text) =>
  [...text.matchAll(/<x id="(\d+)"[^>]*equiv-text="([^"]*)"/g)]
    .map(([, id, value]) => `${id} ${value}`)
    .sort();

describe('the words', () => {
  /** @type {string} */
  let folder;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'casa-words-'));
    const own = {
      ...config,
      tsConfig: resolve('src/tsconfig.json'),
      output: {...config.output, outputDir: folder, localeCodesModule: join(folder, 'locale-codes.ts')},
      interchange: {format: 'xliff', xliffDir: folder},
    };
    writeFileSync(join(folder, 'lit-localize.json'), JSON.stringify(own));
    execFileSync('npx', ['lit-localize', 'extract', '--config', join(folder, 'lit-localize.json')], {
      stdio: 'ignore',
    });
  });

  after(() => rmSync(folder, {recursive: true}));

  test('each have an id that says what they mean', () => {
    const ids = [...messages(join(folder, 'en.xlf')).keys()];
    assert.deepEqual(
      ids.filter((id) => !/^[a-z-]+(\.[a-z0-9-]+)+$/.test(id)),
      [],
    );
  });

  for (const language of config.targetLocales)
    test(`are all there in ${language}, and no others`, () => {
      const inCode = messages(join(folder, `${language}.xlf`));
      const file = `src/locales/xliff/${language}.xlf`;
      assert.ok(existsSync(file), `${file} is there`);
      const translated = messages(file);
      assert.ok(inCode.size > 0);
      assert.deepEqual([...translated.keys()].sort(), [...inCode.keys()].sort());
      for (const [id, {source, target}] of translated) {
        assert.equal(source, inCode.get(id)?.source, `${id} was translated from the words in the code`);
        assert.notEqual(target, '', `${id} is translated`);
        assert.deepEqual(placeholders(target), placeholders(source), `${id} keeps its values`);
      }
    });
});
