// @ts-check
// Puts the pages into dist/site beside their scripts: the embed builder, what it previews, the frame, oEmbed.
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';

/** Where dist/ will be published: oEmbed has no relative addresses. */
const base = new URL(process.env.CASA_BASE ?? 'https://widgets.example/').href.replace(/\/*$/, '/');

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const italia = 'node_modules/bootstrap-italia';

// The showcase is served by `npm start`, from another origin than what it embeds.
const pages = readdirSync('src/site').filter(
  (file) => /\.(html|css)$/.test(file) && !/^(index\.html|site\.css)$/.test(file),
);
for (const page of pages)
  writeFileSync(
    `dist/site/${page}`,
    readFileSync(`src/site/${page}`, 'utf8').replaceAll('{{version}}', version),
  );

const sheet = readFileSync(`${italia}/dist/css/bootstrap-italia.min.css`, 'utf8');
writeFileSync(
  'dist/site/bootstrap-italia.min.css',
  sheet.replace(/\s*\/\*# sourceMappingURL=[^*]*\*\/\s*$/, '\n'),
);
cpSync(`${italia}/LICENSE`, 'dist/site/bootstrap-italia.LICENSE.txt');

/** @type {typeof import('../src/site/embed/oembed.js')} */
const {centreOembed} = await import(`${process.cwd()}/dist/site/embed/oembed.js`);
/** @type {typeof import('../src/data/client.js')} */
const {readPage} = await import(`${process.cwd()}/dist/data/client.js`);
/** @type {typeof import('../src/domain/directory/build.js')} */
const {directoryOf} = await import(`${process.cwd()}/dist/domain/directory/build.js`);

const {services} = readPage(readFileSync('dist/data/milan/services.it.json', 'utf8'), 'it');
mkdirSync('dist/site/oembed', {recursive: true});
for (const {id, aliases, name} of directoryOf(services, [], '').centres) {
  const key = aliases[0] ?? id;
  const answer = centreOembed({key, name: name.value}, base, 'it');
  writeFileSync(`dist/site/oembed/${key}.json`, `${JSON.stringify(answer, null, 2)}\n`);
}

// Rollup has made one script a page of these.
for (const folder of ['builder', 'embed', 'fallback'])
  rmSync(`dist/site/${folder}`, {recursive: true, force: true});
