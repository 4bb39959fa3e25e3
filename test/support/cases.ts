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

/** The services of a case, as they were published. */
export async function servicesOf(name: string): Promise<JsonObject[]> {
  // The test server serves JSON as a module.
  const address = new URL(`../cases/${name}/services.json`, import.meta.url).href;
  return ((await import(address)) as {default: {contents: JsonObject[]}}).default.contents;
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
