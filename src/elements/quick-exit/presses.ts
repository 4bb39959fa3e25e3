/** The ways to leave by the keyboard. Escape only on request: it closes things, and stops a page that loads. */
export type Shortcut = 'shift' | 'esc' | 'none';

/** How a shortcut is pressed. */
export interface Rule {
  readonly key: 'Shift' | 'Escape';
  readonly presses: number;
  /** The longest wait between two presses, in milliseconds. */
  readonly within: number;
}

const rules: Readonly<Record<Shortcut, Rule | undefined>> = {
  shift: {key: 'Shift', presses: 3, within: 5000},
  esc: {key: 'Escape', presses: 2, within: 1000},
  none: undefined,
};

/** How a shortcut is pressed, `undefined` for none; a word that names no shortcut is the usual one. */
export function ruleOf(shortcut: string | null): Rule | undefined {
  return rules[shortcut === 'esc' || shortcut === 'none' ? shortcut : 'shift'];
}

/** Counts presses of one key in a row. */
export class Presses {
  #count = 0;
  #last = -Infinity;

  /** Begins anew. */
  reset(): 0 {
    return (this.#count = 0);
  }

  /**
   * How many presses in a row this key press makes, 0 when it is none. Another key in between, one held
   * together with it or the words of an input method begin anew; a key held down is one press.
   */
  take(event: KeyboardEvent, rule: Rule): number {
    if (event.repeat) return this.#count;
    const isAlone = !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing;
    if (event.key !== rule.key || !isAlone) return this.reset();
    const isSoon = event.timeStamp - this.#last <= rule.within;
    this.#last = event.timeStamp;
    return (this.#count = isSoon ? this.#count + 1 : 1);
  }
}
