import {fixture} from '@open-wc/testing';
import {html} from 'lit';
import {readPage, type Reading} from '../../src/data/client.js';
import '../../src/define/casa-centre-card.js';
import '../../src/define/casa-service-card.js';
import {directoryOf} from '../../src/domain/directory/build.js';
import type {Directory} from '../../src/domain/directory/directory.js';
import {clock} from '../../src/platform/clock.js';
import {seen} from './seen.js';
import type {JsonObject} from './feeds.js';

/** A file of cases, as it was published. */
async function caseFile(name: string): Promise<unknown> {
  // The test server serves JSON as a module.
  const address = new URL(`../cases/${name}/services.json`, import.meta.url).href;
  return ((await import(address)) as {default: unknown}).default;
}

/** The services of a case. */
export async function servicesOf(name: string): Promise<JsonObject[]> {
  return ((await caseFile(name)) as {contents: JsonObject[]}).contents;
}

/** A page of services as it is read, and the directory it makes up, on the day that the clock shows. */
export function directoryFrom(...services: readonly JsonObject[]): Directory & {reading: Reading} {
  const reading = readPage(JSON.stringify({contents: services}), 'it');
  const today = clock.now().toISOString().slice(0, 10);
  return {...directoryOf(reading.services, reading.problems, today), reading};
}

/** What people read on the card of the first service. */
export async function cardOf(service: JsonObject, attributes: Readonly<Record<string, string>> = {}) {
  const [first] = directoryFrom(service).services;
  const card = await fixture<HTMLElement & {updateComplete: Promise<boolean>}>(
    html`<casa-service-card
      .service=${first}
      .timeZone=${attributes['timeZone']}
      .patronDay=${attributes['patronDay']}
    ></casa-service-card>`,
  );
  return textOf(card);
}

/** What people read on the card of the first centre. */
export async function centreCardOf(service: JsonObject): Promise<string> {
  const [first] = directoryFrom(service).centres;
  return textOf(await fixture(html`<casa-centre-card .centre=${first} details="full"></casa-centre-card>`));
}

async function textOf(card: HTMLElement): Promise<string> {
  const inner = [...(card.shadowRoot?.querySelectorAll('casa-opening-hours') ?? [])];
  await Promise.all(inner.map(({updateComplete}) => updateComplete));
  return seen(card);
}

/** The page of a case that was found in public trackers and feeds, rebuilt with invented names, as text. */
export async function caseText(name: string): Promise<string> {
  return JSON.stringify(await caseFile(name));
}

/** What is read of a case. */
export async function readCase(name: string): Promise<Reading> {
  return readPage(await caseText(name), 'it');
}
