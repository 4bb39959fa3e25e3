// @ts-check
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';

/**
 * Serves packages with CommonJS inside as one ES module each (the dev server itself serves only ESM).
 * @param {Record<string, string>} modules import specifier -> source of the stand-in entry
 */
export function prebundle(modules) {
  const dir = 'node_modules/.cache/wtr-deps';
  const file = (/** @type {string} */ s) => `${s.replace(/\W+/g, '_')}.js`;
  return {
    name: 'prebundle',
    async serverStart() {
      mkdirSync(dir, {recursive: true});
      await Promise.all(
        Object.entries(modules).map(([source, contents]) =>
          build({
            stdin: {contents, resolveDir: process.cwd()},
            bundle: true,
            format: 'esm',
            platform: 'browser',
            target: 'es2022',
            define: {'process.env.NODE_ENV': '"production"'},
            outfile: join(dir, file(source)),
            logLevel: 'error',
          }),
        ),
      );
    },
    resolveImport({source}) {
      return source in modules ? `/${dir}/${file(source)}` : undefined;
    },
  };
}
