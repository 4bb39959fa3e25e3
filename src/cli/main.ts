#!/usr/bin/env node
import {check} from './check/check.js';
import {clock} from '../platform/clock.js';
import {compile} from './compile.js';
import {SheetError} from './sheets/row.js';

const usage = `casa makes and checks directories of centres, services and helplines (HSDS 3.1).

  casa compile <folder of sheets> <out folder>
      writes services.<language>.json for each language of the sheets
  casa check <file or folder> [--strict]
      says what in a page our elements would mend or leave out, and what to do about it;
      with --strict, anything found is a failure`;

/** Runs a command and gives the exit code: 0 well, 1 something is wrong with the data, 2 with the command. */
function run(args: readonly string[]): number {
  const [command, ...paths] = args.filter((arg) => !arg.startsWith('--'));
  const options = args.filter((arg) => arg.startsWith('--'));
  const [from, to] = paths;
  if (command === 'compile' && paths.length === 2 && options.length === 0) return runCompile(from, to);
  const isStrict = options.includes('--strict');
  if (command === 'check' && paths.length === 1 && options.length === Number(isStrict))
    return runCheck(from, isStrict);
  console.error(usage);
  return 2;
}

function runCompile(from = '', to = ''): number {
  for (const path of compile(from, to, now())) console.log(path);
  return 0;
}

/** The current time, or the one that a build is to be stamped with (reproducible-builds.org/specs/source-date-epoch). */
function now(): Date {
  const epoch = Number(process.env['SOURCE_DATE_EPOCH']);
  return epoch > 0 ? new Date(epoch * 1000) : clock.now();
}

function runCheck(path = '', isStrict: boolean): number {
  const findings = check(path);
  for (const {file, services, problems} of findings) {
    console.log(`${file}: ${String(services)} services, ${String(problems.length)} problems`);
    for (const problem of problems) console.log(`  ${problem}`);
  }
  if (findings.length === 0) console.error(`${path}: there is no .json file here.`);
  const isBad = findings.some(({isPage, problems}) => !isPage || (isStrict && problems.length > 0));
  return isBad || findings.length === 0 ? 1 : 0;
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  if (!(error instanceof SheetError) && !isMissing) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
