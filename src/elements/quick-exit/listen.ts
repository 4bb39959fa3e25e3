import {Presses, type Rule} from './presses.js';
import {hasOwnExit, isEscapeTaken} from './surroundings.js';

/** A way out that is on the page. */
export interface Exit {
  rule(): Rule | undefined;
  /** Whether a click whose path is given is on its link. */
  isLink(path: readonly EventTarget[]): boolean;
  /** Leaves, in the task of the call. */
  leave(): void;
  /** Tells how many presses of the shortcut have been made, 0 when they no longer count. */
  show(presses: number): void;
}

const exits = new Set<Exit>();
const presses = new Presses();
let shown = 0;
let forget: ReturnType<typeof setTimeout> | undefined;

/**
 * Listens for clicks and keys on behalf of a way out, until the returned function is called.
 *
 * The document has one listener of each, on the window and before the page's own, so that the press
 * that leaves is not one more click in somebody's statistics.
 */
export function listen(exit: Exit): () => void {
  if (exits.size === 0) {
    addEventListener('click', onClick, true);
    addEventListener('keydown', onKey, true);
  }
  exits.add(exit);
  return () => {
    exits.delete(exit);
    if (exits.size > 0) return;
    removeEventListener('click', onClick, true);
    removeEventListener('keydown', onKey, true);
    show(presses.reset());
  };
}

/** Leaves if the click is on a way out. Also for the element to call: a closed shadow root hides it from the window. */
export function onClick(event: MouseEvent): void {
  show(presses.reset());
  const path = event.composedPath();
  for (const exit of exits) {
    if (!exit.isLink(path)) continue;
    event.preventDefault();
    event.stopImmediatePropagation();
    exit.leave();
    return;
  }
}

function onKey(event: KeyboardEvent): void {
  const [exit] = exits;
  const rule = exit?.rule();
  if (rule === undefined || hasOwnExit()) return;
  const isTaken = rule.key === 'Escape' && isEscapeTaken(event);
  const count = isTaken ? presses.reset() : presses.take(event, rule);
  if (count < rule.presses) {
    show(count, rule.within);
    return;
  }
  // Escape would stop the page that is about to load.
  event.preventDefault();
  event.stopImmediatePropagation();
  exit?.leave();
}

function show(count: number, within = 0): void {
  if (count === shown) return;
  shown = count;
  clearTimeout(forget);
  for (const exit of exits) exit.show(count);
  if (count > 0) forget = setTimeout(show, within, 0);
}
