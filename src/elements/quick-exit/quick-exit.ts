import {warn} from '../../platform/log.js';
import {scriptSetting} from '../../platform/script.js';
import {isLanguageLoading, onLanguage} from '../../ui/language.js';
import {msg} from '../../ui/localize.js';
import {destination, usualDestination} from './destination.js';
import {leave} from './leave.js';
import {listen, onClick} from './listen.js';
import {ruleOf} from './presses.js';
import {alone, Panel} from './panel.js';
import {styled} from './styled.js';
import {canLeave, hasOwnExit} from './surroundings.js';

/**
 * A way out: blanks the page at once and opens a harmless one in its place.
 *
 * For pages about violence and the like, first in the body so that it is first to reach by keyboard. It
 * takes this page out of what the Back button returns to, and can do no more than that. Where a page has
 * a way out already (GOV.UK's, NSW's), it gives way to that one. In a frame that may not change the page
 * around it, it offers to open its page alone instead.
 *
 * It is the one element of ours without Lit: half the size, and nothing between the press and the blank.
 *
 * @element casa-quick-exit
 * @attr {string} href - Where to go: `https:`, of another site. Else the page's `data-exit-url`, else a weather forecast.
 * @attr {'shift' | 'esc' | 'none'} [shortcut=shift] - The keys that leave too: Shift three times, or Escape twice in a second.
 * @attr {'replace' | 'keep'} [history=replace] - `keep` leaves this page among those that the Back button returns to.
 * @slot - A plain link to the same destination, for when the script does not run.
 * @slot safety - What the button can and cannot do, and how to clear the history.
 * @csspart bar - What stays on screen.
 * @csspart link - The way out itself.
 * @csspart safety - The words to read before it is needed.
 * @cssprop [--casa-color-exit=#a3151d] - Colour of the button.
 * @cssprop [--casa-color-on-exit=#fff] - Colour of the words on it.
 */
export class CasaQuickExit extends HTMLElement {
  static readonly observedAttributes = ['href', 'shortcut', 'history'];

  #panel: Panel | undefined;
  #stop: (() => void)[] = [];

  connectedCallback(): void {
    this.addEventListener('click', onClick);
    this.#stop = [
      listen({
        rule: () => ruleOf(this.getAttribute('shortcut')),
        isLink: (path) => this.#isLink(path),
        leave: () => {
          this.leave();
        },
        show: (pressed) => this.#panel?.show(pressed),
      }),
      onLanguage(() => {
        this.#render();
      }),
    ];
    this.#render();
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', onClick);
    for (const stop of this.#stop) stop();
    this.#panel?.forget();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#render();
  }

  /** Leaves the page at once, as a press does. */
  leave(): void {
    leave({
      url: this.#url,
      keepsHistory: this.#keepsHistory,
      title: msg('Nuova scheda', {id: 'exit.title'}),
      loading: msg('Caricamento', {id: 'exit.loading'}),
      stuck: msg('Chiudi questa scheda.', {id: 'exit.stuck'}),
    });
  }

  #render(): void {
    try {
      const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
      root.replaceChildren(...styled(root), this.#content());
      this.#panel?.raise();
    } catch (cause) {
      // The link inside the tag leaves as ours does.
      this.shadowRoot?.replaceChildren(document.createElement('slot'));
      warn(this, 'could not be shown; the link inside the tag stays. Please report this.', cause);
    }
  }

  #content(): Node {
    this.#panel = undefined;
    if (isLanguageLoading() && this.childElementCount > 0) return document.createElement('slot');
    if (hasOwnExit()) return document.createDocumentFragment();
    if (!canLeave()) return alone();
    this.#panel = new Panel({
      href: this.#url,
      keepsHistory: this.#keepsHistory,
      rule: ruleOf(this.getAttribute('shortcut')),
    });
    return this.#panel.root;
  }

  /** Made at the press, so that it is never out of date. */
  get #url(): string {
    const chosen = this.getAttribute('href') ?? scriptSetting('exitUrl');
    const url = destination(chosen, location.href);
    if (chosen !== undefined && url === undefined)
      warn(
        this,
        `cannot leave for "${chosen}": it takes an https: address of another site. Using the usual one.`,
      );
    return url ?? usualDestination;
  }

  get #keepsHistory(): boolean {
    return this.getAttribute('history') === 'keep';
  }

  /** Ours, or the one that the page put into the tag. */
  #isLink(path: readonly EventTarget[]): boolean {
    const inside = path.slice(0, Math.max(0, path.indexOf(this)));
    return inside.some(
      (node) => node instanceof HTMLAnchorElement && node.closest('[slot], details') === null,
    );
  }
}
