// @ts-check
import {existsSync, readFileSync} from 'node:fs';
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

/**
 * What is not within its budget yet, and how much it may weigh until it is: a little over what it does. The
 * readers of HSDS, which keep every field that real feeds get wrong, weigh as much as Lit; so do live APIs page
 * by page, and the words in which tenants search.
 */
const notYet = new Map([
  ['standalone/casa-opening-hours.js', 33.8],
  ['standalone/casa-centre-card.js', 36],
  ['standalone/casa-service-finder.js', 66],
  ['standalone/casa.js', 73.6],
  ['<casa-helpline-banner> through the loader', 13.1],
  ['<casa-opening-hours> through the loader', 36.7],
  ['<casa-centre-card> through the loader', 38.1],
  ['<casa-service-finder> through the loader', 52.2],
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

/** Every weight that has a budget: what it is of, in kB, how much it should be and how much it may be. */
export function weights() {
  const files = [...budgets]
    .filter(([file]) => existsSync(`dist/${file}`))
    .map(([name, budget]) => ({name, weight: weight(name), budget}));
  const loaded = [...budgets].flatMap(([file, budget]) => {
    const [, tag] = /^standalone\/(casa-.+)\.js$/.exec(file) ?? [];
    if (tag === undefined) return [];
    const sum = loaderFiles(tag).reduce((total, each) => total + weight(each), 0);
    return [{name: `<${tag}> through the loader`, weight: sum, budget: throughLoader * budget}];
  });
  return [...files, ...loaded].map((each) => ({...each, most: notYet.get(each.name) ?? each.budget}));
}
