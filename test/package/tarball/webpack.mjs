// @ts-check
import {mkdtempSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import webpack from 'webpack';

/**
 * Builds a page's code with webpack as it comes, but for the names it makes short.
 * @param {string} project
 * @param {string} code
 * @returns {Promise<string>} the folder with `main.js`
 */
export function webpackBuild(project, code) {
  const folder = mkdtempSync(join(project, 'webpack-'));
  writeFileSync(join(folder, 'entry.js'), code);
  return new Promise((resolve, reject) => {
    webpack(
      {
        context: folder,
        entry: './entry.js',
        mode: 'production',
        output: {path: folder, filename: 'main.js'},
        optimization: {minimize: false},
        performance: false,
      },
      (error, stats) => {
        if (error !== null || stats?.hasErrors() || stats?.hasWarnings())
          reject(error ?? new Error(stats?.toString('errors-warnings')));
        else resolve(folder);
      },
    );
  });
}
