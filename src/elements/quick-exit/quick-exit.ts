import {warn} from '../../platform/log.js';
import {scriptSetting} from '../../platform/script.js';
import {BareElement, reflect} from '../../ui/bare-element.js';
import {msg} from '../../ui/localize.js';
import {destination, usualDestination} from './destination.js';
import {leave} from './leave.js';
import {listen, onClick} from './listen.js';
import {alone, Panel} from './panel.js';
import {ruleOf, type Shortcut} from './presses.js';
import {styles} from './quick-exit.styles.js';
import {canLeave, hasOwnExit} from './surroundings.js';

/**
 * A way out: blanks the page at once and opens a harmless one in its place.
 *
 * For pages about violence and the like, first in the body so that it is first to reach by keyboard. It
 * takes this page out of what the Back button returns to, and can do no more than that. Where a page has
 * a way out already (GOV.UK's, NSW's), it gives way to that one. In a frame that may not change the page
 * around it, it offers to open its page alone instead.
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
 * @cssprop --casa-color-exit - Colour of the way out.
 * @cssprop --casa-color-on-exit - Words on the way out.
 * @cssprop [--casa-color-link=inherit] - Colour of links among the words.
 */
export class CasaQuickExit extends BareElement {
  static readonly observedAttributes = ['href', 'shortcut', 'history'];

  declare href: string | null;
  declare shortcut: Shortcut | null;
  declare history: 'replace' | 'keep' | null;

  #panel: Panel | undefined;

  /** Leaves the page at once, as a press does. */
  leave(): void {
    leave({
      url: this.#url,
      keepsHistory: this.history === 'keep',
      title: msg('Nuova scheda', {id: 'exit.title'}),
      loading: msg('Caricamento', {id: 'exit.loading'}),
      stuck: msg('Chiudi questa scheda.', {id: 'exit.stuck'}),
    });
  }

  protected get css(): string {
    return styles;
  }

  protected override follow(): readonly (() => void)[] {
    this.addEventListener('click', onClick);
    const stopListening = listen({
      rule: () => ruleOf(this.shortcut),
      isLink: (path) => this.#isLink(path),
      leave: () => {
        this.leave();
      },
      show: (pressed) => this.#panel?.show(pressed),
    });
    return [stopListening, () => this.#panel?.forget()];
  }

  protected override update(): void {
    this.#panel?.forget();
    super.update();
    this.#panel?.raise();
  }

  protected content(): Node {
    if (hasOwnExit()) return document.createDocumentFragment();
    if (!canLeave()) return alone();
    this.#panel = new Panel({
      href: this.#url,
      keepsHistory: this.history === 'keep',
      rule: ruleOf(this.shortcut),
    });
    return this.#panel.content;
  }

  /** Made at the press, so that it is never out of date. */
  get #url(): string {
    const chosen = this.href ?? scriptSetting('exitUrl');
    const url = destination(chosen, location.href);
    if (chosen !== undefined && url === undefined)
      warn(
        this,
        `cannot leave for "${chosen}": it takes an https: address of another site. Using the usual one.`,
      );
    return url ?? usualDestination;
  }

  /** Ours, or the one that the page put into the tag. */
  #isLink(path: readonly EventTarget[]): boolean {
    const inside = path.slice(0, Math.max(0, path.indexOf(this)));
    return inside.some(
      (node) => node instanceof HTMLAnchorElement && node.closest('[slot], details') === null,
    );
  }
}

reflect(CasaQuickExit, CasaQuickExit.observedAttributes);
