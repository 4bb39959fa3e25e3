import type {Problem} from '../data/records.js';

/** Records of a directory had something odd: mended, dropped or not understood. Once per directory. */
export class DataProblemEvent extends Event {
  static readonly type = 'casa-data-problem';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(DataProblemEvent.type, {bubbles: true, composed: true});
    this.problems = problems;
  }
}

/**
 * What an element can show changed: its directory came, is not complete, went old, or failed.
 *
 * In every state but `loading` and `failed` there is a directory to show.
 */
export class StateEvent extends Event {
  static readonly type = 'casa-state';
  /**
   * `ready`: all of it. `empty`: all of it, and there are no services. `partial`: records are missing. `stale`:
   * the last good one, as it could not be read again. `failed`: none. `loading`: the first pages are on their way.
   */
  readonly state: 'loading' | 'ready' | 'empty' | 'partial' | 'stale' | 'failed';
  /** Why: `offline`, `timeout`, `http`, `cors-or-network` or `shape`, as in `EndpointError.kind`. */
  readonly failure: string | undefined;

  constructor(state: StateEvent['state'], failure: string | undefined) {
    super(StateEvent.type, {bubbles: true, composed: true});
    this.state = state;
    this.failure = failure;
  }
}

declare global {
  interface HTMLElementEventMap {
    [DataProblemEvent.type]: DataProblemEvent;
    [StateEvent.type]: StateEvent;
  }
}
