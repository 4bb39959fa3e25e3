import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {pause} from '../../platform/slices.js';
import {timers} from '../../platform/timers.js';

/** Rows in the frame of a keystroke: what is in sight on a phone. */
const inSight = 3;
/** Rows in each step after it, and how long after the step before, in milliseconds. */
const perStep = 2;
const stepPause = 16;
/** How long after a keystroke: the next one, when it comes that soon, should find nothing in its way. */
const keyPause = 150;

/**
 * Brings a list up to date a few rows at a time: those in sight in the frame of a keystroke, the others
 * in the frames after it. Cards are what costs; a slow phone draws twenty in a tenth of a second. The first
 * ones, for which nothing is there yet, cost most: they come one by one, as soon as the page has drawn breath.
 */
export class Reveal implements ReactiveController {
  /** Whether only what is in sight is to be brought up to date, as somebody is typing. */
  isHurried = false;

  readonly #host: ReactiveControllerHost;
  #rows = 0;
  #wanted = 0;
  #pause = stepPause;
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
    while (this.#cancel !== undefined)
      await (this.#isNew ? pause() : new Promise<void>((resolve) => timers.after(stepPause, resolve)));
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    this.#cancel?.();
    const isComplete = this.#rows >= this.#wanted && !this.isHurried;
    if (isComplete) this.#cancel = undefined;
    else this.#cancel = this.#isNew ? soon(this.#step) : timers.after(this.#pause, this.#step);
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  /** Whether not even what is in sight has been drawn yet. */
  get #isNew(): boolean {
    return this.#rows < inSight;
  }

  readonly #step = (): void => {
    this.#rows += this.#isNew ? 1 : perStep;
    this.isHurried = false;
    this.#pause = stepPause;
    this.#host.requestUpdate();
  };
}

/** Calls back in the next task, unless the returned function is called before. */
function soon(callback: () => void): () => void {
  let isWanted = true;
  void pause().then(() => {
    if (isWanted) callback();
  });
  return () => {
    isWanted = false;
  };
}

/** Lets the page paint and answer before an element is drawn for the first time; the page's own words stay. */
export async function drawBreath(root: ShadowRoot | null): Promise<void> {
  const slot = document.createElement('slot');
  root?.append(slot);
  await pause();
  slot.remove();
}
