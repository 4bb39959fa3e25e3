import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {findChromium} from './test/support/find-chromium.mjs';
import {patientWaits} from './test/support/patient-waits.mjs';
import {prebundle} from './test/support/prebundle.mjs';
import {timeZonePlugin} from './test/support/time-zone.mjs';

// A zone far from Milan, so that arithmetic in the browser's own zone fails here first.
process.env.TZ ??= 'Pacific/Auckland';

const wanted = (process.env.BROWSERS ?? 'chromium').split(',');
const browsers = [];
if (wanted.includes('chromium')) {
  const {from, ...launchOptions} = await findChromium();
  console.log(`Chromium (${from}): ${launchOptions.executablePath}`);
  browsers.push(chromeLauncher({concurrency: 1, launchOptions}));
}
if (wanted.includes('firefox')) {
  const executablePath = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
    (path) => path && existsSync(path),
  );
  if (!executablePath) throw new Error('Firefox not found; set FIREFOX_PATH');
  browsers.push(
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: {browser: 'firefox', executablePath, headless: true},
    }),
  );
}

export default {
  files: ['test/**/*.test.ts'],
  nodeResolve: {exportConditions: ['production', 'browser', 'default']},
  concurrentBrowsers: 1,
  concurrency: 1,
  browsers,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  testFramework: {config: {timeout: 60_000}},
  testRunnerHtml: (script) =>
    `<!doctype html><html lang="it"><head><title>Test</title></head><body><script type="module" src="${script}"></script></body></html>`,
  plugins: [
    timeZonePlugin(),
    patientWaits(),
    prebundle({
      '@guidepup/virtual-screen-reader': `export {virtual} from '@guidepup/virtual-screen-reader';`,
    }),
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
};
