import type {LitElement, ReactiveController} from 'lit';

/** The finder, as far as the focus goes. */
interface Focusable extends LitElement {
  /** Settles when what was asked last is on the page. */
  rendered(): Promise<unknown>;
}

/** What was found; in danger the numbers to call, which stand before it. */
const results = '[part="danger"], #results';

/** Moves the focus to what comes in the place of what had it. */
export class FocusKeeper implements ReactiveController {
  readonly #host: Focusable;
  #isRetried = false;

  constructor(host: Focusable) {
    (this.#host = host).addController(this);
  }

  /** Goes to what was found. */
  async toResults(): Promise<void> {
    await this.#host.rendered();
    this.#focus(results);
  }

  /** Goes to the card of a service, by number. */
  toService(number: number | undefined): void {
    this.#focus(`li[data-number="${String(number)}"]`);
  }

  /** Somebody tries again: the button goes with what it mends. */
  retried(): void {
    this.#isRetried = true;
  }

  /** What somebody has typed into the page's own form, which ours is about to take the place of. */
  takeOver(): string | undefined {
    const field = this.#host.querySelector<HTMLInputElement>('input[type="search"], input[type="text"]');
    if (field?.matches(':focus'))
      void this.#host.rendered().then(() => {
        this.#focus('#words');
      });
    return field === null || field.value === field.defaultValue ? undefined : field.value;
  }

  hostUpdated(): void {
    if (!this.#isRetried || this.#host.shadowRoot?.activeElement) return;
    const isElsewhere = document.activeElement !== document.body;
    if (isElsewhere || this.#focus(results)) this.#isRetried = false;
  }

  #focus(selector: string): boolean {
    const found = this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
    found?.focus();
    return Boolean(found);
  }
}
