import {word} from '../embed/words.js';

/** Makes the buttons that copy work: `data-copy` names the field. Whether it did is said beside the button. */
export function listenForCopies(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const field = document.querySelector<HTMLTextAreaElement>(`#${button.dataset['copy'] ?? ''}`);
    const status = button.parentElement?.querySelector('[role="status"]');
    if (field === null || !status) continue;
    button.addEventListener('click', () => {
      // Emptied first, so that a second copy is said again.
      status.textContent = '';
      void copy(field).then((isCopied) => {
        status.textContent = word(isCopied ? 'copied' : 'not-copied') ?? '';
      });
    });
  }
}

/** Copies what is in a field; where the browser does not allow it, selects it and says `false`. */
async function copy(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}
