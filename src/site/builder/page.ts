/** The element that a selector names, of a class that is known; the page has all that its script asks for. */
export function query<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the page has no ${selector}`);
  return found;
}

/** Fills the fields to copy from, and hides those that have nothing. */
export function show(texts: Readonly<Record<string, string>>): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-output]')) {
    const text = texts[box.dataset['output'] ?? ''] ?? '';
    const field = box.querySelector('textarea');
    box.hidden = text === '';
    if (field === null || field.value === text) continue;
    field.value = text;
    field.rows = Math.min(20, Math.max(2, text.split('\n').length + 1));
    // What was copied before is not what is here now.
    const status = box.querySelector('[role="status"]');
    if (status !== null) status.textContent = '';
  }
}

/** The element that a selector names. */
export function part(selector: string): HTMLElement {
  return query(selector, HTMLElement);
}
