// @ts-check
import {execFileSync} from 'node:child_process';
import {accessSync, constants, existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
];
const fixed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
/** @param {string} p */
const runs = (p) => {
  try {
    accessSync(p, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * A Chromium for the tests: CHROME_PATH, then one installed on the machine, then the one packed
 * in the npm package @sparticuz/chromium (Linux x64, no system libraries or network needed).
 * @returns {Promise<{ executablePath: string, args: string[], headless: true | 'shell', from: string }>}
 */
export async function findChromium() {
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'];
  const env = process.env['CHROME_PATH'];
  if (env) {
    if (!runs(env)) throw new Error(`CHROME_PATH=${env} is not an executable file`);
    return {executablePath: env, args, headless: true, from: 'CHROME_PATH'};
  }
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((dir) => names.map((n) => join(dir, n)));
  const installed = [...onPath, ...names.map((n) => `/usr/bin/${n}`), ...fixed].find(runs);
  if (installed && process.env['BROWSER_FROM'] !== 'npm')
    return {executablePath: installed, args, headless: true, from: 'system'};

  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chromium found. Install Chrome or set CHROME_PATH.');

  // Own folder: the package unpacks to os.tmpdir() and trusts whatever is there already.
  const dir = join(tmpdir(), 'casa-chromium-147');
  mkdirSync(dir, {recursive: true});
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = dir;
  // Bare machines lack libnss3/libnspr4; the package carries them but unpacks them only when it
  // believes to be in AWS Lambda.
  const bare = !/libnss3\.so/.test(ldconfig());
  if (bare) process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const {default: chromium} = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  if (bare) delete process.env['AWS_EXECUTION_ENV'];
  if (!existsSync('/etc/fonts/fonts.conf')) {
    // No fonts on the machine: use the packed Open Sans. The packed fonts.conf knows only /tmp/fonts;
    // without a font every text is 0 px high and layout tests fail.
    const fonts = join(dir, 'fonts');
    writeFileSync(
      join(fonts, 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(fonts, 'fonts')}</dir><cachedir>${join(dir, 'fonts-cache')}</cachedir></fontconfig>`,
    );
    process.env['FONTCONFIG_PATH'] = fonts;
  }
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  return {
    executablePath,
    args: [...args, '--no-zygote', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
    headless: 'shell',
    from: 'npm',
  };
}

function ldconfig() {
  for (const bin of ['ldconfig', '/sbin/ldconfig'])
    try {
      return execFileSync(bin, ['-p'], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});
    } catch {
      /* next */
    }
  return '';
}
