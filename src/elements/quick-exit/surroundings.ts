/** The ways out of others, to which ours gives way: two would answer to the same keys. */
const others = '.govuk-exit-this-page, .nsw-quick-exit, quick-exit-button';

/** Whether the page brings a way out of its own. */
export function hasOwnExit(): boolean {
  return document.querySelector(others) !== null;
}

/**
 * Whether a press can change the whole page, and not only the frame that we are in.
 *
 * A sandbox of another origin's does not tell what it allows, so one that takes away the origin counts as
 * one that forbids.
 */
export function canLeave(): boolean {
  if (top === self) return true;
  if (self.origin === 'null') return false;
  try {
    for (let frame: Window = self; frame !== top; frame = frame.parent)
      if (frame.frameElement && !allowsLeaving(frame.frameElement)) return false;
  } catch {
    // A page around us is of another origin: the press is tried.
  }
  return true;
}

function allowsLeaving({attributes}: Element): boolean {
  const sandbox = attributes.getNamedItem('sandbox')?.value;
  return sandbox === undefined || /\ballow-top-navigation(-by-user-activation)?(?![\w-])/.test(sandbox);
}

/** Whether Escape has something else to do: a field, a dialog or a menu may be what it is meant for. */
export function isEscapeTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || document.fullscreenElement !== null) return true;
  const inField = event.composedPath().some((node) => node instanceof HTMLElement && isField(node));
  return (
    inField || document.querySelector('dialog[open], [aria-modal="true"], [aria-expanded="true"]') !== null
  );
}

function isField(element: HTMLElement): boolean {
  return (
    element.isContentEditable ||
    element.matches('input, select, textarea, dialog, [popover], [role="dialog"]')
  );
}
