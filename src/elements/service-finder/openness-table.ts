import type {Service} from '../../domain/directory/directory.js';
import {type Moment, type Openness, opennessOf} from '../../domain/search/openness.js';
import {stopwatch} from '../../platform/slices.js';

/** Whether services are open, worked out a little at a time and remembered for the minute. */
export class OpennessTable {
  #services: readonly Service[] = [];
  #key = '';
  #known: (Openness | undefined)[] = [];
  #isComplete = true;

  /** Whether all that was asked could be told in time; if not, ask again in the next frame. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** Whether a service is open, by number. What there is no time to work out now is unknown for now. */
  at(
    services: readonly Service[],
    moment: Moment,
    centreId: string | undefined,
  ): (number: number) => Openness {
    const key = `${String(Math.floor(+moment.now / 60_000))} ${moment.timeZone ?? ''} ${moment.patronDay ?? ''} ${centreId ?? ''}`;
    if (key !== this.#key || services !== this.#services) this.#known = [];
    this.#key = key;
    this.#services = services;
    this.#isComplete = true;
    const isTimeUp = stopwatch();
    return (number) => {
      const known = this.#known[number];
      if (known !== undefined) return known;
      const service = services[number];
      if (service === undefined || isTimeUp()) {
        this.#isComplete = false;
        return 'unknown';
      }
      return (this.#known[number] = opennessOf(service, moment, centreId));
    };
  }
}

/** When what is open may be something else: it may take some frames to know it of ten thousand services. */
export function nextMinute(now: Date): Date {
  return new Date(Math.floor(+now / 60_000 + 1) * 60_000);
}
