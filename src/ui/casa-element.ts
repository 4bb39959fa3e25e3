import {type CSSResultGroup, html, LitElement, nothing, type TemplateResult, unsafeCSS} from 'lit';
import {warn} from '../platform/log.js';
import {coveredStyles} from './covered.styles.js';
import {levelOf} from './heading-level.js';
import {hostStyles} from './host.styles.js';
import {isLanguageLoading, onLanguage} from './language.js';
import {direction, getLocale, msg} from './localize.js';
import {hasWords, Place} from './place.js';
import {property} from './property.js';
import {themes} from './theme.styles.js';
import {pageTheme} from './theme.js';

/**
 * What every element of ours keeps to: its own children stay readable until there is something
 * better, and for ever when anything throws; it speaks the page's language; its headings fit in.
 */
export abstract class CasaElement extends LitElement {
  static override styles: CSSResultGroup = [hostStyles, unsafeCSS(coveredStyles + themes)];

  /** The level of its first heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /** That level as a whole number from 1 to 6, 3 where it is none. */
  protected get level(): number {
    return levelOf(this.headingLevel);
  }

  #leaveLanguage: (() => void) | undefined;
  #broken = false;
  /** How little of it is shown, lest it grow: 0 is all, 1 in brief, 2 nothing but a button over the page's words. */
  #brevity = 0;
  #isOpen = false;
  readonly #place = new Place(this, () => {
    this.#brevity = 0;
    this.requestUpdate();
  });
  #theme: string | undefined;

  override connectedCallback(): void {
    try {
      super.connectedCallback();
      // Elsewhere there may be other room.
      if (this.hasUpdated) this.requestUpdate();
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
    this.#place.leave();
    this.#brevity = 0;
  }

  /** What to show, or `undefined` to leave the page's own words. */
  protected abstract content(): TemplateResult | undefined;

  /** The least that helps where there is no room for more: the name, whether it is open, a number to call. */
  protected brief(): TemplateResult | undefined {
    return undefined;
  }

  /** What stands beside the page's own words, out of sight. */
  protected beside(): TemplateResult | undefined {
    return undefined;
  }

  /** Whether the page has put words of its own into the element. */
  protected get hasFallback(): boolean {
    return hasWords(this);
  }

  /** Whether the page forbids it to grow, and nobody has asked for all of it yet. */
  get #isStill(): boolean {
    return !this.#isOpen && this.hasAttribute('data-still');
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
      if (!this.#isStill) this.#brevity = 0;
      super.performUpdate();
      this.#keepPlace();
    } catch (cause) {
      this.#giveUp(cause);
    }
  }

  protected override render(): TemplateResult {
    // What is drawn already stays as it is until the new language has come.
    const isDrawn = this.renderRoot.querySelector('.root') !== null;
    const waiting = isLanguageLoading() && this.hasFallback && !isDrawn;
    const content = waiting ? undefined : this.content();
    if (content === undefined) return html`<slot></slot>${this.beside()}`;
    const locale = getLocale();
    const brief = this.#brevity === 1 ? this.brief() : undefined;
    const shown = this.#brevity === 0 ? content : html`<div class="brief">${brief} ${this.#more()}</div>`;
    const root = html`
      <div
        class="root"
        data-theme=${this.#theme ?? nothing}
        lang=${locale}
        dir=${direction(locale)}
        tabindex=${this.#isOpen ? '-1' : nothing}
      >
        ${shown}
      </div>
    `;
    if (this.#brevity < 2) return root;
    return html`<div class="covered"><slot></slot>${this.#place.isEmpty ? nothing : root}</div>`;
  }

  /** The button behind which the rest is. */
  #more(): TemplateResult {
    const open = () => {
      this.#isOpen = true;
      this.#place.forget();
      this.requestUpdate();
      // Whoever pressed it by keyboard goes on where it was.
      void this.updateComplete.then(() => {
        this.renderRoot.querySelector<HTMLElement>('.root')?.focus();
      });
    };
    return html`<button type="button" class="more" aria-expanded="false" @click=${open}>
      ${msg('Mostra tutto', {id: 'service.more'})}
    </button>`;
  }

  /** In the same task as what was drawn, so that it is one frame, whatever has to give way. */
  #keepPlace(): void {
    const isStill = this.#isStill;
    for (;;) {
      const root = this.renderRoot.querySelector<HTMLElement>('.root');
      if (root === null || this.#brevity === 2 || this.#place.keep(root, isStill)) return;
      this.#brevity = this.#brevity === 0 && this.brief() !== undefined ? 1 : 2;
      this.requestUpdate();
      super.performUpdate();
    }
  }

  /** A page must never lose its words because of us: whatever is half drawn goes, the slot comes back. */
  #giveUp(cause: unknown): void {
    this.#broken = true;
    this.shadowRoot?.replaceChildren(document.createElement('slot'));
    warn(this, 'could not be shown; the HTML inside the tag stays. Please report this.', cause);
  }
}
