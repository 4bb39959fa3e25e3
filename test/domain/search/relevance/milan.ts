import {readPage} from '../../../../src/data/client.js';
import {directoryOf} from '../../../../src/domain/directory/build.js';
import type {Directory} from '../../../../src/domain/directory/directory.js';

/** Languages that the Milan catalogue is published in; readers of others get the Italian one. */
const published = ['it', 'en', 'fr', 'ar'];

/** The compiled Milan catalogue as a reader of a language gets it. */
export async function milanFor(language: string): Promise<Directory> {
  const own = published.includes(language) ? language : 'it';
  const file = (await import(`/dist/data/milan/services.${own}.json`)) as {default: unknown};
  const {services, problems} = readPage(JSON.stringify(file.default), own);
  return directoryOf(services, problems, '2026-11-22');
}
