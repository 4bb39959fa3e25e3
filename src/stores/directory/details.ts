import type {Reading} from '../../data/client.js';
import {readDetails} from '../../data/details.js';
import {ofPublisher} from '../../data/identity.js';
import type {ServiceRecord} from '../../data/records.js';
import {keyOf} from '../../data/shelf.js';
import type {Service} from '../../domain/directory/directory.js';
import {directoryLocality} from '../../domain/directory/locality.js';
import {serviceOf} from '../../domain/directory/service.js';
import type {Limit} from '../../platform/limit.js';
import {warn} from '../../platform/log.js';

/** A service of which a list says little, and where the rest is. */
export interface Sketch {
  readonly record: ServiceRecord;
  /** The same among those of other publishers, of which its own is the nth. */
  readonly shown: ServiceRecord;
  readonly nth: number;
  readonly address: string;
  readonly limit: Limit;
}

/** The services that lists say little of: `limits` are of the endpoints, as `readings` are. */
export function sketchesIn(
  readings: readonly (Reading | undefined)[],
  limits: readonly Limit[],
): readonly Sketch[] {
  return readings.flatMap((reading, at) => {
    const limit = limits[at];
    if (reading === undefined || limit === undefined || reading.details.size === 0) return [];
    return reading.services.flatMap((record): Sketch[] => {
      const address = reading.details.get(record.id);
      return address === undefined ? [] : [{record, shown: ofPublisher(record, at), nth: at, address, limit}];
    });
  });
}

/** What is needed to read details. */
interface Surroundings {
  /** The reader's language (BCP 47). */
  readonly language: string;
  /** Ends when nobody looks any more. */
  readonly signal: () => AbortSignal | undefined;
  readonly today: () => string;
  /** A service that somebody looks at is complete now. */
  readonly changed: () => void;
}

/** More than this is not read only to find a place in it. */
const fewEnough = 200;

/** The services of a live API whose lists are sketches: each is completed when somebody looks at it. */
export class ServiceDetails {
  readonly #around: Surroundings;
  #sketches = new Map<string, Sketch>();
  /** Those that were asked for since the list was read. */
  #asked = new Set<string>();
  readonly #whole = new Map<string, Service>();

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Takes a list anew. What is known stays, until somebody looks again. */
  take(sketches: readonly Sketch[]): void {
    this.#sketches = new Map(sketches.map((sketch) => [keyOf(sketch.shown), sketch]));
    this.#asked = new Set();
  }

  /** Whether there is more to a directory than its list says, and little enough to read it all. */
  get areFew(): boolean {
    return this.#sketches.size > 0 && this.#sketches.size <= fewEnough;
  }

  /** A service with all that is known of it; the rest is asked for. */
  of(service: Service): Service {
    if (this.#sketches.size === 0) return service;
    const key = keyOf(service);
    const sketch = this.#sketches.get(key);
    if (sketch === undefined) return service;
    if (!this.#asked.has(key)) void this.#complete(key, sketch, service.country);
    return this.#whole.get(key) ?? service;
  }

  /** All that the list only sketches, complete as far as it can be had, by key. */
  async all(): Promise<ReadonlyMap<string, ServiceRecord>> {
    const pairs = [...this.#sketches].map(async ([key, sketch]) => [key, await this.#read(sketch)] as const);
    return new Map(await Promise.all(pairs));
  }

  async #complete(key: string, sketch: Sketch, country: string | undefined): Promise<void> {
    const asked = this.#asked.add(key);
    const signal = this.#around.signal();
    const record = await this.#read(sketch);
    // Whoever left meanwhile asks anew, even within the same task as an element that is moved does.
    const isOver = signal?.aborted !== false && asked.delete(key);
    if (record === sketch.shown && !isOver) return;
    try {
      const around = {elsewhere: directoryLocality([record]), country};
      if (record !== sketch.shown) this.#whole.set(key, serviceOf(record, this.#around.today(), around));
    } catch (cause) {
      warn('casa-directory', `${sketch.address} could not be shown. Please report this.`, cause);
    }
    this.#around.changed();
  }

  async #read({record, shown, nth, address, limit}: Sketch): Promise<ServiceRecord> {
    const signal = this.#around.signal();
    if (signal === undefined) return shown;
    const details = await readDetails(record, address, {signal, limit, lang: this.#around.language});
    return details === record ? shown : ofPublisher(details, nth);
  }
}
