import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {clock, schedule, watchClock} from '../../platform/clock.js';

/** Renders its host again when time changes what it says, while it is connected. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #due: Date | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    (this.#host = host).addController(this);
  }

  /** The current time. */
  get now(): Date {
    return clock.now();
  }

  /** The host says, as it renders, when its words may change next. */
  set due(due: Date | undefined) {
    if (due?.getTime() === this.#due?.getTime()) return;
    this.#due = due;
    if (this.#stop !== undefined) schedule();
  }

  hostConnected(): void {
    this.#stop = watchClock(
      () => {
        this.#host.requestUpdate();
      },
      () => this.#due,
    );
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
