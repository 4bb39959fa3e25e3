import {warn} from '../platform/log.js';
import {scriptSetting} from '../platform/script.js';
import {bareStyles} from './bare.styles.js';
import {isLanguageLoading, onLanguage} from './language.js';
import {direction, getLocale} from './localize.js';
import {make} from './make.js';
import {keepPlace, type Tightness} from './place.js';
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
  /** Whether the page's own words may have been seen, so that taking their place can move the page. */
  #wasSeen = false;

  constructor() {
    super();
    try {
      this.#wasSeen = this.childElementCount > 0 && performance.getEntriesByType('paint').length > 0;
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
    this.#leave = undefined;
  }

  attributeChangedCallback(): void {
    if (this.#leave !== undefined) this.update();
  }

  /** Begins to listen to what it depends on, while it is on the page. Returns what ends that. */
  protected follow(): readonly (() => void)[] {
    return [];
  }

  /** What to show, in as much room as it takes at first, in less and less when it is asked for more. */
  protected abstract content(tightness: Tightness): Node;

  /** The element's own style sheet, besides what all have. */
  protected abstract get css(): string;

  /** Shows what there is to show now. Whatever fails, the page's own words are there. */
  protected update(): void {
    const root = this.shadowRoot;
    if (root === null) return;
    try {
      const focused = root.activeElement?.getAttribute('href');
      const isWaiting = isLanguageLoading() && this.childElementCount > 0;
      const draw = (tightness: Tightness) => {
        const content = isWaiting ? make('slot', {}) : inLanguage(this.content(tightness));
        root.replaceChildren(...styled(root, bareStyles + themes + this.css), content);
        return content;
      };
      if (this.#wasSeen && !isWaiting) keepPlace(this, draw);
      else draw(0);
      this.#wasSeen = isWaiting;
      if (focused) root.querySelector<HTMLElement>(`[href="${CSS.escape(focused)}"]`)?.focus();
    } catch (cause) {
      root.textContent = '';
      root.appendChild(document.createElement('slot'));
      this.#giveUp(cause);
    }
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

function inLanguage(content: Node): HTMLElement {
  const locale = getLocale();
  return make(
    'div',
    {class: 'root', 'data-theme': scriptSetting('theme'), lang: locale, dir: direction(locale)},
    content,
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
