/** What is needed to leave at once. */
export interface Leaving {
  readonly url: string;
  /** Adds an entry to the history instead of replacing the page's. */
  readonly keepsHistory: boolean;
  /** What the tab says meanwhile. */
  readonly title: string;
  /** What a screen reader says meanwhile. */
  readonly loading: string;
  /** What to read when the browser does not let us go. */
  readonly stuck: string;
}

/** Puts the page back as it was, while it is being left. */
let undo: (() => void)[] | undefined;

/**
 * Blanks the page and goes, all in the task of the press: a step that fails on a broken page must not
 * keep the next from being tried. Repeated presses do nothing. The page is put back when the browser
 * shows it again from its back/forward cache.
 */
export function leave({url, keepsHistory, title, loading, stuck}: Leaving): void {
  if (undo !== undefined) return;
  const steps: (() => void)[] = (undo = []);
  const cover = document.createElement('div');
  attempt(() => steps.push(hideRoot()));
  attempt(() => steps.push(showCover(cover, loading)));
  attempt(() => steps.push(setTitle(title)));
  attempt(() => steps.push(tellNoReferrer()));
  attempt(() => steps.push(holdKeys()));
  attempt(() => steps.push(holdQuestions()));
  addEventListener('pageshow', comeBack);
  if (go(url, keepsHistory)) return;
  cover.setAttribute('role', 'alert');
  cover.textContent = stuck;
}

function attempt(step: () => unknown): void {
  try {
    step();
  } catch {
    // The way out matters more than any one part of it.
  }
}

function comeBack({persisted}: PageTransitionEvent): void {
  if (!persisted) return;
  removeEventListener('pageshow', comeBack);
  for (const step of undo ?? []) attempt(step);
  undo = undefined;
}

/** By opacity too: what the page marks `visibility: visible` shows through a hidden root. */
const blank = {visibility: 'hidden', opacity: '0', background: 'Canvas'};

function hideRoot(): () => void {
  const {style} = document.documentElement;
  const before = style.cssText;
  for (const [property, value] of Object.entries(blank)) style.setProperty(property, value, 'important');
  return () => (style.cssText = before);
}

function showCover(cover: HTMLElement, loading: string): () => void {
  cover.style.cssText =
    'all:initial!important;position:fixed!important;inset:0!important;z-index:2147483647!important;' +
    'display:block!important;visibility:visible!important;padding:2rem!important;' +
    'background:Canvas!important;color:CanvasText!important;font:1.5rem system-ui!important';
  const alert = document.createElement('div');
  alert.setAttribute('role', 'alert');
  alert.style.cssText = 'position:absolute;clip-path:inset(50%);';
  cover.append(alert);
  document.documentElement.append(cover);
  // Screen readers speak of an alert that changes, not of one that comes with its words.
  alert.textContent = loading;
  // Above dialogs and cookie notices, where the browser has a top layer.
  attempt(() => {
    cover.popover = 'manual';
    cover.showPopover();
  });
  return () => {
    cover.remove();
  };
}

function setTitle(title: string): () => void {
  const before = document.title;
  document.title = title;
  return () => (document.title = before);
}

function tellNoReferrer(): () => void {
  const meta = document.createElement('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  document.head.append(meta);
  return () => {
    meta.remove();
  };
}

/** Keeps Escape from stopping the load. */
function holdKeys(): () => void {
  addEventListener('keydown', swallow, true);
  return () => {
    removeEventListener('keydown', swallow, true);
  };
}

function swallow(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}

/**
 * Keeps the page from asking "leave this page?". Its listeners come before ours in some browsers, so what
 * they could ask with is taken from them.
 */
function holdQuestions(): () => void {
  const {onbeforeunload} = window;
  const {prototype} = BeforeUnloadEvent;
  const returnValue = Object.getOwnPropertyDescriptor(prototype, 'returnValue');
  window.onbeforeunload = null;
  Object.defineProperties(prototype, {
    preventDefault: {configurable: true, value: () => undefined},
    returnValue: {configurable: true, get: () => '', set: () => undefined},
  });
  return () => {
    window.onbeforeunload = onbeforeunload;
    Reflect.deleteProperty(prototype, 'preventDefault');
    if (returnValue !== undefined) Object.defineProperty(prototype, 'returnValue', returnValue);
  };
}

/** Leaving only a frame would be false safety: the whole page goes, or says that it could not. */
function go(url: string, keepsHistory: boolean): boolean {
  const whole = (top ?? window).location;
  const replace = (): void => {
    whole.replace(url);
  };
  // As `assign()`, which may not be used on a page of another origin.
  const assign = (): void => {
    whole.href = url;
  };
  return (keepsHistory ? [assign] : [replace, assign]).some((way) => {
    try {
      way();
      return true;
    } catch {
      return false;
    }
  });
}
