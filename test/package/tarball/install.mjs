// @ts-check
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';

/**
 * The package as it is published, installed in a project of its own.
 * @typedef {object} Installed
 * @property {string} tarball
 * @property {string[]} files what the tarball holds
 * @property {string} package the folder it is installed in
 * @property {string} project the folder of the project
 * @property {() => void} remove
 */

/** What npm would install for us, and what those have who build with a framework. */
const beside = [
  ...['lit-html', 'lit-element', '@lit/reactive-element'],
  ...['react', 'react-dom', '@types/react', '@types/react-dom', 'vue', 'svelte'],
];

/**
 * Packs the built tree and installs it beside its dependencies, which are those of this repository.
 * @returns {Installed}
 */
export function install() {
  const project = realpathSync(mkdtempSync(join(tmpdir(), 'casa-tarball-')));
  const output = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', project], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{filename, files}] = JSON.parse(output);
  const tarball = join(project, filename);
  execFileSync('tar', ['-xzf', tarball, '-C', project]);

  const modules = join(project, 'node_modules');
  const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const name of [...Object.keys(dependencies), ...beside]) {
    mkdirSync(dirname(join(modules, name)), {recursive: true});
    symlinkSync(resolve('node_modules', name), join(modules, name), 'junction');
  }
  const folder = join(modules, 'casa-widgets');
  cpSync(join(project, 'package'), folder, {recursive: true});
  return {
    tarball,
    files: files.map((/** @type {{path: string}} */ {path}) => path),
    package: folder,
    project,
    remove: () => rmSync(project, {recursive: true, force: true}),
  };
}
