import {readPage, type Reading} from '../../src/data/client.js';

/** The page of a case that was found in public trackers and feeds, rebuilt with invented names, as text. */
export async function caseText(name: string): Promise<string> {
  // The test runner serves JSON as a module.
  const file = (await import(`../cases/${name}/services.json`)) as {default: unknown};
  return JSON.stringify(file.default);
}

/** What is read of a case. */
export async function readCase(name: string): Promise<Reading> {
  return readPage(await caseText(name), 'it');
}
