// @ts-check
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';

/** What each file may weigh on the wire, in kB (1,000 bytes) at brotli's highest level. */
export const budgets = new Map([
  ['cdn/loader.js', 1.5],
  ['standalone/casa-quick-exit.js', 7.5],
  ['standalone/casa-helpline-banner.js', 11],
  ['standalone/casa-opening-hours.js', 16],
  ['standalone/casa-centre-card.js', 20],
  ['standalone/casa-service-finder.js', 30],
  ['standalone/casa.js', 46],
  ['standalone/locales/en.js', 5],
  ['standalone/locales/fr.js', 5],
  ['standalone/locales/ar.js', 5],
  ['data/milan/services.it.json', 8],
  ['data/milan/services.en.json', 8],
  ['data/milan/services.fr.json', 8],
  ['data/milan/services.ar.json', 8],
]);

/** What loading an element by the loader may weigh, as a multiple of its self-contained script. */
const throughLoader = 1.1;

/**
 * What a file of `dist` weighs on the wire, in kB.
 * @param {string} file
 */
function weight(file) {
  const body = readFileSync(`dist/${file}`);
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length};
  return brotliCompressSync(body, {params}).length / 1000;
}

/**
 * The scripts that the loader asks for to show an element, itself included.
 * @param {string} tag
 */
export function loaderFiles(tag) {
  const [, imports = ''] =
    new RegExp(`\\["${tag}",\\(\\)=>Promise\\.all\\(\\[(.*?)\\]\\)`).exec(
      readFileSync('dist/cdn/loader.js', 'utf8'),
    ) ?? [];
  return [
    'cdn/loader.js',
    ...[...imports.matchAll(/import\("\.\/([^"]+)"\)/g)].map(([, file]) => `cdn/${file}`),
  ];
}

/** Every weight that has a budget: what it is of, in kB, and how much it may be. */
export function weights() {
  const files = [...budgets]
    .filter(([file]) => existsSync(`dist/${file}`))
    .map(([name, budget]) => ({name, weight: weight(name), budget}));
  const tags = readdirSync('dist/define').flatMap((file) => /^(casa-.+)\.js$/.exec(file)?.[1] ?? []);
  const loaded = tags.map((tag) => ({
    name: `<${tag}> through the loader`,
    weight: loaderFiles(tag).reduce((sum, file) => sum + weight(file), 0),
    budget: throughLoader * (budgets.get(`standalone/${tag}.js`) ?? weight(`standalone/${tag}.js`)),
  }));
  return [...files, ...loaded];
}
