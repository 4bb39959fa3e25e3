import {type CSSResultGroup, html, LitElement, nothing, type TemplateResult, unsafeCSS} from 'lit';
import {warn} from '../platform/log.js';
import {levelOf} from './heading-level.js';
import {hostStyles} from './host.styles.js';
import {isLanguageLoading, onLanguage} from './language.js';
import {direction, getLocale} from './localize.js';
import {property} from './property.js';
import {themes} from './theme.styles.js';
import {pageTheme} from './theme.js';

/**
 * What every element of ours keeps to: its own children stay readable until there is something
 * better, and for ever when anything throws; it speaks the page's language; its headings fit in.
 */
export abstract class CasaElement extends LitElement {
  static override styles: CSSResultGroup = [hostStyles, unsafeCSS(themes)];

  /** The level of its first heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /** That level as a whole number from 1 to 6, 3 where it is none. */
  protected get level(): number {
    return levelOf(this.headingLevel);
  }

  #leaveLanguage: (() => void) | undefined;
  #broken = false;
  #theme: string | undefined;

  override connectedCallback(): void {
    try {
      super.connectedCallback();
      this.#theme = pageTheme();
      // What it followed before it was moved it has left, and what came meanwhile it has missed.
      this.requestUpdate();
      this.#leaveLanguage = onLanguage(() => {
        this.requestUpdate();
      });
    } catch (cause) {
      this.#giveUp(cause);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaveLanguage?.();
    this.#leaveLanguage = undefined;
  }

  /** What to show, or `undefined` to leave the page's own words. */
  protected abstract content(): TemplateResult | undefined;

  /** Whether the page has put words of its own into the element. */
  protected get hasFallback(): boolean {
    return this.childElementCount > 0 || this.textContent.trim() !== '';
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch (cause) {
      this.#giveUp(cause);
      return this.shadowRoot ?? this;
    }
  }

  protected override shouldUpdate(): boolean {
    return !this.#broken;
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (cause) {
      this.#giveUp(cause);
    }
  }

  protected override render(): TemplateResult {
    // What is drawn already stays as it is until the new language has come.
    const isDrawn = this.renderRoot.querySelector('.root') !== null;
    const waiting = isLanguageLoading() && this.hasFallback && !isDrawn;
    const content = waiting ? undefined : this.content();
    if (content === undefined) return html`<slot></slot>`;
    const locale = getLocale();
    return html`
      <div class="root" data-theme=${this.#theme ?? nothing} lang=${locale} dir=${direction(locale)}>
        ${content}
      </div>
    `;
  }

  /** A page must never lose its words because of us: whatever is half drawn goes, the slot comes back. */
  #giveUp(cause: unknown): void {
    this.#broken = true;
    this.shadowRoot?.replaceChildren(document.createElement('slot'));
    warn(this, 'could not be shown; the HTML inside the tag stays. Please report this.', cause);
  }
}
