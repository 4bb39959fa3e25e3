// @ts-check
// Packs the built tree once, installs it as npm would, and tries it as those who use it do.
import {after, before, describe} from 'node:test';
import {openHost} from '../support/host.mjs';
import {contents} from './tarball/contents.mjs';
import {frameworkPages} from './tarball/frameworks.mjs';
import {install} from './tarball/install.mjs';
import {modules} from './tarball/modules.mjs';
import {pages} from './tarball/pages.mjs';

describe('the package', () => {
  /** @type {import('./tarball/install.mjs').Installed} */
  let installed;
  /** @type {Awaited<ReturnType<typeof openHost>>} */
  let host;

  before(async () => {
    installed = install();
    host = await openHost();
  });

  after(async () => {
    await host.close();
    installed.remove();
  });

  const given = () => ({installed, host});

  contents(given);
  modules(given);
  pages(given);
  frameworkPages(given);
});
