import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {casa, root} from './source.mjs';

export const languages = ['ar', 'en', 'fr', 'it'];
export const sheets = join(root, 'src/catalogue/milan');

/** The catalogue of Milan as our command compiles it now, a text for each language. */
export function compiled() {
  const out = mkdtempSync(join(tmpdir(), 'casa-milan-'));
  const {status, stderr} = casa('compile', sheets, out);
  assert.equal(status, 0, stderr);
  return Object.fromEntries(
    languages.map((code) => [code, readFileSync(join(out, `services.${code}.json`), 'utf8')]),
  );
}

export const texts = compiled();
export const pages = Object.fromEntries(languages.map((code) => [code, JSON.parse(texts[code])]));

/** Every value in a page, with the way to it. */
export function* walk(value, path = []) {
  yield {value, path};
  if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* walk(inner, [...path, key]);
}

export const objects = (page) =>
  [...walk(page.contents)].filter(({value}) => typeof value === 'object' && value !== null);
export const attribute = ({attributes = []}, code) =>
  attributes.find(({taxonomy_term: term}) => term.code === code);
export const values = ({attributes = []}, code) =>
  attributes.filter(({taxonomy_term: term}) => term.code === code).map(({value}) => value);
export const isHelpline = (service) => attribute(service, 'helpline') !== undefined;
export const locations = (page) =>
  page.contents
    .flatMap(({service_at_locations: places = []}) => places.map(({location}) => location))
    .filter(({name}) => name !== undefined);
