import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {timers} from '../../platform/timers.js';

/** Rows in the frame of a keystroke: what is in sight on a phone. The style sheet hides those after it. */
const inSight = 3;
/** Rows in each step after it, and how long after the step before, in milliseconds. */
const perStep = 3;
const pause = 16;
/** How long after a keystroke: the next one, when it comes that soon, should find nothing in its way. */
const keyPause = 150;

/**
 * Brings a list up to date a few rows at a time: those in sight in the frame of a keystroke, the others
 * in the frames after it. Cards are what costs; a slow phone draws twenty in a tenth of a second.
 */
export class Reveal implements ReactiveController {
  /** Whether only what is in sight is to be brought up to date, as somebody is typing. */
  isHurried = false;

  readonly #host: ReactiveControllerHost;
  #rows = inSight;
  #wanted = 0;
  #pause = pause;
  #cancel: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    (this.#host = host).addController(this);
  }

  /** Begins again, as there is a new question. */
  restart(): void {
    this.#rows = inSight;
    this.isHurried = true;
    this.#pause = keyPause;
  }

  /** How many of the rows wanted to bring up to date now. */
  rows(wanted: number): number {
    this.#wanted = wanted;
    return Math.min(this.#rows, wanted);
  }

  /** Settles when all rows are up to date, or the host is gone. */
  async complete(): Promise<void> {
    while (this.#cancel !== undefined) await new Promise<void>((resolve) => timers.after(pause, resolve));
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    this.#cancel?.();
    const isComplete = this.#rows >= this.#wanted && !this.isHurried;
    this.#cancel = isComplete ? undefined : timers.after(this.#pause, this.#step);
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  readonly #step = (): void => {
    this.#rows += perStep;
    this.isHurried = false;
    this.#pause = pause;
    this.#host.requestUpdate();
  };
}
