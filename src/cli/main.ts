#!/usr/bin/env node
import {check} from './check/check.js';
import {clock} from '../platform/clock.js';
import {reportOf} from './check/report.js';
import {compile} from './compile.js';
import {SheetError} from './sheets/row.js';

const usage = `casa makes and checks directories of centres, services and helplines (HSDS 3.1).

  casa compile <folder of sheets> <out folder>
      writes services.<language>.json for each language of the sheets
  casa check <file or folder> [--strict] [--all]
      says what in a page our elements would mend or leave out, and what to do about it;
      with --strict, anything found is a failure; with --all, each place is told`;

/** Runs a command and gives the exit code: 0 well, 1 something is wrong with the data, 2 with the command. */
function run(args: readonly string[]): number {
  const [command, ...paths] = args.filter((arg) => !arg.startsWith('--'));
  const options = args.filter((arg) => arg.startsWith('--'));
  const [from, to] = paths;
  if (command === 'compile' && paths.length === 2 && options.length === 0) return runCompile(from, to);
  const isKnown = options.every((option) => option === '--strict' || option === '--all');
  if (command === 'check' && paths.length === 1 && isKnown) return runCheck(from, options);
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

function runCheck(path = '', options: readonly string[]): number {
  const isStrict = options.includes('--strict');
  const findings = check(path);
  for (const finding of findings) console.log(reportOf(finding, options.includes('--all')).join('\n'));
  if (findings.length === 0) console.error(`${path}: there is no .json file here.`);
  const isBad = findings.some(
    ({refusal, problems}) => refusal !== undefined || (isStrict && problems.length > 0),
  );
  return isBad || findings.length === 0 ? 1 : 0;
}

/** What went wrong with a file, in a sentence; `undefined` when it was no file. */
function fileWords(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && 'path' in error)) return undefined;
  const path = String(error.path);
  if (error.code === 'ENOENT') return `${path}: there is no such file or folder.`;
  return error.code === 'EACCES' || error.code === 'EPERM' ? `${path}: this may not be read.` : undefined;
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  const told = error instanceof SheetError ? error.message : fileWords(error);
  if (told === undefined) throw error;
  console.error(told);
  process.exitCode = 1;
}
