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

/** What an element can show changed: its directory came, went old or failed. */
export class StateEvent extends Event {
  static readonly type = 'casa-state';
  readonly state: 'loading' | 'ready' | 'stale' | 'failed';
  /** The kind of failure, as in `EndpointError.kind`. */
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
