import {readPage} from '../../../../src/data/client.js';
import {joinById} from '../../../../src/data/merge.js';
import {directoryOf} from '../../../../src/domain/directory/build.js';
import type {Directory} from '../../../../src/domain/directory/directory.js';

/** Languages that the Milan catalogue is published in; readers of others get the Italian one. */
const published = ['it', 'en', 'fr', 'ar'];

/** The compiled Milan catalogue as a reader of a language gets it. */
export async function milanFor(language: string): Promise<Directory> {
  const own = published.includes(language) ? language : 'it';
  const {services, problems} = await readMilan(own);
  if (own === 'it') return directoryOf(services, problems, '2026-11-22');
  const originals = (await readMilan('it')).services.map((service) => ({
    ...service,
    originalName: service.name,
    originalDescription: service.description,
  }));
  return directoryOf(joinById(originals, services), problems, '2026-11-22');
}

async function readMilan(language: string): Promise<ReturnType<typeof readPage>> {
  const file = (await import(`/dist/data/milan/services.${language}.json`)) as {default: unknown};
  return readPage(JSON.stringify(file.default), language);
}
