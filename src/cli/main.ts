#!/usr/bin/env node
import {compile} from './compile.js';
import {SheetError} from './sheets/row.js';

const usage = `casa: makes and checks directories of centres, services and helplines (HSDS).

  casa compile <sheets folder> <out folder>   writes services.<language>.json for each language`;

const [command, ...args] = process.argv.slice(2);

try {
  process.exitCode = run(command, args);
} catch (error) {
  if (!(error instanceof SheetError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function run(name: string | undefined, [first, second]: readonly string[]): number {
  if (name === 'compile' && first !== undefined && second !== undefined) {
    for (const path of compile(first, second)) console.log(path);
    return 0;
  }
  console.error(usage);
  return 2;
}
