// @ts-check
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import semver from 'semver';

/** @typedef {{version?: string, engines?: {node?: string}, dev?: boolean, optional?: boolean, devOptional?: boolean, hasInstallScript?: boolean}} Locked */

const {engines, devEngines, allowScripts} = JSON.parse(readFileSync('package.json', 'utf8'));
/** @type {[string, Locked][]} */
const packages = Object.entries(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages);
// One that is optional is left out, without a word, where it does not fit.
const installed = packages.filter(
  ([path, {optional, devOptional}]) => path !== '' && !optional && !devOptional,
);
const forUsers = installed.filter(([, {dev}]) => !dev);

/**
 * The packages that do not run on every version of Node in a range, and what they ask for.
 * @param {[string, Locked][]} among
 * @param {string} range
 */
const unfit = (among, range) =>
  among.flatMap(([path, {version, engines: {node = '*'} = {}}]) =>
    semver.subset(range, node) ? [] : [`${path} ${version} asks for ${node}`],
  );

describe('what npm installs', () => {
  test('runs on every Node that contributors are told to have', () => {
    assert.ok(installed.length > 500, `${installed.length}`);
    assert.deepEqual(unfit(installed, devEngines.runtime.version), []);
  });

  test('runs on every Node that users are told to have', () => {
    assert.ok(forUsers.length > 3, `${forUsers.length}`);
    assert.deepEqual(unfit(forUsers, engines.node), []);
  });

  test('begins with the same version for both', () => {
    assert.equal(
      semver.minVersion(devEngines.runtime.version)?.version,
      semver.minVersion(engines.node)?.version,
    );
  });

  test('is run by nobody while it is installed, and each that would be is named', () => {
    const scripted = packages.filter(([, {hasInstallScript}]) => hasInstallScript);
    const names = scripted.map(([path]) => path.replace(/^.*node_modules\//, ''));
    assert.deepEqual(Object.keys(allowScripts), [...new Set(names)].sort());
    assert.deepEqual(new Set(Object.values(allowScripts)), new Set([false]));
  });
});
