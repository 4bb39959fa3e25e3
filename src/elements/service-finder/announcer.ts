import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';

/**
 * Says to screen readers what changed.
 *
 * Two live regions take turns: a region that gets the words it already has is not read again.
 */
export class Announcer {
  readonly #host: ReactiveControllerHost;
  #words: readonly [string, string] = ['', ''];
  #said = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Says words that are new. */
  say(words: string): void {
    if (words !== this.#said) this.sayAgain(words);
  }

  /** Says words even if they were the last ones said, as when the person asks. */
  sayAgain(words: string): void {
    this.#said = words;
    this.#words = this.#words[0] === '' ? [words, ''] : ['', words];
    this.#host.requestUpdate();
  }

  /** The regions, to be there from the first render on. */
  regions(): TemplateResult {
    return html`${this.#words.map(
      (words) => html`<div class="hidden" role="status" aria-live="polite" aria-atomic="true">${words}</div>`,
    )}`;
  }
}
