// @ts-check
import {existsSync, readFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';

/** What each file may weigh on the wire, in kB (1,000 bytes) at brotli's highest level. */
export const budgets = new Map([
  ['cdn/loader.js', 1.75],
  ['standalone/casa-quick-exit.js', 6],
  ['standalone/casa-helpline-banner.js', 10.5],
  ['standalone/casa-opening-hours.js', 16],
  ['standalone/casa-centre-card.js', 18.5],
  ['standalone/casa-service-card.js', 19],
  ['standalone/casa-service-finder.js', 30],
  ['standalone/casa.js', 42],
  ['standalone/engine.js', 19],
  ['standalone/reader.js', 18],
  ['standalone/synonyms/danger.js', 50],
  ['standalone/locales/en.js', 5],
  ['standalone/locales/fr.js', 5],
  ['standalone/locales/ar.js', 5],
  ['data/milan/services.it.casa.json', 7],
  ['data/milan/services.en.casa.json', 7],
  ['data/milan/services.fr.casa.json', 7],
  ['data/milan/services.ar.casa.json', 7],
]);

/** What loading an element by the loader may weigh: the loader and the chunks that it asks for. */
const throughLoader = new Map([
  ['casa-quick-exit', 8.25],
  ['casa-helpline-banner', 12.8],
  ['casa-opening-hours', 18.4],
  ['casa-centre-card', 21.5],
  ['casa-service-finder', 33],
]);

/**
 * What is not within its budget yet, and how much it may weigh until it is: a little over what it does. Rules for
 * doubtful data made the reader of HSDS twice as heavy; what a card shows of them, and keeping a page from moving,
 * weighs in every element.
 */
const notYet = new Map([
  ['standalone/casa-quick-exit.js', 6.7],
  ['standalone/casa-helpline-banner.js', 12.1],
  ['standalone/casa-opening-hours.js', 22.5],
  ['standalone/casa-centre-card.js', 26.7],
  ['standalone/casa-service-card.js', 27.6],
  ['standalone/casa-service-finder.js', 39.3],
  ['standalone/casa.js', 48.1],
  ['standalone/engine.js', 19.4],
  ['standalone/reader.js', 39],
  ['standalone/synonyms/danger.js', 50.6],
  ['data/milan/services.fr.casa.json', 7.2],
  ['data/milan/services.ar.casa.json', 7.5],
  ['<casa-quick-exit> through the loader', 8.5],
  ['<casa-helpline-banner> through the loader', 14.5],
  ['<casa-opening-hours> through the loader', 29.7],
  ['<casa-centre-card> through the loader', 30.5],
  ['<casa-service-finder> through the loader', 45.8],
]);

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

/** Every weight that has a budget: what it is of, in kB, how much it should be and how much it may be. */
export function weights() {
  const files = [...budgets]
    .filter(([file]) => existsSync(`dist/${file}`))
    .map(([name, budget]) => ({name, weight: weight(name), budget}));
  const loaded = [...throughLoader].map(([tag, budget]) => {
    const sum = loaderFiles(tag).reduce((total, each) => total + weight(each), 0);
    return {name: `<${tag}> through the loader`, weight: sum, budget};
  });
  return [...files, ...loaded].map((each) => ({...each, most: notYet.get(each.name) ?? each.budget}));
}
