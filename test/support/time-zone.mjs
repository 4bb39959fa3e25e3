// @ts-check

/**
 * Lets a test put the browser into a time zone with `executeServerCommand('time-zone', 'Asia/Kolkata')`, and back
 * into its own with `''`. Answers whether the browser is there now.
 * @returns {import('@web/test-runner-core').TestRunnerPlugin<string>}
 */
export function timeZonePlugin() {
  return {
    name: 'time-zone',
    async executeCommand({command, payload = '', session}) {
      if (command !== 'time-zone') return undefined;
      const {browser} = session;
      if (!('getPage' in browser)) return false;
      /** @type {import('puppeteer-core').Page} */
      const page = /** @type {any} */ (browser).getPage(session.id);
      await page.emulateTimezone(payload || undefined);
      return true;
    },
  };
}
