// @ts-check
// No text that a feed or a person can send keeps a page busy: what reads it takes time in proportion to its length.
import assert from 'node:assert/strict';
import {relative} from 'node:path';
import {describe, test} from 'node:test';
import ts from 'typescript';
import {source} from '../cli/source.mjs';
import {growth} from '../support/linear.mjs';
import {attacksOn, spread} from '../support/pumps.mjs';
import {nodesIn, sourceProgram} from '../support/source-program.mjs';

const {files, checker} = sourceProgram(['src/data', 'src/domain']);
const modules = files.map((file) => ({file, path: relative(process.cwd(), file.fileName)}));
/** Lists of words, which read nothing. */
const readers = modules.filter(({path}) => !/synonyms/.test(path));

const patternsIn = (/** @type {ts.SourceFile} */ file) =>
  [...nodesIn(file)].filter(ts.isRegularExpressionLiteral).map(({text}) => text);

/**
 * The first attack of all that takes more than its share.
 * @param {(text: string) => unknown} read
 * @param {ReturnType<typeof attacksOn>} attacks
 */
function firstSlow(read, attacks) {
  for (const attack of attacks) {
    const slow = growth(read, attack);
    if (slow !== undefined) return slow;
  }
  return undefined;
}

describe('every regular expression takes time in proportion to the text', () => {
  const patterns = new Map(
    modules.flatMap(({file, path}) => patternsIn(file).map((pattern) => [pattern, path])),
  );

  test('and there are some', () => {
    assert.ok(patterns.size > 100, String(patterns.size));
  });

  for (const [pattern, path] of patterns)
    test(`${path}: ${pattern}`, () => {
      const [, body = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(pattern) ?? [];
      const all = new RegExp(body, flags.includes('g') || flags.includes('y') ? flags : `${flags}g`);
      const read = (/** @type {string} */ text) => text.replace(all, '');
      assert.equal(firstSlow(read, attacksOn(body)), undefined);
    });
});

/** What takes a text that no feed and no person gives: the language of a file, its address, pairs to learn. */
const noReaders = new Set(['hsds', 'fields', 'readDirectory', 'readAs']);
/** What takes a question, of which the field takes a few hundred letters at most. */
const asked = new Set(['dangersIn', 'mayBecomeDanger', 'isDanger']);

/**
 * The functions of a module that can be called with a text and nothing else.
 * @param {ts.SourceFile} file
 */
function readersOf(file) {
  return file.statements.filter(ts.isFunctionDeclaration).flatMap((declared) => {
    const [first, ...others] = declared.parameters;
    const isExported = declared.modifiers?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported || first === undefined || declared.name === undefined) return [];
    const type = checker.getNonNullableType(checker.getTypeAtLocation(first));
    const isReader = (type.flags & ts.TypeFlags.String) !== 0 && others.every(isOptional);
    return isReader && !noReaders.has(declared.name.text) && !asked.has(declared.name.text)
      ? [declared.name.text]
      : [];
  });
}

const isOptional = (/** @type {ts.ParameterDeclaration} */ {questionToken, initializer}) =>
  questionToken !== undefined || initializer !== undefined;

describe('every function that reads a text takes time in proportion to it', () => {
  const markup = String.raw`<a href="tel:1">x</a> <!-- --> [x](tel:1) **x** &amp; https://x.it, a@b.it; 09:30-12`;
  for (const {file, path} of readers) {
    const names = readersOf(file);
    if (names.length === 0) continue;
    test(`${path}: ${names.join(', ')}`, async () => {
      const exports = await source(path);
      const patterns = [...new Set([...patternsIn(file), markup])];
      const attacks = spread(
        patterns.flatMap((pattern) => attacksOn(pattern, 200)),
        250,
      );
      for (const name of names) assert.equal(firstSlow(exports[name], attacks), undefined, name);
    });
  }
});
