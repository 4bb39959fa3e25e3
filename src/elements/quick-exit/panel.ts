import {msg} from '../../ui/localize.js';
import {make} from '../../ui/make.js';
import {pressesLeft} from './presses-left.js';
import type {Rule} from './presses.js';
import {safety} from './safety.js';

/** What a way out shows. */
export interface View {
  readonly href: string;
  readonly keepsHistory: boolean;
  readonly rule: Rule | undefined;
}

/** The way out on the screen, and the words about it where its element stands. */
export class Panel {
  readonly content = document.createDocumentFragment();

  readonly #bar: HTMLElement;
  readonly #dots = make('span', {'aria-hidden': 'true'});
  readonly #status = make('div', {class: 'hidden', role: 'status'});
  readonly #details: HTMLElement;
  readonly #rule: Rule | undefined;

  constructor(view: View) {
    this.#rule = view.rule;
    const leave = msg('Esci subito', {id: 'exit.leave'});
    const target = {href: view.href, target: '_top', rel: 'nofollow noreferrer noopener'};
    this.#bar = make(
      'div',
      {class: 'bar', part: 'bar'},
      make('a', {...target, part: 'link', draggable: 'false'}, leave, this.#dots),
      make('div', {}, msg('Non cancella la cronologia', {id: 'exit.limits'})),
    );
    this.#details = make(
      'details',
      {part: 'safety'},
      make('summary', {}, msg('Cosa fa e cosa non fa “Esci subito”', {id: 'exit.explanation'})),
      make('slot', {name: 'safety'}, ...safety(view)),
    );
    this.#details.addEventListener('toggle', this.#onToggle);
    this.content.append(this.#bar, this.#details, this.#status);
  }

  /** Puts the link above dialogs and cookie notices, where the browser has a top layer. */
  raise(): void {
    try {
      this.#bar.popover = 'manual';
      this.#bar.showPopover();
    } catch {
      this.#bar.removeAttribute('popover'); // none here: it is fixed, with the highest z-index
    }
  }

  /** Shows and says how many presses of the shortcut have been made; 0 takes it back. */
  show(presses: number): void {
    this.#dots.textContent = '•'.repeat(presses);
    this.#status.textContent = this.#rule === undefined ? '' : pressesLeft(this.#rule, presses);
  }

  /** Lets go of the page. */
  forget(): void {
    removeEventListener('pageshow', this.#onPageShow);
  }

  readonly #onToggle = (): void => {
    if (this.#details.hasAttribute('open')) addEventListener('pageshow', this.#onPageShow);
    else this.forget();
  };

  /** What was being read is not for whoever goes Back to this page. */
  readonly #onPageShow = ({persisted}: PageTransitionEvent): void => {
    if (persisted) this.#details.removeAttribute('open');
  };
}

/** Instead of the way out, in a frame that may not change the page around it. */
export function alone(): HTMLElement {
  const words = msg('Apri questa pagina da sola, per poter uscire subito', {id: 'exit.open-alone'});
  const link = {href: location.href, target: '_blank', rel: 'noreferrer noopener', part: 'link'};
  return make('a', link, words);
}
