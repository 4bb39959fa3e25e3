// @ts-check
import {join} from 'node:path';
import ts from 'typescript';

/** What the compiler knows of our sources, for tests that read them: their trees and their types. */
export function sourceProgram(/** @type {readonly string[]} */ folders) {
  const {config} = ts.readConfigFile('src/tsconfig.json', (path) => ts.sys.readFile(path));
  const {options, fileNames} = ts.parseJsonConfigFileContent(config, ts.sys, join(process.cwd(), 'src'));
  const roots = fileNames.filter((path) => folders.some((folder) => path.includes(`/${folder}/`)));
  const program = ts.createProgram(roots, {...options, noEmit: true});
  return {
    checker: program.getTypeChecker(),
    files: program
      .getSourceFiles()
      .filter(({fileName}) => folders.some((folder) => fileName.startsWith(join(process.cwd(), folder)))),
  };
}

/** Every node below another, itself included. */
export function* nodesIn(/** @type {ts.Node} */ node) {
  /** @type {ts.Node[]} */
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    ts.forEachChild(next, (child) => {
      waiting.push(child);
    });
  }
}
