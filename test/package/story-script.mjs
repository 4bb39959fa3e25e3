// @ts-check
import {readdirSync} from 'node:fs';
import {build} from 'esbuild';

/**
 * All stories as one script for a page.
 * @param {string} run what to do with them, as code: `stories` is the list of their modules
 */
export async function storyScript(run) {
  const files = readdirSync('stories').filter((file) => file.endsWith('.stories.ts'));
  const imports = files.map((file, at) => `import * as stories${at} from './stories/${file}';`);
  const list = `const stories = [${files.map((_, at) => `stories${at}`)}];`;
  const {outputFiles} = await build({
    stdin: {contents: [...imports, list, run].join('\n'), resolveDir: process.cwd()},
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
    define: {'process.env.NODE_ENV': '"production"'},
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
