import {warn} from '../platform/log.js';
import {make} from './make.js';

/** The room that the page's own words take in an element's place, and the margins that they keep around it. */
interface Room {
  readonly height: number;
  readonly before: number;
  readonly after: number;
}

const none: Room = {height: 0, before: 0, after: 0};

/**
 * Keeps what follows an element where it is while the page's own words give way to ours.
 *
 * What is drawn is never less high than those words, and has their margins; where it would be little higher, its
 * lines draw together (`tight`). The words are measured whether anybody
 * has seen them or not, as the same page must look the same on a fast line and on a slow one.
 */
export class Place {
  readonly #host: HTMLElement;
  readonly #redraw: () => void;
  #room: Room | undefined;
  #width = 0;
  #isTold = false;
  #drawn: HTMLElement | undefined;
  #observer: ResizeObserver | undefined;

  /** @param redraw Draws the host again, as the room has changed. */
  constructor(host: HTMLElement, redraw: () => void) {
    this.#host = host;
    this.#redraw = redraw;
  }

  /** Whether there was room for nothing, so that what must not grow cannot be shown at all. */
  get isEmpty(): boolean {
    return (this.#room?.height ?? 0) < 1;
  }

  /** Gives what is drawn its place. With `isStill` that is all it gets, and returns whether it was enough. */
  keep(drawn: HTMLElement, isStill: boolean): boolean {
    if (!isStill && (drawn === this.#drawn || !hasWords(this.#host) || !drawn.hasChildNodes())) return true;
    this.#drawn = drawn;
    const {height, before, after} = (this.#room ??= this.#measure(drawn));
    if (isStill && height < 1) {
      this.#tellEmpty();
      return false;
    }
    const {style} = drawn;
    style.minBlockSize = style.maxBlockSize = style.overflow = '';
    style.marginBlock = `${String(before)}px ${String(after)}px`;
    const isEnough = [false, true, false].some((isTight, at) => {
      drawn.classList.toggle('tight', isTight);
      return at < 2 && drawn.getBoundingClientRect().height < height + 0.5;
    });
    style.minBlockSize = `max(${String(height)}px, var(--_least, 0px))`;
    if (!isStill) return true;
    style.maxBlockSize = style.minBlockSize;
    style.overflow = 'clip';
    return isEnough;
  }

  /** Forgets what it has measured: the next thing drawn is another. */
  forget(): void {
    this.#drawn = this.#room = undefined;
  }

  /** Lets go of the page. */
  leave(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    removeEventListener('load', this.#again);
    this.forget();
  }

  /** An author's slip: what must not grow has been given no room at all. */
  #tellEmpty(): void {
    if (this.#isTold || this.#host.getClientRects().length === 0) return;
    this.#isTold = true;
    warn(this.#host, 'has data-still and nothing inside that takes room, so it shows nothing.');
  }

  /** Shows the page's own words for as long as it takes to measure them, which nobody sees. */
  #measure(drawn: HTMLElement): Room {
    const host = this.#host;
    this.#follow();
    const inner = make('div', {}, make('slot', {}));
    // Where the lower margin ends; floats, which may hang out below, do not move it.
    const end = make('div', {});
    const outer = make('div', {}, inner, end);
    const {display} = drawn.style;
    drawn.style.display = 'none';
    host.shadowRoot?.append(outer);
    try {
      const shown = inner.getBoundingClientRect();
      const box = host.getBoundingClientRect();
      outer.style.display = 'flow-root';
      const top = inner.getBoundingClientRect().top - outer.getBoundingClientRect().top;
      const bottom = end.getBoundingClientRect().top - inner.getBoundingClientRect().bottom;
      // A host with padding, or in a grid, holds the margins within; else they lie outside, where ours will.
      const before = shown.top - box.top < 0.5 ? top : 0;
      const after = box.bottom - shown.bottom < 0.5 ? bottom : 0;
      if (shown.height < 0.5) return none;
      return {height: shown.height + top - before + bottom - after, before, after};
    } finally {
      outer.remove();
      drawn.style.display = display;
    }
  }

  /** Measures again at another width, and when all of the page is there: pictures, and what was still to be read. */
  #follow(): void {
    if (this.#observer !== undefined) return;
    const host = this.#host;
    this.#width = host.offsetWidth;
    this.#observer = new ResizeObserver(() => {
      // In a frame of its own: an observer that resizes what it observes is an error on the page's console.
      if (host.offsetWidth !== this.#width) requestAnimationFrame(this.#again);
    });
    this.#observer.observe(host);
    if (document.readyState !== 'complete') addEventListener('load', this.#again);
  }

  readonly #again = (): void => {
    if (!this.#host.isConnected) return;
    this.#width = this.#host.offsetWidth;
    this.forget();
    this.#redraw();
  };
}

/** Whether the page has put anything into an element. */
export function hasWords(element: HTMLElement): boolean {
  return element.childElementCount > 0 || element.textContent.trim() !== '';
}
