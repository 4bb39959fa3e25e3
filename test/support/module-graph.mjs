// @ts-check
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import ts from 'typescript';

/**
 * @typedef {object} Import
 * @property {string} target a path below the repository for our own modules, else the specifier
 * @property {boolean} own whether the module is ours
 * @property {boolean} typeOnly whether nothing of it is left at run time
 * @property {boolean} dynamic whether it loads on demand
 */

/** Every source module, generated words apart. */
export const sources = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .map((path) => join('src', path))
  .filter((path) => path.endsWith('.ts') && !path.startsWith(join('src', 'locales')))
  .sort();

/**
 * What a module imports.
 * @param {string} path
 * @returns {Import[]}
 */
export function importsOf(path) {
  const tree = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  /** @type {Import[]} */
  const found = [];
  const add = (/** @type {ts.Node | undefined} */ node, typeOnly = false, dynamic = false) => {
    if (node === undefined || !ts.isStringLiteralLike(node)) return;
    const own = node.text.startsWith('.');
    const target = own ? resolve(path, node.text) : node.text;
    found.push({target, own, typeOnly, dynamic});
  };
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false, true);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/**
 * Every module of ours that a module loads, at once or on demand, itself included.
 * @param {string} path
 */
export function reachOf(path) {
  const reached = new Set([path]);
  for (const module of reached)
    for (const {target, own, typeOnly} of existsSync(module) ? importsOf(module) : [])
      if (own && !typeOnly) reached.add(target);
  return reached;
}

/**
 * @param {string} from
 * @param {string} specifier
 */
function resolve(from, specifier) {
  return join(dirname(from), specifier).replace(/\.js$/, '.ts');
}
