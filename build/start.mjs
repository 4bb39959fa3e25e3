// @ts-check
import {execSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {showcase} from './showcase.mjs';

if (!existsSync('dist/integrity.json')) {
  console.log('Building first; this takes half a minute.');
  execSync('npm run build', {stdio: ['ignore', 'ignore', 'inherit']});
}
const {origin, widgets} = await showcase(8000);
console.log(`The showcase is at ${origin}/ (Ctrl+C stops it)`);
console.log(`The builder of code to paste is at ${widgets}/site/builder.html`);
