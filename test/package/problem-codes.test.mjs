// @ts-check
// Whoever is told of a problem is told what to do about it: every code that our sources can raise has a remedy.
import assert from 'node:assert/strict';
import {relative} from 'node:path';
import {test} from 'node:test';
import ts from 'typescript';
import {source} from '../cli/source.mjs';
import {nodesIn, sourceProgram} from '../support/source-program.mjs';

const {files, checker} = sourceProgram(['src/data', 'src/domain', 'src/stores', 'src/cli/check', 'src/ui']);
const {remedyFor} = await source('src/data/remedies.ts');

/** Where a code only passes through: what it is was said before. */
const passing = /^(code|message)$/;

/**
 * The words that an expression may be; of a template, what it is made of is put in where that is known.
 * @param {ts.Expression} node
 * @returns {string[]}
 */
function wordsOf(node) {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...wordsOf(node.whenTrue), ...wordsOf(node.whenFalse)];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return wordsOf(node.expression);
  if (ts.isTemplateExpression(node)) {
    return node.templateSpans.reduce(
      (/** @type {string[]} */ starts, {expression, literal}) =>
        starts.flatMap((start) => wordsOf(expression).map((word) => start + word + literal.text)),
      [node.head.text],
    );
  }
  return literalsIn(checker.getTypeAtLocation(node));
}

/** @param {ts.Type} type */
function literalsIn(type) {
  const parts = type.isUnion() ? type.types : [type];
  return parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
}

/**
 * The expressions of a file that are codes of problems.
 * @param {ts.SourceFile} file
 * @returns {{code: string, at: ts.Node}[]}
 */
function codesIn(file) {
  return [...nodesIn(file)].flatMap((node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'code' && isProblem(node.parent))
      return wordsOf(node.initializer).map((code) => ({code, at: node}));
    if (!ts.isCallExpression(node)) return [];
    const [first, second] = node.arguments;
    const called = node.expression.getText();
    if (called === 'remark' && first !== undefined) return wordsOf(first).map((code) => ({code, at: node}));
    if (called === 'lostPart' && second !== undefined)
      return wordsOf(second).map((code) => ({code, at: node}));
    if (called === 'field' && first !== undefined)
      return wordsOf(first).flatMap((name) =>
        [`bad-${name}`, `odd-${name}`].map((code) => ({code, at: node})),
      );
    // What a thing lacks to be a record.
    if (called === 'thing' && second !== undefined) {
      const [signature] = checker.getSignaturesOfType(
        checker.getTypeAtLocation(second),
        ts.SignatureKind.Call,
      );
      return signature === undefined
        ? []
        : literalsIn(signature.getReturnType()).map((code) => ({code, at: node}));
    }
    // Codes on their way to become remarks: `addService(…).map(remark)`.
    if (/\.map$/.test(called) && first?.getText() === 'remark')
      return elementsOf(/** @type {ts.PropertyAccessExpression} */ (node.expression).expression);
    return [];
  });
}

/**
 * The literals that a called function of ours gives in a list.
 * @param {ts.Expression} list
 */
function elementsOf(list) {
  const declared = ts.isCallExpression(list) ? checker.getResolvedSignature(list)?.declaration : undefined;
  return declared === undefined
    ? []
    : [...nodesIn(declared)]
        .filter((node) => ts.isArrayLiteralExpression(node))
        .flatMap(({elements}) =>
          elements.filter(ts.isStringLiteral).map(({text}) => ({code: text, at: list})),
        );
}

/**
 * Whether an object is a problem: it has a path as well, and no message as the issues of zod have.
 * @param {ts.ObjectLiteralExpression} object
 */
function isProblem(object) {
  const names = object.properties.map((property) => property.name?.getText());
  return names.includes('path') && !names.includes('message');
}

const found = files.flatMap((file) =>
  codesIn(file)
    .filter(({code}) => !passing.test(code))
    .map(({code}) => ({code, path: relative(process.cwd(), file.fileName)})),
);
const codes = new Map(found.map(({code, path}) => [code, path]));

test('the sources raise codes, and this test finds them', () => {
  const known = [
    'bad-time',
    'odd-text',
    'missing-number',
    'missing-name',
    'not-a-list',
    'too-many',
    'duplicate',
    'missing-id',
    'unreadable',
    'bad-json',
    'page-http',
    'language-shape',
    'endpoint-timeout',
    'record-cap',
    'bad-end_date',
    'missing-start_date',
  ];
  for (const code of known)
    assert.ok(codes.has(code), `${code} is not found among ${[...codes.keys()].join(' ')}`);
});

for (const [code, path] of codes)
  test(`${code}, of ${path}, has a remedy of its own`, () => {
    assert.doesNotMatch(remedyFor(code), /Compare it with the HSDS/);
  });
