import {warn} from '../../platform/log.js';

/** Who wants to be told. */
export class Followers {
  readonly #callbacks = new Set<() => void>();

  /** Whether there is anybody. */
  get areThere(): boolean {
    return this.#callbacks.size > 0;
  }

  /** From here on tells one more, until the returned function is called. */
  add(callback: () => void): () => void {
    this.#callbacks.add(callback);
    return () => this.#callbacks.delete(callback);
  }

  /** Tells all of them: what goes wrong with one is no reason to leave out the others. */
  tell(): void {
    for (const callback of [...this.#callbacks]) {
      try {
        callback();
      } catch (cause) {
        warn('casa-directory', 'something could not be shown. Please report this.', cause);
      }
    }
  }
}
