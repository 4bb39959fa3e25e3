import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {spawnSync} from 'node:child_process';
import {buildSync} from 'esbuild';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const bundle = (path, options) =>
  buildSync({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    ...options,
  });

/** What a TypeScript module of `src/` exports, without a build. */
export function source(path) {
  const [{text}] = bundle(path, {write: false}).outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}

let main;

/** Runs the command line as a person would, without a build. */
export function casa(...args) {
  if (main === undefined) {
    main = join(mkdtempSync(join(tmpdir(), 'casa-')), 'main.mjs');
    bundle('src/cli/main.ts', {outfile: main});
  }
  const {status, stdout, stderr} = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    cwd: root,
  });
  return {status, stdout, stderr};
}
