import {warn} from '../platform/log.js';
import {scriptSetting} from '../platform/script.js';
import {bareStyles} from './bare.styles.js';
import {coveredStyles} from './covered.styles.js';
import {isLanguageLoading, onLanguage} from './language.js';
import {direction, getLocale, msg} from './localize.js';
import {make} from './make.js';
import {hasWords, Place} from './place.js';
import {themes} from './theme.styles.js';

/** Where there is no browser, as when a page is drawn on a server, importing a class must do no harm. */
const NativeElement =
  typeof HTMLElement === 'undefined' ? (Object as unknown as typeof HTMLElement) : HTMLElement;

/**
 * What the banner and the way out keep to: the same as `CasaElement`, without Lit.
 *
 * They are for people in danger, on pages that may hold nothing else of ours. Without Lit they are half
 * the size, have less that can fail on a broken page, and need no second script.
 *
 * Attributes are their state, and properties of the same name are another way to write them.
 */
export abstract class BareElement extends NativeElement {
  #leave: (() => void)[] | undefined;
  #isOpen = false;
  readonly #place = new Place(this, () => {
    this.update();
  });

  constructor() {
    super();
    try {
      // A slot from the first moment: the page's own words are there whatever comes after.
      this.attachShadow({mode: 'open'}).appendChild(document.createElement('slot'));
    } catch (cause) {
      this.#giveUp(cause);
    }
  }

  connectedCallback(): void {
    const leave: (() => void)[] = (this.#leave = []);
    const language = () => [
      onLanguage(() => {
        this.update();
      }),
    ];
    // Each by itself: on a broken page what works of them must.
    for (const begin of [() => this.#takeEarly(), () => this.follow(), language]) {
      try {
        leave.push(...begin());
      } catch (cause) {
        this.#giveUp(cause);
      }
    }
    this.update();
  }

  disconnectedCallback(): void {
    for (const leave of this.#leave ?? []) leave();
    this.#place.leave();
    this.#leave = undefined;
  }

  attributeChangedCallback(): void {
    if (this.#leave !== undefined) this.update();
  }

  /** Begins to listen to what it depends on, while it is on the page. Returns what ends that. */
  protected follow(): readonly (() => void)[] {
    return [];
  }

  /** What to show; in brief, where the page forbids it to grow and there is no room for all. */
  protected abstract content(isBrief: boolean): Node;

  /** The element's own style sheet, besides what all have. */
  protected abstract get css(): string;

  /** Shows what there is to show now. Whatever fails, the page's own words are there. */
  protected update(): void {
    const root = this.shadowRoot;
    if (root === null) return;
    try {
      const focused = root.activeElement?.getAttribute('href');
      if (isLanguageLoading() && hasWords(this)) {
        root.replaceChildren(make('slot', {}));
        return;
      }
      this.#draw(root);
      if (focused) root.querySelector<HTMLElement>(`[href="${CSS.escape(focused)}"]`)?.focus();
    } catch (cause) {
      root.textContent = '';
      root.appendChild(document.createElement('slot'));
      this.#giveUp(cause);
    }
  }

  /** All of it; where it must not grow, what there is room for: in brief, then a button over the page's words. */
  #draw(root: ShadowRoot): void {
    const isStill = this.hasAttribute('data-still') && !this.#isOpen;
    const show = (content: Node) => {
      root.replaceChildren(...styled(root, bareStyles + coveredStyles + themes + this.css), content);
    };
    for (const isBrief of isStill ? [false, true] : [false]) {
      const drawn = inLanguage(this.content(isBrief), isBrief ? this.#more() : undefined);
      show(drawn);
      try {
        if (this.#place.keep(drawn, isStill)) return;
      } catch {
        return; // What follows moves.
      }
    }
    const more = this.#place.isEmpty ? undefined : inLanguage(this.#more());
    show(make('div', {class: 'covered'}, make('slot', {}), more));
  }

  /** The button behind which the rest is. */
  #more(): HTMLElement {
    const words = msg('Mostra tutto', {id: 'service.more'});
    const more = make('button', {type: 'button', class: 'more', 'aria-expanded': 'false'}, words);
    more.addEventListener('click', () => {
      this.#isOpen = true;
      this.#place.forget();
      this.update();
      const root = this.shadowRoot?.querySelector<HTMLElement>('.root');
      if (root) root.tabIndex = -1;
      root?.focus();
    });
    return more;
  }

  #giveUp(cause: unknown): void {
    warn(this, 'something failed; what can be shown is shown. Please report this.', cause);
  }

  /** What was set before the element was defined hides the property it was meant for. */
  #takeEarly(): [] {
    const own = this as unknown as Record<string, unknown>;
    for (const [name, value] of Object.entries(own)) {
      if (!(name in Object.getPrototypeOf(own))) continue;
      Reflect.deleteProperty(own, name);
      own[name] = value;
    }
    return [];
  }
}

function inLanguage(...content: readonly (Node | undefined)[]): HTMLElement {
  const locale = getLocale();
  return make(
    'div',
    {class: 'root', 'data-theme': scriptSetting('theme'), lang: locale, dir: direction(locale)},
    ...content,
  );
}

const sheets = new Map<string, CSSStyleSheet>();

/** Gives a shadow root its styles; returns what is to be put into it where sheets cannot be made. */
function styled(root: ShadowRoot, css: string): readonly Node[] {
  try {
    const sheet = sheets.get(css) ?? new CSSStyleSheet();
    if (!sheets.has(css)) sheet.replaceSync(css);
    sheets.set(css, sheet);
    root.adoptedStyleSheets = [sheet];
    return [];
  } catch {
    return [make('style', {}, css)];
  }
}

/** Gives an element class properties that stand for attributes: `withExit` for `with-exit`. */
export function reflect(element: typeof HTMLElement, attributes: readonly string[]): void {
  for (const attribute of attributes) {
    const property = attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    Object.defineProperty(element.prototype, property, {
      configurable: true,
      get(this: HTMLElement) {
        return this.getAttribute(attribute);
      },
      set(this: HTMLElement, value: string | number | boolean | null | undefined) {
        if (value == null || value === false) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value === true ? '' : String(value));
      },
    });
  }
}
